# SPDX-License-Identifier: Apache-2.0
"""The checks as QML reads them: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.checks import ChecksProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class ChecksView(QObject):
    """Shows ``ChecksProps``."""

    readinessChanged = Signal()
    stateChanged = Signal()
    bannerChanged = Signal()
    fixChanged = Signal()
    seriousChanged = Signal()
    moreChanged = Signal()
    textsChanged = Signal()
    fixesChanged = Signal()
    proofsChanged = Signal()
    provenChanged = Signal()
    deadChanged = Signal()
    drillChanged = Signal()
    canDrillChanged = Signal()
    openedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = ChecksProps()

    def show(self, props: ChecksProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=readinessChanged)
    def readiness(self) -> str:
        return self.props.readiness

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self.props.state

    @Property(str, notify=bannerChanged)
    def banner(self) -> str:
        return self.props.banner

    @Property(str, notify=fixChanged)
    def fix(self) -> str:
        return self.props.fix

    @Property(bool, notify=seriousChanged)
    def serious(self) -> bool:
        return self.props.serious

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        return self.props.more

    @Property("QStringList", notify=textsChanged)
    def texts(self) -> list[str]:
        return list(self.props.texts)

    @Property("QStringList", notify=fixesChanged)
    def fixes(self) -> list[str]:
        return list(self.props.fixes)

    @Property("QStringList", notify=proofsChanged)
    def proofs(self) -> list[str]:
        return list(self.props.proofs)

    @Property("QStringList", notify=provenChanged)
    def proven(self) -> list[str]:
        return list(self.props.proven)

    @Property("QStringList", notify=deadChanged)
    def dead(self) -> list[str]:
        return list(self.props.dead)

    @Property(str, notify=drillChanged)
    def drill(self) -> str:
        return self.props.drill

    @Property(bool, notify=canDrillChanged)
    def canDrill(self) -> bool:
        return self.props.canDrill

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        return self.props.opened
