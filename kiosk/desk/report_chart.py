# SPDX-License-Identifier: Apache-2.0
"""A plot of the report in the window, by the painter that draws it on paper."""

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.desk.report_view import ReportView
from kiosk.reports.charts import columns, line, rows
from kiosk.reports.ink import PAPER, Hand, Ink

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

_DRAW = {"hours": columns, "coming": line, "kiosks": rows, "endings": rows}


@QmlElement
class PaintedPlot(QQuickPaintedItem):
    """Shows one of ``ReportView``'s plots.  What it says stands beside it as items of the tree."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._report: ReportView | None = None
        self._which = ""
        self._ink = PAPER
        self.setAntialiasing(True)

    @Slot(QObject, str)
    def follow(self, report: QObject, which: str) -> None:
        """Which plot: hours, coming, kiosks or endings."""
        if isinstance(report, ReportView):
            self._report, self._which = report, which
            report.sheetChanged.connect(self.update)

    @Slot("QStringList", bool)
    def wear(self, dress: list[str], to_left: bool) -> None:  # noqa: FBT001 - QML hands it over
        """Family, size in pixels, and the colours of letters, soft letters, lines and bars."""
        family, size, ink, soft, hairline, fill = dress
        self._ink = Ink(family, float(size), ink, soft, hairline, fill, to_left)
        self.update()

    def paint(self, painter: QPainter) -> None:
        plot = self._report.plot(self._which) if self._report else None
        if plot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, self.width(), self.height())
        _DRAW[self._which](Hand(painter, self._ink, rect), rect, plot)
