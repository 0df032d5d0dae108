# SPDX-License-Identifier: Apache-2.0
"""The closed set of facts about the venue and its team; they belong to no request."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import AlertSense, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Event):
    """A person is on duty at a desk."""

    kind: ClassVar[str] = "signed_in"
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFailed(Event):
    """Somebody typed a call number and PIN that do not fit; neither is kept."""

    kind: ClassVar[str] = "sign_in_failed"
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Event):
    kind: ClassVar[str] = "signed_out"
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLocked(Event):
    kind: ClassVar[str] = "desk_locked"
    desk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertTested(Event):
    """A person on duty noticed the desk's own alert."""

    kind: ClassVar[str] = "alert_tested"
    desk: str
    sense: AlertSense


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffAdded(Event):
    kind: ClassVar[str] = "staff_added"
    number: str
    lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PinDealt(Event):
    """Somebody was dealt another PIN."""

    kind: ClassVar[str] = "pin_dealt"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRemoved(Event):
    kind: ClassVar[str] = "staff_removed"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(Event):
    """``form`` is csv or json, ``rows`` the number of requests written.

    ``numbers``: with the call numbers of those who answered.
    """

    kind: ClassVar[str] = "exported"
    form: str
    rows: int
    numbers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillAsked(Event):
    """The kiosk at ``place`` shall press its own button as a drill; empty: every kiosk.

    ``why``: "hand", "opening" or "daily".
    """

    kind: ClassVar[str] = "drill_asked"
    why: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelTestAsked(Event):
    """A person wants a test message on ``channel``, the name of one of the venue's channels."""

    kind: ClassVar[str] = "channel_test_asked"
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskMuted(Event):
    """A nuisance: presses at ``place`` make no sound for 10 min; they still light and count."""

    kind: ClassVar[str] = "kiosk_muted"
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSwitched(Event):
    """A lead switched the staff page for browsers on or off."""

    kind: ClassVar[str] = "page_switched"
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonePaired(Event):
    """A phone or laptop may answer in the name of whoever paired it."""

    kind: ClassVar[str] = "phone_paired"
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneRevoked(Event):
    kind: ClassVar[str] = "phone_revoked"
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread(Event):
    """A fact of a kind that this program does not know: kept and passed on, never dropped."""

    kind: ClassVar[str] = "unread"
    name: str
    body: str
