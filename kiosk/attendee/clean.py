# SPDX-License-Identifier: Apache-2.0
"""Cleaning the glass: for a while no touch does anything.  No Qt, no clock of its own."""

from dataclasses import dataclass, replace

from kiosk.domain.clock import Instant, age_ms

CLEANING_MS = 30_000
"""How long touches do nothing (The visit, "Wake and clean")."""

HOLD_MS = 3_000
"""A hold of this long, which no wiping hand makes, ends it before its time."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """``held``: since when a finger rests where the screen says how to end it."""

    began: Instant
    held: Instant | None = None


def hold(cleaning: Cleaning, now: Instant) -> Cleaning:
    return replace(cleaning, held=now)


def let_go(cleaning: Cleaning) -> Cleaning:
    return replace(cleaning, held=None)


def after(cleaning: Cleaning, now: Instant) -> Cleaning | None:
    """What time has left of it; None: it is over."""
    over = age_ms(cleaning.began, now) >= CLEANING_MS
    held = cleaning.held is not None and age_ms(cleaning.held, now) >= HOLD_MS
    return None if over or held else cleaning


def left_s(cleaning: Cleaning, now: Instant) -> int:
    """Seconds until it ends by itself, rounded up."""
    return max(0, -(-(CLEANING_MS - age_ms(cleaning.began, now)) // 1_000))


def wait_ms(cleaning: Cleaning, now: Instant) -> int:
    """Milliseconds until the seconds change or a hold is long enough; never less than one."""
    left = CLEANING_MS - age_ms(cleaning.began, now)
    waits = [left - 1_000 * (left_s(cleaning, now) - 1)]
    if cleaning.held is not None:
        waits.append(HOLD_MS - age_ms(cleaning.held, now))
    return max(1, min(waits))
