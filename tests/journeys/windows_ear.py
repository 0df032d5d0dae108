# SPDX-License-Identifier: Apache-2.0
"""The log of a window that remembers what it was asked to save and what it has told."""

from collections.abc import Callable, Sequence

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event, LanguageChosen, Withdrawn
from kiosk.domain.presence import Cover
from kiosk.shell.live_log import LiveLog
from kiosk.store.log_door import LogDoor


class HeardLog(LiveLog):
    """``heard``: ids of the facts that the window was told; ``sent``: those it still waits for.

    ``started``: the log was read for the first time.
    """

    def __init__(self, door: LogDoor) -> None:
        super().__init__(door)
        self.heard: set[str] = set()
        self.sent: dict[str, Event] = {}
        self.cover = Cover()
        self.started = False
        self.on_withdrawn: Callable[[str, Instant], None] = lambda _, __: None
        self.on_language: Callable[[str, str, Instant], None] = lambda *_: None

    def start(self) -> None:
        # The window has connected itself before, so that it is told first.
        self.facts.connect(self._hear_facts)
        self.saved.connect(self._hear)
        self.covered.connect(self._hear_cover)
        self.ready.connect(self._hear_ready)
        super().start()

    def submit(self, events: Sequence[Event]) -> None:
        self.sent.update({event.id: event for event in events})
        for event in events:
            if isinstance(event, Withdrawn):
                self.on_withdrawn(event.request, event.at)
            elif isinstance(event, LanguageChosen):
                self.on_language(event.request, event.language, event.at)
        super().submit(events)

    def _hear_facts(self, events: Sequence[Event]) -> None:
        self._hear({event.id for event in events})

    def _hear(self, ids: set[str]) -> None:
        self.heard |= ids
        for one in ids:
            self.sent.pop(one, None)

    def _hear_cover(self, cover: Cover) -> None:
        self.cover = cover

    def _hear_ready(self) -> None:
        self.started = True
