# SPDX-License-Identifier: Apache-2.0
"""What one drill has to reach, what it reached, and how it ends: pure, facts in, facts out."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.domain.clock import Instant
from kiosk.domain.drill_paths import KIOSK, of_channel, of_screen
from kiosk.domain.events import Actor, DrillEnded, Proved, RequestEvent
from kiosk.domain.health import Proof
from kiosk.domain.presence import Lease, live
from kiosk.domain.request import Request
from kiosk.domain.venue_events import DrillAsked

RELAY = Actor("system", "relay")

DRILL_MS = 60_000
"""So long after its press a drill waits for its receipts."""

LEAST_MS = 5_000
"""So long it goes on in any case: a screen that need not hear it may show it all the same."""

PRESS_MS = 30_000
"""So long after it was asked for, the kiosk presses or is dead."""


@dataclass(frozen=True, slots=True)
class Paths:
    """What a drill goes through: Presence.leases, and the names of the venue's channels."""

    leases: Callable[[], Sequence[Lease]]
    channels: Sequence[str] = ()


@dataclass(slots=True)
class Run:
    """``told``: receipts that may not be saved yet."""

    expected: frozenset[str] = frozenset()
    told: dict[str, Proved] = field(default_factory=dict)


def expected(leases: Iterable[Lease], channels: Iterable[str], now: Instant) -> frozenset[str]:
    """Who should hear a drill that begins at ``now``: attended screens and all channels."""
    screens = (of_screen(one) for one in live(leases, now) if one.attended)
    return frozenset((*screens, *(of_channel(name) for name in channels)))


def receipts(facts: Iterable[RequestEvent]) -> dict[str, bool]:
    """By path, whether it was proven; one receipt is enough, whatever failed before."""
    found: dict[str, bool] = {}
    for fact in facts:
        if isinstance(fact, Proved):
            found[fact.path] = fact.ok or found.get(fact.path, False)
    return found


def has_ended(drill: Request) -> bool:
    return any(isinstance(fact, DrillEnded) for fact in drill.facts)


def left_ms(pressed: Instant, now: Instant, *, waits: bool) -> int:
    """For how long a drill may go on that ``waits`` for receipts; of another boot not at all."""
    if pressed.boot != now.boot:
        return 0
    return (DRILL_MS if waits else LEAST_MS) - (now.boot_ms - pressed.boot_ms)


def proof(drill: Request) -> Proof | None:
    """What an ended drill has shown; None while it runs."""
    if not has_ended(drill):
        return None
    found = receipts(drill.facts)
    proven = sorted(path for path, ok in found.items() if ok)
    dead = sorted(path for path, ok in found.items() if not ok)
    return Proof(drill.pressed.place, drill.pressed.at, (KIOSK, *proven), tuple(dead))


def unpressed(asked: DrillAsked, place: str) -> Proof:
    """What a drill has shown that the kiosk never began."""
    return Proof(asked.place or place, asked.at, (), (KIOSK,))


def proved(drill: str, path: str, now: Instant, *, ok: bool) -> Proved:
    """The same fact whoever makes it, so a relay that was killed in between doubles nothing."""
    return Proved(
        id=_name(drill, "proved", path, ok), at=now, by=RELAY, request=drill, path=path, ok=ok
    )


def ending(drill: str, missing: Collection[str], now: Instant) -> Iterator[RequestEvent]:
    """The facts that end a drill: each path without a receipt is dead."""
    for path in sorted(missing):
        yield proved(drill, path, now, ok=False)
    yield DrillEnded(id=_name(drill, "ended"), at=now, by=RELAY, request=drill)


def asked(why: str, moment_ms: int, now: Instant) -> DrillAsked:
    """Each kiosk shall drill; one fact a moment of the calendar."""
    return DrillAsked(id=_name("drill", why, moment_ms), at=now, by=RELAY, why=why)


def _name(*words: object) -> str:
    return hashlib.sha256(" ".join(map(str, words)).encode()).hexdigest()[:32]
