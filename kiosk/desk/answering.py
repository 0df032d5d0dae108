# SPDX-License-Identifier: Apache-2.0
"""The steps of whoever is signed in: written once each, told as refused, taken back for 10 s."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.actions.answer import take_back, undo_left_ms
from kiosk.actions.notes import add_phrase, add_text, read_notes, strike
from kiosk.actions.teamwork import Standpoint, for_linked, take_step
from kiosk.desk.desk_log import DeskLog
from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Linked,
    NotesViewed,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    SteppedBack,
    Undone,
)
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import (
    FollowUpDone,
    FollowUpSet,
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    LeadHasIt,
)
from kiosk.domain.transitions import Refusal, Step

STEPS = (
    Seen, Coming, SteppedBack, Arrived, Closed, Reopened, Undone, HandOverOffered,
    HandOverDeclined, ForLead, LeadHasIt, FollowUpSet, FollowUpDone, Linked,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Undo:
    """The step that can still be taken back."""

    step: RequestEvent
    left_ms: int


class Answering:
    """``refused`` is the text id of why the last step was not taken, or empty.

    ``kiosk``: the place of the kiosk that this desk is behind, or empty.  ``lead``: whoever is
    signed in leads.
    """

    def __init__(self, log: DeskLog, kiosk: str = "") -> None:
        self._log = log
        self._kiosk = kiosk
        self._last: tuple[RequestEvent, ...] = ()
        self._opening: NotesViewed | None = None
        self.me = Actor("person")
        self.refused = ""
        self.lead = False

    def forget(self) -> None:
        """Somebody else may stand here now."""
        self._last = ()
        self._opening = None
        self.refused = ""

    def step(
        self,
        request: Request,
        step: Step,
        reason: Reason | None = None,
        also: Sequence[Request] = (),
    ) -> None:
        """Nothing happens while a step of the same request is on its way.

        ``also``: linked ones for which the same is done, where it is possible.
        """
        if self.pending(request.id):
            return
        at = Standpoint(lambda: self._log.stamp(self.me), self._kiosk, self.lead)
        made = take_step(request, step, at, reason)
        if isinstance(made, Refusal):
            self.refuse(made)
        else:
            free = [one for one in also if not self.pending(one.id)]
            self.write(*made, *for_linked(free, step, at, reason))

    def undo(self, now: Instant) -> None:
        """Take back the latest step, and what was done with it for linked requests."""
        if not self.undoable(now):
            return
        made: list[RequestEvent] = []
        for last in self._last:
            request = self._log.board.find(last.request)
            back = request and take_back(request, last.id, self._log.stamp(self.me))
            if isinstance(back, Refusal) and last is self._last[0]:
                self.refuse(back)
            elif back and not isinstance(back, Refusal):
                made.append(back)
        self._last = ()
        if made:
            self._log.write(*made)

    def undoable(self, now: Instant) -> Undo | None:
        """None until the step is saved, and from 10 s after it."""
        last = self._last[0] if self._last else None
        if last is None or isinstance(last, Undone) or self._log.is_pending(last.id):
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

    def write(self, *made: RequestEvent) -> None:
        """One step, its own fact first: saved together, and undone together for 10 s."""
        self.refused = ""
        self._last = made
        self._log.write(*made)

    def refuse(self, why: Refusal) -> None:
        self.refused = why.reason
