# SPDX-License-Identifier: Apache-2.0
"""What a report is made with: the venue's language, its clock, and a painter where one is needed.

Qt is loaded only where something is drawn: ``report --out FILE.json`` does without.
"""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.languages import isolated, language
from kiosk.content.texts import read_texts
from kiosk.content.times import age
from kiosk.domain.clock import Instant
from kiosk.paths import assets
from kiosk.reports.files import as_csv, as_json
from kiosk.reports.report import Report, report
from kiosk.reports.sheet import Sheet, sheet
from kiosk.reports.tally import Held, Period, tally
from kiosk.reports.wording import Words
from kiosk.settings.model import Settings
from kiosk.wiring.sources import screen_language
from kiosk.wiring.venue_time import time_zone

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.reports.page import Paper

FORMS = ("pdf", "json", "csv")


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes reports in ``language``; days and hours are those of ``zone``."""

    language: str
    zone: tzinfo | None

    @property
    def words(self) -> Words:
        texts = read_texts(assets() / "i18n", self.language)
        return Words(texts, age, partial(isolated, code=self.language))

    def report(self, held: Held, period: Period) -> Report:
        return report(tally(held, period, self.zone), period)

    def sheet(self, made: Report) -> Sheet:
        return sheet(made, self.words)

    def paper(self, now: Instant) -> "Paper":
        from kiosk.reports.page import Paper

        spoken = language(self.language)
        moment = datetime.fromtimestamp(now.utc_ms / 1000, UTC).astimezone(self.zone)
        made = self.words.text("report.made", self.words.whole(f"{moment:%Y-%m-%d %H:%M}"))
        return Paper(made, spoken.family, spoken.right_to_left)

    def file(self, made: Report, form: str, now: Instant) -> bytes:
        """``form``: one of FORMS; a PDF needs a running application (``painting``)."""
        if form == "pdf":
            from kiosk.reports.page import report_pdf

            return report_pdf(self.sheet(made), self.paper(now))
        return (as_json if form == "json" else as_csv)(made).encode()


def maker(settings: Settings) -> Maker:
    return Maker(screen_language(settings), time_zone(settings.venue.time_zone))


def painting() -> "QGuiApplication":
    """An application without a display, for drawing; keep it while something is drawn."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from kiosk.shell.fonts import register_first

    running = QGuiApplication.instance()
    application = running if isinstance(running, QGuiApplication) else QGuiApplication([])
    register_first()
    return application
