# SPDX-License-Identifier: Apache-2.0
"""What the facts of the log tell of drills: asked for, pressed, ended, and what they have shown."""

from collections.abc import Iterable

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import DrillEnded, Event, Pressed, Proved
from kiosk.domain.health import Proof
from kiosk.domain.venue_events import DrillAsked
from kiosk.relay import drill_run


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

    def answered(self, asked: DrillAsked) -> bool:
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
        if found and not (before and drill_run.is_later(before, found)):
            self._proofs[found.place] = found
