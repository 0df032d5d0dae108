# SPDX-License-Identifier: Apache-2.0
"""Whether a request would reach somebody now, and what is dead: told to staff, with the fix."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import Instant
from kiosk.domain.drill_paths import path_name
from kiosk.domain.presence import LEASE_MS


class Fault(StrEnum):
    """What is dead.  ``fault.<name>`` is its sentence, ``fault.<name>.fix`` what helps."""

    RELAY = "relay"
    SCREEN = "screen"
    RESTARTED = "restarted"
    NOBODY_LISTENS = "nobody_listens"
    DESK = "desk"
    NO_SOUND = "no_sound"
    MUTED = "muted"
    NETWORK = "network"
    CHANNEL = "channel"
    CHANNEL_WRONG = "channel_wrong"
    DISK_FULL = "disk_full"
    LOG = "log"
    OUTBOX = "outbox"
    CLOCK = "clock"
    PAGE = "page"
    DRILL = "drill"
    NEVER_PROVEN = "never_proven"
    PACK = "pack"
    ERASING = "erasing"
    DATE = "date"
    BACKUP = "backup"


STOPS = frozenset({Fault.RELAY, Fault.SCREEN, Fault.NOBODY_LISTENS, Fault.DISK_FULL, Fault.LOG})
"""With one of these a request may reach nobody: not ready, rather than degraded."""

ASIDE = frozenset({Fault.PACK, Fault.ERASING, Fault.DATE, Fault.BACKUP})
"""Of the cards, or of what is kept: staff read of it, and a request goes its way as ever."""


class Readiness(StrEnum):
    READY = "ready"
    DEGRADED = "degraded"
    NOT_READY = "not_ready"


@dataclass(frozen=True, slots=True)
class Trouble:
    """``about``: the desk, channel or kiosk, minutes or a time; what the sentence names."""

    fault: Fault
    about: str = ""
    since: Instant | None = None


TRYING, SENT, FAILED = "trying", "sent", "failed"
"""``ChannelState.result``; nothing where a channel was never used."""

WRONG = "wrong"
"""``ChannelState.about`` where an address means no service: nobody can mend it but the venue."""


@dataclass(frozen=True, slots=True)
class ChannelState:
    """The last thing that was sent by a channel.

    ``about``: why it failed, in a word of this program; never an address or a host.
    """

    name: str
    result: str = ""
    at: Instant | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """The last drill at a kiosk: ``paths`` that were proven, ``dead`` ones that were not."""

    place: str
    at: Instant
    paths: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageState:
    """The staff page: ``address`` is where it is reached; ``phones`` have it open now."""

    on: bool = False
    address: str = ""
    phones: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """What the relay knew at ``beat``.  Written every 5 s, and at each change."""

    beat: Instant
    troubles: tuple[Trouble, ...] = ()
    channels: tuple[ChannelState, ...] = ()
    proofs: tuple[Proof, ...] = ()
    page: PageState = PageState()


def called(trouble: Trouble) -> str:
    """What its sentence names."""
    return path_name(trouble.about) if trouble.fault is Fault.DRILL else trouble.about


def troubles(health: Health | None, now: Instant) -> tuple[Trouble, ...]:
    """What is dead at ``now``; a relay that is silent for as long as a lease lasts is."""
    if health is None:
        return (Trouble(Fault.RELAY),)
    age = now.boot_ms - health.beat.boot_ms
    if health.beat.boot != now.boot or age >= LEASE_MS:
        return (Trouble(Fault.RELAY, since=health.beat),)
    return health.troubles


def readiness(dead: Iterable[Trouble]) -> Readiness:
    faults = {one.fault for one in dead} - ASIDE
    if faults & STOPS:
        return Readiness.NOT_READY
    return Readiness.DEGRADED if faults else Readiness.READY
