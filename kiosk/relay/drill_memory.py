# SPDX-License-Identifier: Apache-2.0
"""What the facts of the log tell of drills: asked for, pressed, ended, and what they have shown."""

from collections.abc import Iterable

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant, age_ms, is_later
from kiosk.domain.events import DrillEnded, Event, Pressed, Proved
from kiosk.domain.health import Proof
from kiosk.domain.venue_events import DrillAsked
from kiosk.relay import drill_run
from kiosk.relay.drill_times import Moment, Plan, missed

_FORGOTTEN_MS = 600_000
"""Nobody waits any more for a press that was asked for so long ago."""


class DrillMemory:
    """``asked``: by id.  ``open``: drills that may not have ended.  ``oldest``: the first fact.

    ``known``: ids of facts that need not be written any more.
    """

    def __init__(self, board: Board, place: str) -> None:
        self.asked: dict[str, DrillAsked] = {}
        self.open: set[str] = set()
        self.known: set[str] = set()
        self.oldest: Instant | None = None
        self._board = board
        self._place = place
        self._pressed: list[Instant] = []
        self._proofs: dict[str, Proof] = {}

    def proofs(self) -> tuple[Proof, ...]:
        """The last ended drill of each kiosk."""
        return tuple(self._proofs.values())

    def facts(self, events: Iterable[Event]) -> None:
        """New facts, which the board has already."""
        for event in events:
            self.oldest = self.oldest or event.at
            match event:
                case DrillAsked():
                    self.note(event)
                case Pressed(drill=True):
                    self._press(event)
                case Proved() | DrillEnded():
                    self.known.add(event.id)
                    self._conclude(event.request)

    def note(self, asked: DrillAsked) -> None:
        self.asked[asked.id] = asked
        self.known.add(asked.id)

    def missed(self, plan: Plan, began: Instant, now: Instant) -> Moment | None:
        """The drill that is due; a kiosk that was set up since then has missed nothing.

        ``began``: when this relay first looked.
        """
        due = missed(plan, self.asked.values(), now)
        there = max(age_ms(at, now) for at in (began, self.oldest or began))
        return due if due and there >= now.utc_ms - due.utc_ms else None

    def press_left_ms(self, asked: DrillAsked, now: Instant) -> int | None:
        """What this kiosk has left to press, zero or less: nothing; None: nobody waits for it."""
        if asked.place not in {"", self._place} or asked.at.boot != now.boot:
            return None
        age = age_ms(asked.at, now)
        if age >= _FORGOTTEN_MS or self._answered(asked):
            return None
        return drill_run.PRESS_MS - age

    def _answered(self, asked: DrillAsked) -> bool:
        """One press of this kiosk answers all that was asked for before it."""
        begun = asked.at
        return any(at.boot == begun.boot and at.boot_ms >= begun.boot_ms for at in self._pressed)

    def _press(self, pressed: Pressed) -> None:
        self.open.add(pressed.request)
        if pressed.place == self._place:
            self._pressed.append(pressed.at)

    def _conclude(self, request_id: str) -> None:
        request, asked = self._board.find(request_id), self.asked.get(request_id)
        found = drill_run.proof(request) if request else None
        if request is None and asked:
            found = drill_run.unpressed(asked, self._place)
        before = self._proofs.get(found.place) if found else None
        if found and not (before and is_later(before.at, found.at)):
            self._proofs[found.place] = found
