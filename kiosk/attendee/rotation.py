# SPDX-License-Identifier: Apache-2.0
"""Which card is up: a pure state and what moves it.  No Qt, no clock of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.clock import Instant, age_ms

RING_STEPS = 12
"""Steps in which the ring round the pause button shows the dwell (The visit, 1)."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """``since``: when the card that is up came up, or when rotation went on."""

    since: Instant
    index: int = 0
    playing: bool = True
    forward: bool = True


def step(rotation: Rotation, by: int, count: int, now: Instant) -> Rotation:
    """``by`` cards forward, or back where it is negative; the last is followed by the first."""
    return replace(rotation, index=(rotation.index + by) % count, forward=by > 0, since=now)


def stop(rotation: Rotation) -> Rotation:
    return replace(rotation, playing=False)


def play(rotation: Rotation, now: Instant) -> Rotation:
    return replace(rotation, playing=True, since=now)


def tick(rotation: Rotation, dwells_ms: Sequence[int], now: Instant) -> Rotation:
    """The next card where the dwell of this one is over."""
    if rotation.playing and age_ms(rotation.since, now) >= dwells_ms[rotation.index]:
        return step(rotation, 1, len(dwells_ms), now)
    return rotation


def ring(rotation: Rotation, dwells_ms: Sequence[int], now: Instant) -> int:
    """Twelfths of the dwell that have passed, 0 where rotation is stopped."""
    if not rotation.playing:
        return 0
    passed = age_ms(rotation.since, now) * RING_STEPS // dwells_ms[rotation.index]
    return min(RING_STEPS, passed)


def wait_ms(rotation: Rotation, dwells_ms: Sequence[int], now: Instant) -> int | None:
    """Milliseconds until the ring's next step; None where nothing moves by itself."""
    if not rotation.playing:
        return None
    dwell = dwells_ms[rotation.index]
    next_step = ring(rotation, dwells_ms, now) + 1
    return max(1, -(-dwell * next_step // RING_STEPS) - age_ms(rotation.since, now))
