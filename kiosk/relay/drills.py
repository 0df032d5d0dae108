# SPDX-License-Identifier: Apache-2.0
"""Asks for drills when they are due, follows each to its end, and knows what they have shown.

Its memory are the facts of the log: a relay that is killed in the middle of a drill ends it
after its restart, and asks for none twice.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from kiosk.domain import ladder
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant, age_ms, is_overdue
from kiosk.domain.drill_paths import KIOSK, of_channel
from kiosk.domain.events import Event
from kiosk.domain.health import Proof
from kiosk.domain.request import Request
from kiosk.domain.venue_events import DrillAsked
from kiosk.relay import drill_run
from kiosk.relay.drill_memory import DrillMemory
from kiosk.relay.drill_run import Paths, Run
from kiosk.relay.drill_times import Plan, next_ms

SETTLED_MS = 60_000
"""After a start the screen and the desks come up first."""

LOOK_MS = 60_000
"""The plan is looked at so often at least: the wall clock may be set."""


class Outbox(Protocol):
    def drill(self, request: Request, now: Instant) -> None:
        """Send it by every channel, once a request."""
        ...


class Drills:
    """``board``: of the relay's log.  ``place``: of this kiosk.  ``submit`` saves facts.

    Tell it of facts (``facts``), of what became of a drill's message (``delivered``, from
    Outbox.on_end where the row's sort is a drill), then ``look``; all in one thread, and
    only once the whole log was read.
    """

    def __init__(
        self,
        board: Board,
        plan: Plan,
        paths: Paths,
        *,
        place: str,
        submit: Callable[[Sequence[Event]], None],
        outbox: Outbox,
    ) -> None:
        self._board = board
        self._plan = plan
        self._paths = paths
        self._submit = submit
        self._outbox = outbox
        self._memory = DrillMemory(board, place)
        self._began: Instant | None = None
        self._runs: dict[str, Run] = {}

    def proofs(self) -> tuple[Proof, ...]:
        """The last ended drill of each kiosk."""
        return self._memory.proofs()

    def facts(self, events: Iterable[Event]) -> None:
        """New facts, which the board has already."""
        self._memory.facts(events)

    def delivered(self, request_id: str, channel: str, now: Instant, *, ok: bool) -> None:
        """A channel has taken the message of a drill, or refused it for good."""
        if run := self._runs.get(request_id):
            path = of_channel(channel)
            receipt = drill_run.proved(request_id, path, now, ok=ok)
            run.told[receipt.path] = receipt
            self._make([receipt])

    def look(self, now: Instant) -> int:
        """Do what is due; milliseconds until the next look, unless there is news before."""
        self._began = self._began or now
        self._ask_if_due(now)
        waits = [self._follow(found, now) for found in tuple(self._memory.open)]
        waits += [self._wait_for_press(one, now) for one in tuple(self._memory.asked.values())]
        waits.append(next_ms(self._plan, now))
        return min(wait for wait in (LOOK_MS, *waits) if wait is not None)

    def _ask_if_due(self, now: Instant) -> None:
        """Nobody who waits for help is drowned by a drill."""
        if self._began is None or age_ms(self._began, now) < SETTLED_MS:
            return
        if any(ladder.calls(one) for one in self._board.open()):
            return
        if due := self._memory.missed(self._plan, self._began, now):
            fact = drill_run.asked(due.why, due.utc_ms, now)
            self._make([fact])
            self._memory.note(fact)

    def _follow(self, request_id: str, now: Instant) -> int | None:
        """Milliseconds for which the drill may go on; None: it has ended."""
        request = self._board.find(request_id)
        if request is None or drill_run.has_ended(request):
            self._forget(request_id)
            return None
        run = self._runs.get(request_id) or self._begin(request, now)
        got = drill_run.receipts((*request.facts, *run.told.values()))
        missing = run.expected - got.keys()
        left = drill_run.left_ms(request.pressed.at, now, waits=bool(missing))
        if left > 0:
            return left
        self._make(drill_run.ending(request_id, missing, now))
        self._forget(request_id)
        return None

    def _begin(self, request: Request, now: Instant) -> Run:
        """Whom a drill of another boot should have reached nobody knows."""
        run = self._runs[request.id] = Run()
        if request.pressed.at.boot == now.boot:
            run.expected = drill_run.expected(self._paths.leases(), self._paths.channels, now)
        if not is_overdue(request.pressed.at, drill_run.DRILL_MS, now):
            self._outbox.drill(request, now)
        return run

    def _forget(self, request_id: str) -> None:
        self._memory.open.discard(request_id)
        self._runs.pop(request_id, None)

    def _wait_for_press(self, asked: DrillAsked, now: Instant) -> int | None:
        """Milliseconds that the kiosk has left to press; None: nobody waits for it."""
        left = self._memory.press_left_ms(asked, now)
        if left is None or left > 0:
            return left
        self._make(drill_run.ending(asked.id, {KIOSK}, now))
        return None

    def _make(self, facts: Iterable[Event]) -> None:
        """Each once in this process; the log forgets those of an earlier one."""
        known = self._memory.known
        new = [one for one in facts if one.id not in known]
        known.update(one.id for one in new)
        if new:
            self._submit(tuple(new))
