# SPDX-License-Identifier: Apache-2.0
"""The report at a desk: counted while somebody looks at it, saved and printed on their word."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.destinations import Destination
from kiosk.content.said import Said, plain, said
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.report_chart import PaintedPlot
from kiosk.desk.report_doors import ReportDoors
from kiosk.desk.report_props import ReportProps
from kiosk.desk.report_view import ReportView
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Instant
from kiosk.reports.report import Report
from kiosk.reports.sheet import Sheet
from kiosk.reports.tally import Held, Period
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

# QML finds PaintedPlot once it is imported, with the page's view model.
__all__ = ["PaintedPlot", "StaffReport"]

WEEK = 7
FORMS = ("pdf", "csv", "json")
CARDS = ("signs", "numbers")


@QmlElement
@QmlUncreatable("Made by the desk")
class StaffReport(ReportView):
    """Looked at while its section is open; ``doors`` None: nothing can be counted here.

    ``changed`` is called when other days are wanted, or what was asked has been found out.
    """

    def __init__(
        self,
        log: DeskLog,
        answering: Answering,
        doors: ReportDoors | None,
        worker: Worker,
        options: DeskOptions,
    ) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._answering = answering
        self._doors = doors
        self._worker = worker
        self._zone = options.zone
        self._open = False
        self._stale = False
        self._made: Report | None = None
        self._where: tuple[Destination, ...] = ()
        self._today = date.min
        log.changed.connect(self._out_of_date)

    def look(self, now: Instant, *, opened: bool) -> None:
        """``opened``: somebody who may act looks at the page."""
        if not opened or self._doors is None:
            self._leave()
            return
        if not self._open:
            self._open = self._stale = True
            self._ask(self._doors)
        self._today = datetime.fromtimestamp(now.utc_ms / 1000, UTC).astimezone(self._zone).date()
        if self._stale:
            self._stale = False
            self._count(self._doors)

    @Slot(str)
    def choose(self, span: str) -> None:
        """all, week or today."""
        if self._open and span in {"all", "week", "today"}:
            self.show(replace(self.props, span=span))
            self._stale = True
            self.changed()

    @Slot(int)
    def choosePlace(self, place: int) -> None:
        if 0 <= place < len(self._where):
            self.show(replace(self.props, place=place))

    @Slot(str)
    def save(self, form: str) -> None:
        """Into a new file at the chosen place; it is on record before it lies there."""
        doors, made, folder, me = self._doors, self._made, self._folder(), self._answering.me
        if doors and made and folder and form in FORMS:
            self.job.begin(lambda _: doors.write(made, form, folder, me), _saved, _not_saved)

    @Slot(str)
    def saveCards(self, form: str) -> None:
        """Cards to print: signs or numbers; as ``save``."""
        doors, folder, me = self._doors, self._folder(), self._answering.me
        if doors and folder and form in CARDS:
            self.job.begin(lambda _: doors.cards(form, folder, me), _saved, _not_saved)

    @Slot(str)
    def print(self, printer: str) -> None:
        doors, made, me = self._doors, self._made, self._answering.me
        if self._open and doors and made and printer in self.props.printers:
            self.job.begin(
                lambda _: doors.print(made, printer, me),
                lambda _: said("desk.report.printed", plain(printer)),
                lambda _: said("desk.report.not_printed", plain(printer)),
            )

    def _folder(self) -> Path | None:
        """The chosen place, while somebody looks at the page."""
        at = self.props.place
        return self._where[at].folder if self._open and at < len(self._where) else None

    def _ask(self, doors: ReportDoors) -> None:
        """What may take seconds: which printers there are."""
        self._worker.do(doors.places, self._placed, lambda _: None)
        self._worker.do(doors.printers, self._printers, lambda _: self._printers(()))

    def _count(self, doors: ReportDoors) -> None:
        held = Held(tuple(self._log.board), tuple(self._log.erased.values()))
        period = self._period()

        def job() -> tuple[Report, Sheet]:
            made = doors.maker.report(held, period)
            return made, doors.maker.sheet(made)

        self._worker.do(job, self._counted, lambda _: None)

    def _counted(self, found: tuple[Report, Sheet]) -> None:
        if self._open:
            self._made, sheet = found
            self.show(replace(self.props, sheet=sheet))

    def _placed(self, found: tuple[Destination, ...]) -> None:
        self._where = found
        self.show(
            replace(
                self.props,
                places=tuple(str(one.folder) for one in found),
                sticks=tuple("1" if one.stick else "" for one in found),
                place=0,
            )
        )

    def _printers(self, found: tuple[str, ...]) -> None:
        self.show(replace(self.props, printers=found, asked=True))

    def _period(self) -> Period:
        if self.props.span == "all":
            return Period()
        back = timedelta(days=WEEK - 1 if self.props.span == "week" else 0)
        return Period(self._today - back, self._today)

    def _out_of_date(self) -> None:
        self._stale = True

    def _leave(self) -> None:
        """No figure stays behind the list."""
        if self._open:
            self._open, self._made, self._where = False, None, ()
            self.job.forget()
            self.show(ReportProps())


def _saved(path: Path) -> Said:
    return said("desk.report.saved", plain(path))


def _not_saved(_error: Exception) -> Said:
    return said("desk.report.not_saved")
