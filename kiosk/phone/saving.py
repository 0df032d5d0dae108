# SPDX-License-Identifier: Apache-2.0
"""Steps that were handed to the log and are not known to be saved: one a person and request.

Whoever taps again meanwhile is told that it is not saved yet, and no second fact is made.
"""

from kiosk.domain.board import Board
from kiosk.domain.events import RequestEvent


class Saving:
    def __init__(self) -> None:
        self._waiting: dict[tuple[str, str], RequestEvent] = {}

    def begin(self, event: RequestEvent) -> bool:
        """False while an earlier step of this person waits."""
        if _key(event) in self._waiting:
            return False
        self._waiting[_key(event)] = event
        return True

    def done(self, event: RequestEvent) -> None:
        self._waiting.pop(_key(event), None)

    def look(self, board: Board) -> None:
        """The board has new facts: what is among them is saved."""
        for key, event in tuple(self._waiting.items()):
            request = board.find(event.request)
            if request and any(one.id == event.id for one in request.facts):
                del self._waiting[key]


def _key(event: RequestEvent) -> tuple[str, str]:
    return event.by.name, event.request
