# SPDX-License-Identifier: Apache-2.0
"""When time alone changes what is shown or done, so that nothing has to tick."""

from collections.abc import Iterator

from kiosk.attendee import idle
from kiosk.attendee.state import (
    ANSWER_MS,
    ARMED_MS,
    LANGUAGE_MS,
    LOG_WAIT_MS,
    NOT_SAVED_MS,
    PRESSED_LOOK_MS,
    Limits,
    Question,
    Visit,
)
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.presence import LEASE_MS, Cover
from kiosk.domain.promise import UNANSWERED_MS, UNSHOWN_MS
from kiosk.domain.request import Request

Moment = tuple[Instant, int]
"""An instant and the milliseconds after it at which something changes."""


def next_change_ms(
    visit: Visit,
    request: Request | None,
    limits: Limits,
    cover: Cover,
    now: Instant,
    news: Instant | None = None,
) -> int | None:
    """Milliseconds until the next change; None at rest.  ``news``: of the language."""
    moments = [*_of_a_press(visit), *_of_rest(visit, limits)]
    if news:
        moments.append((news, LANGUAGE_MS))
    if request:
        moments += [(request.ringing_since, limit) for limit in (UNSHOWN_MS, UNANSWERED_MS)]
    if cover.until:
        moments.append((cover.until.plus(-LEASE_MS), LEASE_MS))
    waits = [limit - age_ms(at, now) for at, limit in moments]
    waits.append(idle.wait_ms(visit, limits, now) or 0)
    return min((wait for wait in waits if wait > 0), default=None)


def _of_a_press(visit: Visit) -> Iterator[Moment]:
    if visit.pending:
        for limit in (PRESSED_LOOK_MS, LOG_WAIT_MS, NOT_SAVED_MS):
            yield visit.pending.minted.at, limit
    if visit.armed:
        yield visit.armed.at, ARMED_MS
    if visit.asked and visit.question is Question.STILL_YOU:
        yield visit.asked, ANSWER_MS


def _of_rest(visit: Visit, limits: Limits) -> Iterator[Moment]:
    if visit.touched is None:
        return
    if not visit.request:
        yield visit.touched, limits.cards_reset_ms
        return
    rest = limits.reset_after_ms
    for limit in (limits.quiet_after_ms, rest, rest + limits.question_ms):
        yield visit.touched, limit
