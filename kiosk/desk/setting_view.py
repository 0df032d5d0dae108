# SPDX-License-Identifier: Apache-2.0
"""The page "Venue" as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.venue_props import VenueProps
from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class VenueView(QObject):
    """Shows ``VenueProps``."""

    keysChanged = Signal()
    headsChanged = Signal()
    valuesChanged = Signal()
    sourcesChanged = Signal()
    backChanged = Signal()
    switchesChanged = Signal()
    editingChanged = Signal()
    sortChanged = Signal()
    entryChanged = Signal()
    hintChanged = Signal()
    wrongChanged = Signal()
    optionsChanged = Signal()
    namesChanged = Signal()
    chosenChanged = Signal()
    rowsChanged = Signal()
    marksChanged = Signal()
    lookingChanged = Signal()
    titlesChanged = Signal()
    problemsChanged = Signal()
    messagesChanged = Signal()
    headlinesChanged = Signal()
    moreChanged = Signal()
    pickedChanged = Signal()
    upChanged = Signal()
    upSaysChanged = Signal()
    upSinceChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = VenueProps()

    def show(self, props: VenueProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property("QStringList", notify=keysChanged)
    def keys(self) -> list[str]:
        return list(self.props.keys)

    @Property("QStringList", notify=headsChanged)
    def heads(self) -> list[str]:
        return list(self.props.heads)

    @Property("QStringList", notify=valuesChanged)
    def values(self) -> list[str]:
        return list(self.props.values)

    @Property("QStringList", notify=sourcesChanged)
    def sources(self) -> list[str]:
        return list(self.props.sources)

    @Property("QStringList", notify=backChanged)
    def back(self) -> list[str]:
        return list(self.props.back)

    @Property("QStringList", notify=switchesChanged)
    def switches(self) -> list[str]:
        return list(self.props.switches)

    @Property(str, notify=editingChanged)
    def editing(self) -> str:
        return self.props.editing

    @Property(str, notify=sortChanged)
    def sort(self) -> str:
        return self.props.sort

    @Property(str, notify=entryChanged)
    def entry(self) -> str:
        return self.props.entry

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self.props.hint

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        return self.props.wrong

    @Property("QStringList", notify=optionsChanged)
    def options(self) -> list[str]:
        return list(self.props.options)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property("QStringList", notify=chosenChanged)
    def chosen(self) -> list[str]:
        return list(self.props.chosen)

    @Property("QStringList", notify=rowsChanged)
    def rows(self) -> list[str]:
        return list(self.props.rows)

    @Property("QStringList", notify=marksChanged)
    def marks(self) -> list[str]:
        return list(self.props.marks)

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return self.props.looking

    @Property("QStringList", notify=titlesChanged)
    def titles(self) -> list[str]:
        return list(self.props.titles)

    @Property("QStringList", notify=problemsChanged)
    def problems(self) -> list[str]:
        return list(self.props.problems)

    @Property("QStringList", notify=messagesChanged)
    def messages(self) -> list[str]:
        return list(self.props.messages)

    @Property("QStringList", notify=headlinesChanged)
    def headlines(self) -> list[str]:
        return list(self.props.headlines)

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self.props.more

    @Property(str, notify=pickedChanged)
    def picked(self) -> str:
        return self.props.picked

    @Property(str, notify=upChanged)
    def up(self) -> str:
        return self.props.up

    @Property(str, notify=upSaysChanged)
    def upSays(self) -> str:
        return self.props.upSays

    @Property(str, notify=upSinceChanged)
    def upSince(self) -> str:
        return self.props.upSince
