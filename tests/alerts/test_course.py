# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from kiosk.alerts import course
from kiosk.alerts.result import UNSURE, Outcome, Result
from kiosk.store.deliveries import Delivery, Sort, Stage
from tests.fakes import FakeClock


def row(clock: FakeClock, sort: Sort = Sort.STEP) -> Delivery:
    now = clock.now()
    return Delivery(
        key="k", channel="chat", sort=sort, text="Lobby", made=now, due_ms=now.boot_ms
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sort", "begins"),
    [
        (Sort.STEP, [0, 5, 20, 50, *range(110, 880, 60)]),
        (Sort.REMINDER, [0, 5, 20, 50, *range(110, 880, 60)]),
        (Sort.NOTICE, [0, 5, 20, 50, *range(110, 880, 60)]),
        (Sort.DRILL, [0, 5, 20]),
        (Sort.TEST, [0, 5, 20]),
    ],
)
def test_a_refused_row_is_tried_in_growing_pauses_until_its_life_ends(
    sort: Sort, begins: list[int]
) -> None:
    clock = FakeClock()
    one, start, found = row(clock, sort), clock.now().boot_ms, []
    while not one.ended:
        clock.advance(one.due_ms - clock.now().boot_ms)
        found.append((clock.now().boot_ms - start) // 1000)
        one = course.settled(course.begun(one), Result(Outcome.FAILURE, "refused"), clock.now())
    assert found == begins
    assert (one.stage, one.text, one.about) == (Stage.FAILED, "", "refused")
    assert clock.now().boot_ms - start <= course.life_ms(sort)


def test_success_ends_it_and_forgets_the_text_and_the_fault() -> None:
    clock = FakeClock()
    one = course.settled(course.begun(row(clock)), Result(Outcome.FAILURE, "x"), clock.now())
    one = course.settled(course.begun(one), Result(Outcome.SUCCESS), clock.now())
    assert (one.stage, one.text, one.about, one.tries) == (Stage.SENT, "", "", 2)
    assert not one.repeated


def test_no_match_is_not_tried_again() -> None:
    clock = FakeClock()
    one = course.settled(course.begun(row(clock)), Result(Outcome.NO_MATCH, "wrong"), clock.now())
    assert (one.stage, one.about) == (Stage.FAILED, "wrong")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_may_have_arrived_is_marked_where_it_is_sent_again(outcome: Outcome) -> None:
    clock = FakeClock()
    one = course.settled(course.begun(row(clock)), Result(outcome), clock.now())
    assert one.repeated == (outcome in UNSURE)


def test_addresses_that_took_it_are_remembered() -> None:
    clock = FakeClock()
    one = course.settled(row(clock), Result(Outcome.FAILURE, "", (2,)), clock.now())
    one = course.settled(one, Result(Outcome.FAILURE, "", (0,)), clock.now())
    assert one.taken == (0, 2)


def test_after_a_kill_a_begun_try_is_due_and_marked() -> None:
    clock = FakeClock()
    begun = course.begun(row(clock))
    clock.advance(3_000)
    one = course.resumed(begun, clock.now())
    assert (one.stage, one.repeated, one.due_ms) == (Stage.WAITING, True, clock.now().boot_ms)
    waiting = replace(row(clock), due_ms=clock.now().boot_ms + 9_000)
    assert course.resumed(waiting, clock.now()) == waiting


def test_after_a_boot_it_is_due_and_lives_anew() -> None:
    clock = FakeClock()
    waiting = replace(row(clock), due_ms=clock.now().boot_ms + 9_000)
    sent = course.ended(row(clock), Stage.SENT)
    clock.reboot("boot-2")
    one = course.resumed(waiting, clock.now())
    assert (one.made, one.due_ms, one.repeated) == (clock.now(), clock.now().boot_ms, False)
    assert course.resumed(sent, clock.now()) == sent
