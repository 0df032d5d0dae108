# SPDX-License-Identifier: Apache-2.0
"""What the staff page is told of its venue, in plain values."""

from functools import partial
from pathlib import Path

from kiosk.content.sign_words import foreign_word, sign_words
from kiosk.paths import DataFolder, assets
from kiosk.phone.doors import PageOptions
from kiosk.settings.model import Settings, words_in
from kiosk.wiring.sources import screen_language
from kiosk.wiring.venue_time import time_zone


def page_options(settings: Settings, folder: DataFolder) -> PageOptions:
    page, mine = settings.page, settings.venue.language
    language = screen_language(settings)
    return PageOptions(
        folder=folder.page,
        host=page.host,
        port=page.port,
        certificate=Path(page.certificate) if page.certificate else None,
        key=Path(page.key) if page.key else None,
        idle_ms=settings.staff.duty_input_min * 60_000,
        places={
            one.key: text for one in settings.places if (text := words_in(one.text, language, mine))
        },
        sign_words=sign_words(assets() / "signs", language),
        abroad=partial(foreign_word, assets() / "signs"),
        zone=time_zone(settings.venue.time_zone),
        language=language,
    )
