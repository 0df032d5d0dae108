# SPDX-License-Identifier: Apache-2.0
"""How long "Are you still there?" still waits for an answer.  No Qt, no clock of its own."""

from kiosk.attendee.state import Limits, Question, Visit
from kiosk.domain.clock import Instant, age_ms


def left_ms(visit: Visit, limits: Limits, now: Instant) -> int:
    """Milliseconds until the status goes; 0 where nobody is asked."""
    if visit.question is not Question.IDLE or visit.touched is None:
        return 0
    ends = limits.reset_after_ms + limits.question_ms
    return min(limits.question_ms, max(0, ends - age_ms(visit.touched, now)))


def left_s(visit: Visit, limits: Limits, now: Instant) -> int:
    """The same in seconds, rounded up, as the screen counts them."""
    return -(-left_ms(visit, limits, now) // 1_000)


def wait_ms(visit: Visit, limits: Limits, now: Instant) -> int | None:
    """Milliseconds until that figure changes; None where nobody is asked."""
    left = left_ms(visit, limits, now)
    return (left - 1) % 1_000 + 1 if left else None
