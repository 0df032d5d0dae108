# SPDX-License-Identifier: Apache-2.0
"""The set-up as QML reads it: read-only, each value with a signal of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.view import tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.setup"
QML_IMPORT_MAJOR_VERSION = 1

PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("venue", ("venue.language", "venue.place", "venue.vest", "venue.time_zone")),
    ("number", ("venue.emergency_number", "venue.emergency_confirmed")),
    ("ways", ("other_ways", "places")),
    ("languages", ("venue.languages", "hours.open")),
    ("lead", ()),
    ("test", ()),
)
"""Each page and the settings on it."""


@dataclass(frozen=True, slots=True)
class SetUpProps:
    """Named as QML reads them.  ``page`` counts from 1.

    ``dealt``: "" before, "dealing", "dealt" or "failed"; ``pin`` and ``code`` are told once.
    ``sound``: "" where nobody has said, "none", "ringing", "heard" or "unheard".
    ``relay``, ``saved``, ``lead``: what a look at the machine has found: "", "yes" or "no".
    """

    page: int = 1
    name: str = "venue"
    keys: tuple[str, ...] = ()
    skipping: bool = False
    number: int = 1
    dealt: str = ""
    pin: str = ""
    code: str = ""
    sound: str = ""
    relay: str = ""
    saved: str = ""
    lead: str = ""


@QmlElement
@QmlUncreatable("Made by wiring")
class SetUpView(QObject):
    """Shows ``SetUpProps``."""

    pageChanged = Signal()
    nameChanged = Signal()
    keysChanged = Signal()
    skippingChanged = Signal()
    numberChanged = Signal()
    dealtChanged = Signal()
    pinChanged = Signal()
    codeChanged = Signal()
    soundChanged = Signal()
    relayChanged = Signal()
    savedChanged = Signal()
    leadChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = SetUpProps()

    def show(self, props: SetUpProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        return self.props.page

    @Property(int, constant=True)
    def last(self) -> int:
        return len(PAGES)

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self.props.name

    @Property("QStringList", notify=keysChanged)
    def keys(self) -> list[str]:
        return list(self.props.keys)

    @Property(bool, notify=skippingChanged)
    def skipping(self) -> bool:
        return self.props.skipping

    @Property(int, notify=numberChanged)
    def number(self) -> int:
        return self.props.number

    @Property(str, notify=dealtChanged)
    def dealt(self) -> str:
        return self.props.dealt

    @Property(str, notify=pinChanged)
    def pin(self) -> str:
        return self.props.pin

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self.props.code

    @Property(str, notify=soundChanged)
    def sound(self) -> str:
        return self.props.sound

    @Property(str, notify=relayChanged)
    def relay(self) -> str:
        return self.props.relay

    @Property(str, notify=savedChanged)
    def saved(self) -> str:
        return self.props.saved

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        return self.props.lead
