# SPDX-License-Identifier: Apache-2.0
"""The writer's promises, with a disk and a spool that fail when they are told to."""

import threading

import pytest

from kiosk.domain.events import Actor
from kiosk.store.event_log import DiskFullError, LogBusyError, LogError
from kiosk.store.keeper import NotSaved, Saved
from kiosk.store.memory_log import MemoryLog
from kiosk.store.writer import Pauses
from tests.store.facts import press, presses
from tests.store.writer_lab import Lab, failing, running


@pytest.fixture
def lab() -> Lab:
    return Lab()


def test_what_is_submitted_is_saved_in_order_and_the_bell_rings(lab: Lab) -> None:
    facts = presses(5)
    with running(lab) as writer:
        for fact in facts:
            writer.submit([fact])
        lab.until(lambda: len(lab.outcomes) == 5)
    assert lab.logged() == facts
    assert lab.saved() == [fact.id for fact in facts]
    assert [one.recorded for one in lab.outcomes if isinstance(one, Saved)][4][0].seq == 5
    assert lab.rings >= 5


def test_saved_is_said_after_the_commit_and_not_before(lab: Lab) -> None:
    in_commit, go = threading.Event(), threading.Event()

    def slow_disk() -> None:
        in_commit.set()
        go.wait(5)

    lab.disk.before_append = slow_disk
    with running(lab) as writer:
        writer.submit([press()])
        assert in_commit.wait(5)
        assert lab.outcomes == []
        go.set()
        lab.until(lambda: lab.outcomes)
    assert len(lab.saved()) == 1


def test_a_press_before_the_log_is_open_is_kept_and_saved_first(lab: Lab) -> None:
    gate = threading.Event()

    def slow_opening() -> None:
        gate.wait(5)

    lab.on_open = slow_opening
    facts = presses(3)
    with running(lab) as writer:
        for fact in facts:
            writer.submit([fact])
        assert lab.outcomes == []
        gate.set()
        lab.until(lambda: len(lab.saved()) == 3)
    assert lab.logged() == facts


def test_a_write_that_failed_once_is_saved_by_opening_again(lab: Lab) -> None:
    lab.disk.before_append = failing(LogError("once"), 1)
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
    assert isinstance(lab.outcomes[0], Saved)
    assert not lab.outcomes[0].spooled
    assert lab.openings == 2


def test_a_write_that_failed_behind_the_disk_is_found_and_not_doubled(lab: Lab) -> None:
    lab.disk.after_append = failing(LogError("behind"), 1)
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
    assert len(lab.logged()) == len(lab.saved()) == 1


def test_what_the_log_cannot_take_waits_in_the_spool_and_is_drained_later(lab: Lab) -> None:
    lab.disk.before_append = failing(LogError("broken"))
    facts = presses(2)
    with running(lab) as writer:
        writer.submit([facts[0]])
        lab.until(lambda: lab.outcomes)
        assert isinstance(lab.outcomes[0], Saved)
        assert lab.outcomes[0].spooled
        lab.disk.before_append = lambda: None
        writer.submit([facts[1]])
        lab.until(lambda: len(lab.saved()) == 2)
    assert lab.logged() == facts
    assert lab.spool.waiting == []


def test_the_spool_is_drained_without_another_press(lab: Lab) -> None:
    lab.spool.waiting = list(presses(3))
    with running(lab):
        lab.until(lambda: not lab.spool.waiting)
    assert len(lab.logged()) == 3


def test_a_spool_that_cannot_be_emptied_doubles_nothing(lab: Lab) -> None:
    lab.spool.waiting = list(presses(2))
    lab.spool.clear = lab.spool.check  # type: ignore[method-assign]  # a fault
    with running(lab) as writer:
        writer.submit([press()])
        writer.submit([press()])
        lab.until(lambda: len(lab.saved()) == 2)
    assert len(lab.logged()) == 4


