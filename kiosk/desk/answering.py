# SPDX-License-Identifier: Apache-2.0
"""The steps of whoever is signed in: written once each, told as refused, taken back for 10 s."""

from dataclasses import dataclass

from kiosk.actions.answer import answer, take_back, undo_left_ms
from kiosk.actions.notes import add_phrase, add_text, read_notes, strike
from kiosk.desk.desk_log import DeskLog
from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    NotesViewed,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Step

STEPS = (Seen, Coming, SteppedBack, Arrived, Closed, Reopened, Undone)


@dataclass(frozen=True, slots=True)
class Undo:
    """The step that can still be taken back."""

    step: RequestEvent
    left_ms: int


class Answering:
    """``refused`` is the text id of why the last step was not taken, or empty."""

    def __init__(self, log: DeskLog) -> None:
        self._log = log
        self._last: RequestEvent | None = None
        self._opening: NotesViewed | None = None
        self.me = Actor("person")
        self.refused = ""

    def forget(self) -> None:
        """Somebody else may stand here now."""
        self._last = None
        self._opening = None
        self.refused = ""

    def step(self, request: Request, step: Step, reason: Reason | None = None) -> None:
        """Nothing happens while a step of the same request is on its way."""
        if not self.pending(request.id):
            self._write(answer(request, step, self._log.stamp(self.me), reason), last=True)

    def undo(self, now: Instant) -> None:
        """Take back the latest step."""
        wanted = self.undoable(now)
        request = wanted and self._log.board.find(wanted.step.request)
        if wanted and request:
            stamp = self._log.stamp(self.me)
            self._write(take_back(request, wanted.step.id, stamp), last=False)

    def undoable(self, now: Instant) -> Undo | None:
        """None until the step is saved, and from 10 s after it."""
        last = self._last
        if last is None or self._log.is_pending(last.id):
            return None
        left = undo_left_ms(last, now)
        return Undo(last, left) if left else None

    def pending(self, request: str) -> tuple[RequestEvent, ...]:
        return tuple(e for e in self._log.pending(STEPS) if e.request == request)

    def note_phrase(self, request: Request, phrase: str) -> None:
        self._log.write(add_phrase(request, phrase, self._log.stamp(self.me)))

    def note_text(self, request: Request, typed: str) -> None:
        if note := add_text(request, typed, self._log.stamp(self.me)):
            self._log.write(note)

    def strike(self, request: Request, note: str) -> None:
        if struck := strike(request, note, self._log.stamp(self.me)):
            self._log.write(struck)

    def open_notes(self, request: Request) -> None:
        self._opening = read_notes(request, self._log.stamp(self.me))
        if self._opening:
            self._log.write(self._opening)

    def close_notes(self) -> None:
        self._opening = None

    def notes_open(self, request: str) -> bool:
        """Once the log says who has opened them."""
        opening = self._opening
        if opening is None or opening.request != request:
            return False
        return not self._log.is_pending(opening.id)

    def _write(self, made: RequestEvent | Refusal, *, last: bool) -> None:
        if isinstance(made, Refusal):
            self.refused = made.reason
            return
        self.refused = ""
        self._last = made if last else None
        self._log.write(made)
