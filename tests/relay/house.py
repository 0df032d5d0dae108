# SPDX-License-Identifier: Apache-2.0
"""A house with a log and an outbox that outlive the relay, and a relay that may be killed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.events import Escalated, Event
from kiosk.domain.ladder import Reach
from kiosk.domain.request import Request
from kiosk.relay.watch import Step, Watch
from tests.fakes import FakeClock


class Killed(BaseException):
    """The relay died here; a kill is no error that anybody could catch."""


@dataclass
class Disk:
    """What survives: facts, rows of the outbox by fact id, and how often each was handed in.

    ``deadly``: the write before which, or (``after``) behind which, the relay is killed.
    """

    facts: dict[str, Event] = field(default_factory=dict)
    rows: dict[str, Step] = field(default_factory=dict)
    reaches: dict[str, frozenset[Reach]] = field(default_factory=dict)
    stopped: list[str] = field(default_factory=list)
    deadly: int | None = None
    after: bool = False
    writes: int = 0

    def write(self, act: Callable[[], object]) -> None:
        now = self.writes
        self.writes += 1
        if now == self.deadly and not self.after:
            raise Killed
        act()
        if now == self.deadly:
            raise Killed


class House:
    """One relay at a time over one disk."""

    def __init__(self, *facts: Event) -> None:
        self.disk = Disk(facts={one.id: one for one in facts})
        self.clock = FakeClock()
        self.saves = True
        self.start()

    def start(self) -> None:
        """A relay that knows nothing but the disk."""
        self.board = Board(self.disk.facts.values())
        self.watch = Watch(self.board, submit=self._submit, outbox=self)
        self.watch.facts(tuple(self.disk.facts.values()), self.now)

    @property
    def now(self) -> Instant:
        return self.clock.now()

    def tell(self, *facts: Event) -> None:
        """Somebody else's facts, committed and read."""
        self.disk.facts.update({one.id: one for one in facts})
        for one in facts:
            self.board.add(one)
        self.watch.facts(facts, self.now)

    def at(self, moment: Instant) -> int | None:
        """Look at ``moment``; what was saved is read as the log would tell it."""
        self.clock.advance(moment.boot_ms - self.now.boot_ms)
        known = set(self.disk.facts)
        wait = self.watch.look(self.now)
        self.tell(*(fact for found, fact in self.disk.facts.items() if found not in known))
        return wait

    def _submit(self, events: Sequence[Event]) -> None:
        if self.saves:
            self.disk.write(lambda: [self.disk.facts.setdefault(one.id, one) for one in events])

    # The outbox: a row a fact, however often it is handed in.

    def step(self, request: Request, event: Step, reach: frozenset[Reach], now: Instant) -> None:
        self.disk.write(lambda: self.disk.rows.setdefault(event.id, event))
        self.disk.reaches[event.id] = reach

    def stop(self, request_id: str) -> None:
        self.disk.stopped.append(request_id)

    def taken(self) -> list[int]:
        """Steps of the first ladder in the log, in order."""
        return _steps(self.disk.facts.values())

    def sent(self) -> list[int]:
        """Steps of the first ladder in the outbox, in order."""
        return _steps(self.disk.rows.values())


def _steps(facts: Iterable[Event]) -> list[int]:
    return sorted(one.step for one in facts if isinstance(one, Escalated))
