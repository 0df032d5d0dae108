# SPDX-License-Identifier: Apache-2.0
"""One drill as facts: who should hear it, what counts as a receipt, what it has shown."""

from kiosk.domain.clock import Instant
from kiosk.domain.events import DrillEnded, Proved
from kiosk.domain.health import Proof
from kiosk.domain.presence import LEASE_MS
from kiosk.relay import drill_run
from tests.domain.history import KIOSK, History
from tests.relay.checks.sights import NOW, lease


def test_attended_screens_and_all_channels_should_hear_it() -> None:
    leases = [
        lease("desk 1"),
        lease("desk 2", attended=False),
        lease("desk 3", age_ms=LEASE_MS),
        lease("phone 4", remote=True),
    ]
    found = drill_run.expected(leases, ["Team chat"], NOW)
    assert found == {"desk desk 1", "page 4", "channel Team chat"}


def test_one_receipt_is_enough_whatever_failed_before_or_after() -> None:
    drill = History(drill=True)
    for ok in (False, True, False):
        drill.one(Proved, KIOSK, path="page 4", ok=ok)
    assert drill_run.receipts(drill.facts) == {"page 4": True}


def test_a_drill_has_shown_nothing_before_it_has_ended() -> None:
    drill = History(drill=True)
    drill.one(Proved, KIOSK, path="page 4")
    drill.one(Proved, KIOSK, path="channel Radio", ok=False)
    assert drill_run.proof(drill.request) is None
    drill.one(DrillEnded, KIOSK)
    shown = Proof("Lobby", drill.pressed.at, ("kiosk", "page 4"), ("channel Radio",))
    assert drill_run.proof(drill.request) == shown


def test_its_end_is_the_same_facts_whoever_makes_them() -> None:
    first, again = (list(drill_run.ending("drill-1", {"b", "a"}, at)) for at in (NOW, NOW.plus(9)))
    assert [one.id for one in first] == [one.id for one in again]
    assert [one.kind for one in first] == ["proved", "proved", "drill_ended"]
    assert len({one.id for one in first} | {one.id for one in drill_run.ending("2", "a", NOW)}) == 5


def test_time_that_is_left_is_counted_within_one_boot() -> None:
    assert drill_run.left_ms(NOW, NOW.plus(1_000), waits=True) == drill_run.DRILL_MS - 1_000
    assert drill_run.left_ms(NOW, NOW.plus(1_000), waits=False) == drill_run.LEAST_MS - 1_000
    assert drill_run.left_ms(Instant(NOW.utc_ms, "boot-0", 1), NOW, waits=True) == 0
