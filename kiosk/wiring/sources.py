# SPDX-License-Identifier: Apache-2.0
"""Reads settings and cards for a window; whatever is broken, something usable comes out."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.content.card import Pack
from kiosk.content.load import VENUE, keep_copy, load_pack
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.settings.reader import load_settings
from kiosk.wiring.start import Start

_log = logging.getLogger("wiring")


def read_settings(start: Start) -> Settings:
    """Each fault of the file becomes a line of the log, never a dead kiosk."""
    if start.config is None:
        return Settings()
    loaded = load_settings(start.config, start.folder.last_good_settings)
    _say(loaded.problems)
    if not start.safe:
        return loaded.settings
    mine = loaded.settings
    return Settings(
        venue=mine.venue,
        places=mine.places,
        other_ways=mine.other_ways,
        staff=mine.staff,
        hours=mine.hours,
    )


def read_pack(settings: Settings, folder: DataFolder, *, safe: bool) -> Pack:
    """The venue's pack, its last good copy, or the built-in one."""
    venue = Path(settings.content.pack) if settings.content.pack and not safe else None
    loaded = load_pack(venue, folder.last_good_pack, assets() / "packs" / "default")
    _say(loaded.problems)
    if loaded.source == VENUE:
        with suppress(OSError):
            keep_copy(loaded.pack, folder.last_good_pack)
    return loaded.pack


def screen_language(settings: Settings) -> str:
    """The venue's language where the program speaks it, else English."""
    wanted = settings.venue.language
    spoken = (assets() / "i18n" / f"{wanted}.qm").exists()
    return wanted if spoken and (assets() / "signs" / f"{wanted}.json").exists() else "en"


def _say(problems: Sequence[object]) -> None:
    for problem in problems:
        _log.warning("%s", problem)
