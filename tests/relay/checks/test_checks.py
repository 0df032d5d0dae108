# SPDX-License-Identifier: Apache-2.0
"""Each check finds its fault at its limit, and nothing where all is well."""

import pytest

from kiosk.actions.look_after import Kept
from kiosk.domain.clock import EARLIEST_MS, Instant
from kiosk.domain.health import (
    ChannelState,
    Fault,
    PageState,
    Proof,
    Readiness,
    Trouble,
    readiness,
)
from kiosk.domain.hours import Hours
from kiosk.domain.keeping_clock import Trust
from kiosk.domain.presence import LEASE_MS
from kiosk.relay.checks import CHECKS
from kiosk.relay.checks.clock import BEHIND_MS, DOUBT_MS, STEP_MS, StepWatch
from kiosk.relay.checks.disk import FULL_BELOW_BYTES, FULL_BELOW_FILES
from kiosk.relay.checks.drill import PROVEN_WITHIN_MS
from kiosk.relay.checks.listening import REMEMBERED_MS
from kiosk.relay.checks.network import reaches_out
from kiosk.relay.checks.screen import TOLD_MS
from kiosk.relay.checks.sight import LogState, MachineState, Sight
from tests.relay.checks.sights import NOW, WELL, lease, machine, sight, told

PAGE = PageState(on=True, address="https://kiosk:8443")


def test_where_all_is_well_nothing_is_said() -> None:
    assert told(WELL) == []


def test_what_cannot_be_looked_at_is_not_called_dead() -> None:
    assert told(sight(machine=MachineState(), page=PAGE, reaches_out=True)) == []


class TestListening:
    def test_a_dead_desk_is_missed_when_its_lease_has_ended(self) -> None:
        assert told(sight(leases=(lease(age_ms=LEASE_MS - 1),))) == []
        gone = told(sight(leases=(lease(age_ms=LEASE_MS),)))
        assert gone == ["nobody_listens", "desk desk 2"]

    def test_with_another_desk_somebody_still_listens(self) -> None:
        both = (lease(age_ms=LEASE_MS), lease("desk 3"))
        assert told(sight(leases=both)) == ["desk desk 2"]

    def test_a_desk_that_signed_out_is_not_missed(self) -> None:
        assert told(sight(leases=())) == ["nobody_listens"]
        idle = lease(age_ms=LEASE_MS, person="", attended=False)
        assert told(sight(leases=(idle, lease("desk 3")))) == []

    def test_a_desk_is_missed_for_a_shift_and_not_after_a_start_of_the_machine(self) -> None:
        long_gone = lease(age_ms=REMEMBERED_MS)
        assert told(sight(leases=(long_gone, lease("desk 3")))) == []
        before = lease(beat=Instant(NOW.utc_ms, "boot-0", NOW.boot_ms))
        assert told(sight(leases=(before, lease("desk 3")))) == []

    def test_a_phone_may_leave_the_house(self) -> None:
        phone = lease("phone 3", remote=True, age_ms=LEASE_MS)
        assert told(sight(leases=(phone, lease()))) == []
        assert told(sight(leases=(phone,))) == ["nobody_listens"]

    def test_only_an_attended_desk_listens(self) -> None:
        assert told(sight(leases=(lease(attended=False),))) == ["nobody_listens"]

    @pytest.mark.parametrize(("hours", "missed"), [("open", 1), ("closing", 1), ("closed", 0)])
    def test_outside_the_teams_hours_nobody_needs_to(self, hours: str, missed: int) -> None:
        assert len(told(sight(leases=(), hours=Hours(hours)))) == missed

    def test_a_desk_says_what_its_own_sound_is_worth(self) -> None:
        quiet = lease(troubles=("no_sound", "muted", "unheard of", "disk_full"))
        assert told(sight(leases=(quiet,))) == ["no_sound desk 2", "muted desk 2"]
        gone = lease(age_ms=LEASE_MS, troubles=("muted",))
        assert "muted desk 2" not in told(sight(leases=(gone,)))


