# SPDX-License-Identifier: Apache-2.0
"""Houses with a fault of design, each of which the witness has to see."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from kiosk.alerts.outbox import Outbox
from kiosk.domain import ladder
from kiosk.domain.clock import Instant
from kiosk.domain.presence import LEASE_MS, Cover, Duty, Lease, Link
from kiosk.domain.request import Request, State
from kiosk.phone.attending import Attending
from kiosk.relay.watch import Watch
from tests.relay.simulation.disk import DiskBook
from tests.relay.simulation.relay import Relay


@dataclass(frozen=True, slots=True)
class Control:
    """``plant`` puts the fault in; ``found`` is the word by which the witness knows it.

    ``first``: the house where the search begins; rare faults need many.
    """

    name: str
    plant: Callable[[pytest.MonkeyPatch], None]
    found: str
    first: int = 0


def _wall_clock_lease(patch: pytest.MonkeyPatch) -> None:
    """As the naive one: a beat is young while the wall says so, whatever boot it is of."""

    def cover(leases: Iterable[Lease], now: Instant) -> Cover:
        young = [one for one in leases if now.utc_ms - one.beat.utc_ms < LEASE_MS]
        listens = any(one.attended for one in young)
        return Cover(Duty.ATTENDED if listens else Duty.NOBODY, Link.SAME_MACHINE)

    patch.setattr("kiosk.store.cover_watch.cover", cover)


def _seen_stops_the_ladder(patch: pytest.MonkeyPatch) -> None:
    due = ladder.due

    def stopped(request: Request, now: Instant) -> Any:
        return () if request.state is State.SEEN else due(request, now)

    patch.setattr(ladder, "due", stopped)


def _forgotten_outbox(patch: pytest.MonkeyPatch) -> None:
    """A relay whose outbox lives in memory, and which trusts that a saved step was sent."""
    patch.setattr(DiskBook, "keep", _nothing)
    patch.setattr(Watch, "_hand_again", _nothing)


def _unmarked_repeats(patch: pytest.MonkeyPatch) -> None:
    """A relay whose outbox lives in memory, and which takes each step for a new one."""
    step = Outbox.step

    def anew(self: Outbox, request: Request, event: Any, reach: Any, now: Instant) -> None:
        step(self, request, replace(event, at=now), reach, now)

    patch.setattr(DiskBook, "keep", _nothing)
    patch.setattr(Outbox, "step", anew)


def _never_stopped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Outbox, "stop", _nothing)


def _sent_before_the_log_is_read(patch: pytest.MonkeyPatch) -> None:
    begin = Relay.begin

    def eager(self: Relay) -> None:
        begin(self)
        self.pump_now()

    patch.setattr(Relay, "begin", eager)


def _believed_thread(patch: pytest.MonkeyPatch) -> None:
    """What a thread has seen holds until it says otherwise; and it may hang."""
    patch.setattr(Cover, "at", lambda self, _now: self)


def _lease_from_the_report(patch: pytest.MonkeyPatch) -> None:
    lease = Attending.lease

    def from_now(self: Attending, phone: str, now: Instant) -> Lease | None:
        made = lease(self, phone, now)
        return replace(made, beat=now) if made else None

    patch.setattr(Attending, "lease", from_now)


def _nothing(*_args: object, **_fields: object) -> None:
    """Left out."""


CONTROLS = (
    Control("a lease by the wall clock", _wall_clock_lease, "false belief"),
    Control("a ladder that seen stops", _seen_stops_the_ladder, "missing step"),
    Control("an outbox that is forgotten", _forgotten_outbox, "no message"),
    Control("repeats without a mark", _unmarked_repeats, "unmarked repeat"),
    Control("an answer that stops nothing", _never_stopped, "late message"),
    Control("channels before the log", _sent_before_the_log_is_read, "late message", 75),
    Control("a thread that is believed", _believed_thread, "false belief", 190),
    Control("a page believed by its reports", _lease_from_the_report, "false belief", 375),
)
