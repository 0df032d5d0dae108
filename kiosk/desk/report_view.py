# SPDX-License-Identifier: Apache-2.0
"""The report as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.long_job import LongJob
from kiosk.desk.report_props import ReportProps
from kiosk.desk.view import tell
from kiosk.reports.plots import Bar, Plot
from kiosk.reports.sheet import Figure, TimesRow
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class ReportView(QObject):
    """Shows ``ReportProps``; ``job``: what is being written or printed."""

    sheetChanged = Signal()
    spanChanged = Signal()
    placesChanged = Signal()
    sticksChanged = Signal()
    placeChanged = Signal()
    printersChanged = Signal()
    askedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = ReportProps()
        self._job = LongJob(self)

    def show(self, props: ReportProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    def plot(self, which: str) -> Plot | None:
        """hours, coming, kiosks or endings; None before anything was counted."""
        sheet = self.props.sheet
        found = getattr(sheet, which, None)
        return found if isinstance(found, Plot) else None

    @Property(bool, notify=sheetChanged)
    def counted(self) -> bool:
        return self.props.sheet is not None

    @Property(str, notify=sheetChanged)
    def days(self) -> str:
        return self.props.sheet.days if self.props.sheet else ""

    @Property("QStringList", notify=sheetChanged)
    def figures(self) -> list[str]:
        return [one.value for one in self._figures()]

    @Property("QStringList", notify=sheetChanged)
    def figureLabels(self) -> list[str]:
        return [one.label for one in self._figures()]

    @Property("QStringList", notify=sheetChanged)
    def steps(self) -> list[str]:
        """The rows of the times, their head first; ``halves`` and ``nines`` in the same order."""
        return [one.label for one in self._times()]

    @Property("QStringList", notify=sheetChanged)
    def halves(self) -> list[str]:
        return [one.half for one in self._times()]

    @Property("QStringList", notify=sheetChanged)
    def nines(self) -> list[str]:
        return [one.nine for one in self._times()]

    @Property("QStringList", notify=sheetChanged)
    def notes(self) -> list[str]:
        return list(self.props.sheet.notes) if self.props.sheet else []

    @Property("QStringList", notify=sheetChanged)
    def titles(self) -> list[str]:
        """Of the hours, the times by hour, the kiosks and the endings."""
        sheet = self.props.sheet
        plots = (sheet.hours, sheet.coming, sheet.kiosks, sheet.endings) if sheet else ()
        return [one.title for one in plots]

    @Property(str, notify=sheetChanged)
    def instead(self) -> str:
        """What is said where a plot has nothing to draw."""
        return self.props.sheet.hours.instead if self.props.sheet else ""

    @Property("QStringList", notify=sheetChanged)
    def hours(self) -> list[str]:
        """Each bar in words."""
        return [one.said for one in self._bars("hours")]

    @Property("QStringList", notify=sheetChanged)
    def coming(self) -> list[str]:
        return [one.said for one in self._bars("coming")]

    @Property("QStringList", notify=sheetChanged)
    def kiosks(self) -> list[str]:
        return [one.said for one in self._bars("kiosks")]

    @Property("QStringList", notify=sheetChanged)
    def endings(self) -> list[str]:
        return [one.said for one in self._bars("endings")]

    @Property(str, notify=spanChanged)
    def span(self) -> str:
        return self.props.span

    @Property("QStringList", notify=placesChanged)
    def places(self) -> list[str]:
        return list(self.props.places)

    @Property("QStringList", notify=sticksChanged)
    def sticks(self) -> list[str]:
        return list(self.props.sticks)

    @Property(int, notify=placeChanged)
    def place(self) -> int:
        return self.props.place

    @Property("QStringList", notify=printersChanged)
    def printers(self) -> list[str]:
        return list(self.props.printers)

    @Property(bool, notify=askedChanged)
    def asked(self) -> bool:
        return self.props.asked

    @Property(LongJob, constant=True)
    def job(self) -> LongJob:
        return self._job

    def _bars(self, which: str) -> tuple[Bar, ...]:
        plot = self.plot(which)
        return plot.bars if plot else ()

    def _figures(self) -> tuple[Figure, ...]:
        return self.props.sheet.figures if self.props.sheet else ()

    def _times(self) -> tuple[TimesRow, ...]:
        sheet = self.props.sheet
        return (sheet.head, *sheet.times) if sheet else ()