class TestNetwork:
    def test_it_matters_only_to_what_needs_it(self) -> None:
        down = machine(linked=False)
        assert told(down) == []
        assert told(sight(machine=down.machine, reaches_out=True)) == ["network"]
        assert told(sight(machine=down.machine, page=PAGE)) == ["network"]

    def test_what_waits_in_memory_alone_is_said(self) -> None:
        assert told(sight(outbox="no room")) == ["outbox"]

    def test_a_page_that_is_off_is_no_fault(self) -> None:
        assert told(sight(page=PAGE, page_trouble="port")) == ["page"]
        assert told(sight(page=PageState(on=False), page_trouble="port")) == []

    @pytest.mark.parametrize(
        ("url", "outside"),
        [
            ("mqtt://localhost/team", False),
            ("json://127.0.0.1:8080/", False),
            ("json://[::1]:8080/", False),
            ("ntfy://192.168.1.5/team", True),
            ("mailto://user:word@example.org", True),
            ("ntfy://team", True),
            ("json://[broken", True),
        ],
    )
    def test_which_address_lies_outside(self, url: str, outside: bool) -> None:
        assert reaches_out([url]) is outside
        assert reaches_out(["mqtt://localhost/a", url]) is outside
        assert not reaches_out([])


class TestChannels:
    @pytest.mark.parametrize(
        ("state", "said"),
        [
            (ChannelState("chat"), []),
            (ChannelState("chat", "sent", NOW), []),
            (ChannelState("chat", "trying", NOW), []),
            (ChannelState("chat", "failed", NOW, "refused"), ["channel chat"]),
            (ChannelState("chat", "failed", NOW, "wrong"), ["channel_wrong chat"]),
        ],
    )
    def test_what_was_refused_is_named(self, state: ChannelState, said: list[str]) -> None:
        assert told(sight(channels=(state, ChannelState("radio", "sent", NOW)))) == said


class TestDisk:
    def test_room_for_bytes_and_for_files(self) -> None:
        assert told(machine(free_bytes=FULL_BELOW_BYTES, free_files=FULL_BELOW_FILES)) == []
        assert told(machine(free_bytes=FULL_BELOW_BYTES - 1)) == ["disk_full"]
        assert told(machine(free_files=FULL_BELOW_FILES - 1)) == ["disk_full"]
        assert told(machine(free_files=None)) == []

    @pytest.mark.parametrize(
        "log", [LogState(deaf="gone"), LogState(unwritable="full"), LogState(waiting=True)]
    )
    def test_a_log_that_does_not_work_is_one_fault(self, log: LogState) -> None:
        assert told(sight(log=log)) == ["log"]


class TestKeeping:
    def test_staff_read_of_what_goes_soon_and_of_what_waits_for_them(self) -> None:
        assert told(sight(kept=Kept(soon_day="2026-12-27"))) == ["erasing 2026-12-27"]
        leapt = Kept(Trust.LEAPT, today="2027-12-24")
        assert told(sight(kept=leapt)) == ["date 2027-12-24"]
        assert told(sight(kept=Kept(Trust.BEHIND))) == [], "the clock's own check says so"
        assert told(sight(kept=Kept(no_backup="full"))) == ["backup"]

    def test_none_of_it_makes_a_kiosk_less_ready(self) -> None:
        aside = (Trouble(Fault.ERASING), Trouble(Fault.DATE), Trouble(Fault.BACKUP))
        assert readiness(aside) is Readiness.READY


