# SPDX-License-Identifier: Apache-2.0
"""The status as QML reads it: read-only, each value with a signal of its own.

Each value has its own signal so that a list on screen is not built anew, and a finger
on it not lost, when something else changes.
"""

from dataclasses import fields

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.attendee.derive import Props
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


class Shown(QObject):
    """Holds ``Props``; ``show`` swaps them and tells QML what differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = Props()

    def show(self, props: Props) -> None:
        old, self.props = self.props, props
        for name, signal in _SIGNALS.items():
            if getattr(old, name) != getattr(props, name):
                getattr(self, signal).emit()


@QmlElement
@QmlUncreatable("Made by wiring")
class Status(Shown):
    """Shows ``Props`` to QML."""

    screenChanged = Signal()
    quietChanged = Signal()
    headlineChanged = Signal()
    headlineArgChanged = Signal()
    foldedChanged = Signal()
    foldedArgChanged = Signal()
    lineIdsChanged = Signal()
    lineArgsChanged = Signal()
    signShapeChanged = Signal()
    signColourChanged = Signal()
    signWordChanged = Signal()
    placeKeysChanged = Signal()
    placeNamesChanged = Signal()
    placeNotesChanged = Signal()
    chosenPlaceChanged = Signal()
    otherWaysFirstChanged = Signal()
    hideLineChanged = Signal()
    hideLineArgChanged = Signal()
    canWithdrawChanged = Signal()
    withdrawnChanged = Signal()
    questionChanged = Signal()
    idleLeftChanged = Signal()
    tapAgainChanged = Signal()
    pendingChanged = Signal()
    listeningChanged = Signal()
    deafChanged = Signal()
    bandChanged = Signal()
    bandWaysChanged = Signal()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self.props.screen

    @Property(bool, notify=quietChanged)
    def quiet(self) -> bool:
        return self.props.quiet

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self.props.headline

    @Property(str, notify=headlineArgChanged)
    def headlineArg(self) -> str:
        return self.props.headline_arg

    @Property(str, notify=foldedChanged)
    def folded(self) -> str:
        return self.props.folded

    @Property(str, notify=foldedArgChanged)
    def foldedArg(self) -> str:
        return self.props.folded_arg

    @Property("QStringList", notify=lineIdsChanged)
    def lineIds(self) -> list[str]:
        return list(self.props.line_ids)

    @Property("QStringList", notify=lineArgsChanged)
    def lineArgs(self) -> list[str]:
        return list(self.props.line_args)

    @Property(str, notify=signShapeChanged)
    def signShape(self) -> str:
        return self.props.sign_shape

    @Property(str, notify=signColourChanged)
    def signColour(self) -> str:
        return self.props.sign_colour

    @Property(str, notify=signWordChanged)
    def signWord(self) -> str:
        return self.props.sign_word

    @Property("QStringList", notify=placeKeysChanged)
    def placeKeys(self) -> list[str]:
        return list(self.props.place_keys)

    @Property("QStringList", notify=placeNamesChanged)
    def placeNames(self) -> list[str]:
        return list(self.props.place_names)

    @Property("QStringList", notify=placeNotesChanged)
    def placeNotes(self) -> list[str]:
        return list(self.props.place_notes)

    @Property(str, notify=chosenPlaceChanged)
    def chosenPlace(self) -> str:
        return self.props.chosen_place

    @Property(bool, notify=otherWaysFirstChanged)
    def otherWaysFirst(self) -> bool:
        return self.props.other_ways_first

    @Property(str, notify=hideLineChanged)
    def hideLine(self) -> str:
        return self.props.hide_line

    @Property(str, notify=hideLineArgChanged)
    def hideLineArg(self) -> str:
        return self.props.hide_line_arg

    @Property(bool, notify=canWithdrawChanged)
    def canWithdraw(self) -> bool:
        return self.props.can_withdraw

    @Property(bool, notify=withdrawnChanged)
    def withdrawn(self) -> bool:
        return self.props.withdrawn

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return self.props.question

    @Property(int, notify=idleLeftChanged)
    def idleLeft(self) -> int:
        """Seconds until the status goes, while it asks whether anybody is there."""
        return self.props.idle_left

    @Property(bool, notify=tapAgainChanged)
    def tapAgain(self) -> bool:
        return self.props.tap_again

    @Property(bool, notify=pendingChanged)
    def pending(self) -> bool:
        return self.props.pending

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        return self.props.listening

    @Property(bool, notify=deafChanged)
    def deaf(self) -> bool:
        return self.props.deaf

    @Property(str, notify=bandChanged)
    def band(self) -> str:
        return self.props.band

    @Property(bool, notify=bandWaysChanged)
    def bandWays(self) -> bool:
        return self.props.band_ways


def _signal(name: str) -> str:
    first, *rest = name.split("_")
    return f"{first}{''.join(word.title() for word in rest)}Changed"


_SIGNALS = {
    one.name: _signal(one.name) for one in fields(Props) if hasattr(Status, _signal(one.name))
}
