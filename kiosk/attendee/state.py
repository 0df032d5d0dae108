# SPDX-License-Identifier: Apache-2.0
"""A visit as a value, which is never stored, and what time alone makes of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.actions.press import Minted
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.request import Request

PRESSED_LOOK_MS = 300
"""Up to here a press changes the button only; then the screen says "Saving..."."""

NOT_SAVED_MS = 3_000
"""Without a commit for this long the screen says "Not saved yet"."""

ANSWER_MS = 10_000
""""Is this still you?" without an answer for this long makes a request of its own."""

LOG_WAIT_MS = 1_000
"""How long a press before the log has been read waits for it, to get a sign that is free."""

ARMED_MS = 15_000
"""How long the first of two taps holds, where a venue asks for two."""

ECHO_MS = 500
"""A tap that follows the first of two so soon is its echo, from a second finger or a tremor: the
least time in which EN 301 549, 5.8 lets a repeated press be none."""

LANGUAGE_MS = 1_000
"""Changes of the language within this time are one fact: who looks for theirs may miss it first."""

WITHDRAW_REST_MS = 1_000
"""After a press, "I no longer need this" rests for a moment (row B13), as does what takes its
place: a trembling finger taps twice."""


class Question(StrEnum):
    """What the status screen asks; it never asks about what happened."""

    NONE = ""
    STILL_YOU = "still_you"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Limits:
    """Time limits of a visit, in milliseconds; ``confirm``: the venue asks for two taps."""

    cards_reset_ms: int = 90_000
    quiet_after_ms: int = 30_000
    reset_after_ms: int = 180_000
    question_ms: int = 30_000
    repeat_window_ms: int = 10_000
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """A press that is not known to be saved; ``failed``: the log has said no, and still tries."""

    minted: Minted
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """``touched`` is None at rest.  ``request`` is the one whose status this visit shows.

    ``turned``: when it was last withdrawn, or that was undone.
    """

    touched: Instant | None = None
    tapped: Instant | None = None
    armed: Minted | None = None
    request: str = ""
    pending: Pending | None = None
    again: Minted | None = None
    question: Question = Question.NONE
    asked: Instant | None = None
    quiet: bool = False
    changing_place: bool = False
    turned: Instant | None = None
    restored: bool = False


def one_press(visit: Visit, request: Request | None, now: Instant, limits: Limits) -> bool:
    """Whether a tap belongs to the press before it: taps in a row are one."""
    if request and not request.open:
        return False
    if visit.question is Question.STILL_YOU:
        return True
    return visit.tapped is not None and age_ms(visit.tapped, now) < limits.repeat_window_ms


def echoes(visit: Visit, now: Instant) -> bool:
    """Whether a tap is the echo of the first of two taps, where a venue asks for two."""
    return visit.armed is not None and age_ms(visit.armed.at, now) < ECHO_MS


def rested(visit: Visit, now: Instant) -> bool:
    """Whether a tap on "I no longer need this" or its undo is not the echo of the last one."""
    return visit.turned is None or age_ms(visit.turned, now) >= WITHDRAW_REST_MS


def after_rest(visit: Visit, limits: Limits, now: Instant, *, known: bool) -> Visit | None:
    """The visit as time has left it; None where nobody answered "Is this still you?".

    ``known``: the request is saved, so that its status may fold into the band.
    """
    if visit.armed and age_ms(visit.armed.at, now) >= ARMED_MS:
        visit = replace(visit, armed=None)
    if visit.question is Question.STILL_YOU and visit.asked:
        return visit if age_ms(visit.asked, now) < ANSWER_MS else None
    if visit.touched is None:
        return visit
    idle = age_ms(visit.touched, now)
    if visit.request:
        return _status_after(visit, idle, limits, now, known=known)
    return visit if idle < limits.cards_reset_ms else Visit()


def _status_after(visit: Visit, idle: int, limits: Limits, now: Instant, *, known: bool) -> Visit:
    if idle >= limits.reset_after_ms + limits.question_ms:
        return Visit()
    if idle >= limits.reset_after_ms:
        if visit.question is Question.NONE:
            return replace(visit, question=Question.IDLE, asked=now, quiet=False)
    elif idle >= limits.quiet_after_ms and known:
        return replace(visit, quiet=True)
    return visit