def test_what_is_added_to_the_spool_while_it_is_drained_is_drained_too(lab: Lab) -> None:
    lab.spool.waiting = list(presses(1))
    drained, late = lab.spool.clear, press()

    def another_process_adds() -> None:
        drained()
        if late not in lab.logged() and late not in lab.spool.waiting:
            lab.spool.waiting.append(late)

    lab.spool.clear = another_process_adds  # type: ignore[method-assign]  # a fault
    with running(lab):
        lab.until(lambda: late in lab.logged())


def test_the_ballast_is_restocked_in_quiet_times(lab: Lab) -> None:
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.restocked)


def test_nothing_is_claimed_while_nothing_works_and_a_late_save_is_told(lab: Lab) -> None:
    lab.disk.before_append = failing(LogError("broken"))
    lab.spool.broken = True
    facts = presses(2)
    with running(lab) as writer:
        writer.submit([facts[0]])
        lab.until(lambda: lab.outcomes)
        writer.submit([facts[1]])
        lab.until(lambda: len(lab.outcomes) == 2)
        assert all(isinstance(one, NotSaved) and one.trying for one in lab.outcomes)
        assert {one.ids[0] for one in lab.outcomes} == {fact.id for fact in facts}
        lab.disk.before_append = lambda: None
        lab.spool.broken = False
        lab.until(lambda: len(lab.saved()) == 2)
    assert lab.logged() == facts
    assert len(lab.outcomes) == 4, "not saved is said once each"


def test_trouble_is_told_once_per_change(lab: Lab) -> None:
    lab.on_open = failing(LogError("no disk"), 5)
    with running(lab):
        lab.until(lambda: None in lab.troubles)
    assert lab.troubles == ["no disk", None]


def test_a_full_disk_releases_the_ballast_and_tries_again(lab: Lab) -> None:
    lab.disk.before_append = failing(DiskFullError("full"), 1)
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
    assert lab.released == 1
    assert not isinstance(lab.outcomes[0], NotSaved)


def test_a_log_that_others_hold_is_not_waited_for_twice(lab: Lab) -> None:
    lab.disk.before_append = failing(LogBusyError("busy"), 1)
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
        assert isinstance(lab.outcomes[0], Saved)
        assert lab.outcomes[0].spooled
        lab.until(lambda: not lab.spool.waiting)


def test_a_fact_that_cannot_be_written_does_not_hold_up_the_others(lab: Lab) -> None:
    unfit = press()
    object.__setattr__(unfit, "by", Actor("kiosk", "\ud800"))
    good = press()
    with running(lab) as writer:
        writer.submit([unfit])
        writer.submit([good])
        lab.until(lambda: len(lab.outcomes) == 2)
    assert isinstance(lab.outcomes[0], NotSaved)
    assert not lab.outcomes[0].trying
    assert lab.saved() == [good.id]


def test_stopping_is_instant_even_while_nothing_works(lab: Lab) -> None:
    lab.disk.before_append = failing(LogError("broken"))
    lab.spool.broken = True
    with running(lab, Pauses(first_s=60, next_s=60, rest_s=60)) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
        assert writer.stop(timeout_s=1.0)


def test_what_was_submitted_before_the_stop_is_still_saved(lab: Lab) -> None:
    facts = presses(20)
    with running(lab) as writer:
        for fact in facts:
            writer.submit([fact])
    assert lab.logged() == facts


def test_a_writer_at_rest_does_its_housekeeping_and_then_sleeps(lab: Lab) -> None:
    rests: list[None] = []

    class Resting(MemoryLog):
        def rest(self) -> bool:
            rests.append(None)
            return len(rests) == 2

    lab.open = lambda: Resting(lab.disk)  # type: ignore[method-assign]  # a fault
    with running(lab) as writer:
        writer.submit([press()])
        lab.until(lambda: lab.outcomes)
        threading.Event().wait(0.1)
        done = len(rests)
        threading.Event().wait(0.1)
        assert len(rests) == done <= 4
    assert done >= 2
