# SPDX-License-Identifier: Apache-2.0
"""What the list is narrowed to, as QML reads it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FindingProps:
    """Named as QML reads them; see ``domain.finding.Wanted``.

    ``counts``: how many are in each span, in the order of ``spans``.  ``more``: so many that
    match stand below the last line, and are not listed yet.
    """

    span: str = "open"
    kiosk: str = ""
    reason: str = ""
    language: str = ""
    text: str = ""
    narrowed: bool = False
    shown: int = 0
    known: int = 0
    counts: tuple[int, ...] = ()
    kiosks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    more: int = 0


@QmlElement
@QmlUncreatable("Made by the desk")
class FindingView(QObject):
    """Shows ``FindingProps``."""

    spanChanged = Signal()
    kioskChanged = Signal()
    reasonChanged = Signal()
    languageChanged = Signal()
    textChanged = Signal()
    narrowedChanged = Signal()
    shownChanged = Signal()
    knownChanged = Signal()
    countsChanged = Signal()
    kiosksChanged = Signal()
    languagesChanged = Signal()
    moreChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = FindingProps()

    def show(self, props: FindingProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=spanChanged)
    def span(self) -> str:
        return self.props.span

    @Property(str, notify=kioskChanged)
    def kiosk(self) -> str:
        return self.props.kiosk

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        return self.props.reason

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.props.language

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self.props.text

    @Property(bool, notify=narrowedChanged)
    def narrowed(self) -> bool:
        return self.props.narrowed

    @Property(int, notify=shownChanged)
    def shown(self) -> int:
        return self.props.shown

    @Property(int, notify=knownChanged)
    def known(self) -> int:
        return self.props.known

    @Property("QVariantList", notify=countsChanged)
    def counts(self) -> list[int]:
        return list(self.props.counts)

    @Property("QStringList", notify=kiosksChanged)
    def kiosks(self) -> list[str]:
        return list(self.props.kiosks)

    @Property("QStringList", notify=languagesChanged)
    def languages(self) -> list[str]:
        return list(self.props.languages)

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        return self.props.more