class TestClock:
    def test_behind_the_newest_fact(self) -> None:
        assert told(sight(log=LogState(newest=NOW.plus(BEHIND_MS)))) == []
        assert told(sight(log=LogState(newest=NOW.plus(BEHIND_MS + 1)))) == ["clock"]

    def test_before_the_program_was_there(self) -> None:
        assert told(Sight(Instant(EARLIEST_MS - 1, "boot-1", 5), drilled=False))[-1:] == ["clock"]

    def test_a_step_is_seen_at_once_and_doubted_for_ten_minutes(self) -> None:
        steps, after = StepWatch(), _later(5_000, STEP_MS + 1)
        assert steps.look(NOW) is None
        assert steps.look(_later(5_000, STEP_MS)) is None
        assert steps.look(after) == after
        assert told(sight(stepped=after)) == ["clock"]
        assert steps.look(_later(5_000 + DOUBT_MS - 1, STEP_MS + 1)) == after
        assert steps.look(_later(5_000 + DOUBT_MS, STEP_MS + 1)) is None
        assert steps.look(_later(10_000 + DOUBT_MS, STEP_MS + 1)) is None

    def test_back_where_it_was_all_is_well(self) -> None:
        steps = StepWatch()
        steps.look(NOW)
        assert steps.look(_later(5_000, -600_000))
        assert steps.look(_later(10_000, 0)) is None

    def test_another_boot_begins_anew(self) -> None:
        steps = StepWatch()
        steps.look(NOW)
        assert steps.look(Instant(NOW.utc_ms, "boot-2", 1_000)) is None


class TestScreen:
    def test_not_running(self) -> None:
        assert told(machine(running=False)) == ["screen"]

    def test_a_crash_is_told_for_half_an_hour(self) -> None:
        crashed = NOW.utc_ms - 120_000
        assert told(machine(crashed_ms=crashed)) == ["restarted 11:58"]
        assert told(machine(crashed_ms=NOW.utc_ms - TOLD_MS)) == []
        assert told(machine(crashed_ms=NOW.utc_ms + 1)) == []


class TestDrill:
    def test_what_the_last_drill_did_not_reach(self) -> None:
        dead = ("channel Team chat", "desk desk 2", "kiosk", "page 3")
        proof = Proof("Lobby", NOW, (), dead)
        named = ["drill Lobby", "drill channel Team chat", "drill desk desk 2", "drill page 3"]
        assert told(sight(proofs=(proof,))) == [*named, "never_proven"]

    def test_proven_lately_enough(self) -> None:
        proof = Proof("Lobby", NOW.plus(-PROVEN_WITHIN_MS + 1), ("kiosk",))
        assert told(sight(proofs=(proof,))) == []
        old = Proof("Lobby", NOW.plus(-PROVEN_WITHIN_MS), ("kiosk",))
        assert told(sight(proofs=(old,))) == ["never_proven"]
        assert told(sight(proofs=())) == ["never_proven"]

    def test_nothing_is_wanted_at_night_or_where_the_venue_wants_none(self) -> None:
        assert told(sight(proofs=(), hours=Hours.CLOSED)) == []
        assert told(sight(proofs=(), drilled=False)) == []


def test_control_each_fault_but_the_relays_own_is_found_by_one_check() -> None:
    """Without any one of the checks, some fault of this list goes unseen."""
    dead = Proof("Lobby", NOW, (), ("kiosk",))
    worst = Sight(
        Instant(EARLIEST_MS - 1, "boot-1", NOW.boot_ms),
        leases=(
            lease(age_ms=LEASE_MS),
            lease("desk 3", attended=False, troubles=("no_sound", "muted")),
        ),
        channels=(ChannelState("a", "failed", NOW, "x"), ChannelState("b", "failed", NOW, "wrong")),
        proofs=(dead,),
        page=PAGE,
        page_trouble="port",
        outbox="no room",
        log=LogState(deaf="gone"),
        kept=Kept(Trust.LEAPT, "2026-12-27", "2027-12-24", "full"),
        machine=MachineState(
            0, 0, linked=False, running=False, crashed_ms=EARLIEST_MS - 2, refused="pack.toml"
        ),
    )
    everything = {one.fault for check in CHECKS for one in check(worst)}
    assert everything == {*Fault} - {Fault.RELAY}
    for left_out in CHECKS:
        seen = {one.fault for check in CHECKS if check is not left_out for one in check(worst)}
        assert seen < everything


def _later(boot_ms: int, step_ms: int) -> Instant:
    return Instant(NOW.utc_ms + boot_ms + step_ms, NOW.boot, NOW.boot_ms + boot_ms)
