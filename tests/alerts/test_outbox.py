# SPDX-License-Identifier: Apache-2.0
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.alerts.book import MemoryBook
from kiosk.alerts.course import LIFE_MS
from kiosk.alerts.outbox import Outbox, Try
from kiosk.alerts.result import Outcome, Result
from kiosk.alerts.rules import Channel
from kiosk.domain.events import Actor
from kiosk.domain.health import ChannelState
from kiosk.domain.hours import Window
from kiosk.domain.ladder import Reach
from kiosk.domain.venue_events import ChannelTestAsked
from kiosk.store.deliveries import Delivery, Sort, Stage
from tests.alerts.play import COURSES, HANGS, REFUSED, UNKNOWN, WELL, Course, Play
from tests.alerts.venue import (
    BOTH,
    CHAT,
    DUTY,
    FIRST,
    MAIL,
    outbox,
    reminder,
    request,
    step,
    waiting_for,
)
from tests.fakes import FakeClock

CALL = "Lobby 2 · Heron"


def asked_test(channel: str, clock: FakeClock) -> ChannelTestAsked:
    return ChannelTestAsked(id="test", at=clock.now(), by=Actor("person", "2"), channel=channel)


def fly(box: Outbox, clock: FakeClock, outcome: Outcome = Outcome.SUCCESS) -> list[Try]:
    tries = list(box.tries(clock.now()))
    for one in tries:
        box.begin(one)
    for one in tries:
        box.settle(one, Result(outcome, "" if outcome is Outcome.SUCCESS else "why"), clock.now())
    return tries


def names(box: Outbox, clock: FakeClock) -> list[str]:
    return [one.channel for one in box.tries(clock.now())]


def test_a_step_is_due_at_once_on_each_channel_of_its_groups() -> None:
    clock = FakeClock()
    box, asked = outbox(clock), request(clock)
    assert box.next_ms(clock.now()) is None
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    assert box.next_ms(clock.now()) == 0
    assert [(one.channel, one.text) for one in fly(box, clock)] == [("chat", CALL), ("mail", CALL)]
    assert names(box, clock) == []
    assert [one.result for one in box.states()] == ["sent", "sent", ""]


def test_a_step_that_reaches_screens_only_lets_the_worker_warm_up() -> None:
    clock, soon = FakeClock(), []
    box, asked = outbox(clock), request(clock)
    box.on_soon = lambda: soon.append(1)
    box.step(asked, step(asked, 1, clock), {Reach.DESKS}, clock.now())
    assert names(box, clock) == []
    assert soon == [1]


def test_told_twice_it_is_sent_once() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    fact = step(asked, 2, clock)
    for _ in range(2):
        box.step(asked, fact, FIRST, clock.now())
    assert len(fly(box, clock)) == 1
    clock.advance(5_000)
    box.step(asked, fact, FIRST, clock.now())
    assert names(box, clock) == []


def test_a_fact_of_an_earlier_process_without_a_row_is_sent_marked() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    old = step(asked, 2, clock)
    clock.advance(4_000)
    box.step(asked, old, FIRST, clock.now())
    assert [one.repeated for one in box.tries(clock.now())] == [True]


@pytest.mark.parametrize("again", ["late", "boot"])
def test_a_fact_too_old_to_matter_is_not_sent(again: str) -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    old = step(asked, 2, clock)
    if again == "late":
        clock.advance(LIFE_MS)
    else:
        clock.reboot("boot-2")
    box.step(asked, old, FIRST, clock.now())
    assert names(box, clock) == []


def test_a_later_step_overtakes_an_unsent_one() -> None:
    clock, book = FakeClock(), MemoryBook()
    box, asked = outbox(clock, book, [CHAT]), request(clock)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    fly(box, clock, Outcome.FAILURE)
    clock.advance(60_000)
    box.step(asked, step(asked, 3, clock), BOTH, clock.now())
    assert [one.key for one in fly(box, clock)] == [f"{asked.id}-step-3"]
    assert {row.stage for row in book.rows.values()} == {Stage.OVERTAKEN, Stage.SENT}


def test_two_steps_of_one_moment_are_one_message() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    box.step(asked, step(asked, 3, clock), BOTH, clock.now())
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    assert [one.key for one in fly(box, clock)] == [f"{asked.id}-step-3"]
    assert names(box, clock) == []


@pytest.mark.parametrize("outcome", [Outcome.SUCCESS, Outcome.FAILURE])
def test_a_step_in_flight_is_not_overtaken_before_its_result(outcome: Outcome) -> None:
    clock, book = FakeClock(), MemoryBook()
    box, asked = outbox(clock, book, [CHAT]), request(clock)
    first = step(asked, 2, clock)
    box.step(asked, first, FIRST, clock.now())
    (flying,) = box.tries(clock.now())
    box.begin(flying)
    clock.advance(10_000)
    box.step(asked, step(asked, 3, clock), BOTH, clock.now())
    assert names(box, clock) == [], "one in flight for each channel"
    box.settle(flying, Result(outcome), clock.now())
    sent = outcome is Outcome.SUCCESS
    assert book.rows[first.id, "chat"].stage is (Stage.SENT if sent else Stage.OVERTAKEN)
    assert len(fly(box, clock)) == 1
    assert book.rows[f"{asked.id}-step-3", "chat"].stage is Stage.SENT


def test_requests_do_not_overtake_each_other() -> None:
    clock = FakeClock()
    box = outbox(clock, channels=[CHAT])
    for number in (1, 2):
        asked = request(clock, number)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        clock.advance(10)
    assert [len(fly(box, clock)) for _ in range(3)] == [1, 1, 0]


def test_after_stop_nothing_is_due_and_what_is_in_flight_is_recalled() -> None:
    clock, book = FakeClock(), MemoryBook()
    box, asked = outbox(clock, book), request(clock)
    recalled: list[Try] = []
    box.on_recall = recalled.append
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    chat, _ = box.tries(clock.now())
    box.begin(chat)
    assert waiting_for(box) == {asked.id}
    box.stop(asked.id)
    assert recalled == [chat]
    assert waiting_for(box) == frozenset()
    news: list[int] = []
    box.on_news = lambda: news.append(1)
    box.settle(chat, Result(Outcome.RECALLED), clock.now())
    assert news, "what waited for the channel may go now"
    clock.advance(LIFE_MS)
    assert names(box, clock) == []
    assert {row.stage for row in book.rows.values()} == {Stage.STOPPED}
    assert [one.result for one in box.states()] == ["", "", ""], "a recalled try is no fault"


def test_a_try_that_had_arrived_before_it_was_recalled_is_told_as_sent() -> None:
    clock, ended = FakeClock(), list[Delivery]()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    box.on_end = ended.append
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    (flying,) = box.tries(clock.now())
    box.begin(flying)
    box.stop(asked.id)
    box.settle(flying, Result(Outcome.SUCCESS), clock.now())
    assert [row.stage for row in ended] == [Stage.SENT]


def test_stepping_back_lets_the_next_step_go_out() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    box.stop(asked.id)
    clock.advance(1)
    box.step(asked, reminder(asked, 2, clock), FIRST, clock.now())
    assert [one.text for one in fly(box, clock)] == [CALL]


def test_a_wrong_address_is_red_at_once_and_not_tried_again() -> None:
    clock, ended = FakeClock(), list[Delivery]()
    box, asked = outbox(clock, channels=[CHAT, MAIL]), request(clock)
    box.on_end = ended.append
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    chat, mail = box.tries(clock.now())
    for one in (chat, mail):
        box.begin(one)
    box.settle(chat, Result(Outcome.NO_MATCH, "wrong"), clock.now())
    box.settle(mail, Result(Outcome.SUCCESS), clock.now())
    assert box.wrong == {"chat"}
    assert box.states()[0] == ChannelState("chat", "failed", clock.now(), "wrong")
    assert [(row.channel, row.stage) for row in ended] == [
        ("chat", Stage.FAILED),
        ("mail", Stage.SENT),
    ]
    assert box.next_ms(clock.now()) is None


def test_an_address_that_took_it_is_skipped_the_next_time() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    (one,) = box.tries(clock.now())
    box.begin(one)
    box.settle(one, Result(Outcome.FAILURE, "refused 500", (1,)), clock.now())
    clock.advance(5_000)
    assert [again.skip for again in box.tries(clock.now())] == [(1,)]


def test_drill_goes_to_each_channel_and_a_test_to_one() -> None:
    clock, ended = FakeClock(), list[Delivery]()
    asleep = Channel("asleep", 2, (Window(frozenset(), time(8), time(9)),))
    box, asked = outbox(clock, channels=[CHAT, asleep]), request(clock, drill=True)
    box.on_end = ended.append
    for _ in range(2):
        box.drill(asked, clock.now())
    assert {(one.channel, one.text) for one in fly(box, clock)} == {
        ("chat", "Drill · Lobby 2"),
        ("asleep", "Drill · Lobby 2"),
    }
    assert {(row.sort, row.request, row.stage) for row in ended} == {
        (Sort.DRILL, asked.id, Stage.SENT)
    }
    box.test(asked_test("chat", clock), clock.now())
    box.test(asked_test("nowhere", clock), clock.now())
    assert [(one.channel, one.text) for one in fly(box, clock)] == [("chat", "Test · Lobby")]


def test_an_old_test_is_not_sent_at_a_restart() -> None:
    clock = FakeClock()
    box, fact = outbox(clock), asked_test("chat", clock)
    clock.advance(LIFE_MS)
    box.test(fact, clock.now())
    assert names(box, clock) == []


def test_a_notice_goes_round_the_channel_that_it_is_about() -> None:
    clock = FakeClock()
    box = outbox(clock, channels=[CHAT, MAIL, DUTY])
    for _ in range(2):
        box.notice("chat is dead 1", "Team chat refuses messages", clock.now(), but={"chat"})
    assert [(t.channel, t.text) for t in fly(box, clock)] == [
        ("mail", "Team chat refuses messages")
    ]
    box.notice("both", "two are dead", clock.now(), but={"chat", "mail"})
    assert [one.channel for one in fly(box, clock)] == ["duty"]


def test_a_call_goes_before_a_drill() -> None:
    clock = FakeClock()
    box, asked = outbox(clock, channels=[CHAT]), request(clock)
    box.drill(request(clock, 2, drill=True), clock.now())
    clock.advance(1)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    assert [fly(box, clock)[0].text for _ in range(2)] == [CALL, "Drill · Lobby 2"]


def test_a_refusing_disk_is_told_and_changes_nothing_else() -> None:
    clock, book = FakeClock(), MemoryBook()
    book.trouble = "database or disk is full"
    box, asked = outbox(clock, book, [CHAT]), request(clock)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    assert box.unwritable == "database or disk is full"
    assert len(fly(box, clock, Outcome.FAILURE)) == 1
    clock.advance(5_000)
    assert len(fly(box, clock)) == 1
    assert box.states()[0].result == "sent"


def test_a_hang_never_delays_another_channel() -> None:
    clock = FakeClock()
    channels = [Channel(f"c{number}") for number in range(20)]
    box = outbox(clock, channels=channels)
    play = Play(clock, box, lambda one: WELL if one.channel == "c19" else HANGS)
    for number in range(5):
        asked = request(clock, number)
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        begun = clock.now().boot_ms
        play.run(60_000)
        assert play.left[-1].at_ms - begun == 100
    assert len(play.left) == 5


def test_a_dead_channel_is_red_within_a_minute() -> None:
    for dead in (HANGS, REFUSED, UNKNOWN):
        clock = FakeClock()
        box, asked = outbox(clock, channels=[CHAT]), request(clock)
        play = Play(clock, box, lambda _, dead=dead: dead)  # type: ignore[misc]  # a default in a lambda
        box.step(asked, step(asked, 2, clock), FIRST, clock.now())
        play.run(25_000)
        assert box.states()[0].result == "failed"


COURSE = st.sampled_from(COURSES)
STORY = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from(["step", "drill", "stop", "notice"])),
    min_size=1,
    max_size=12,
)


def tell(box: Outbox, clock: FakeClock, story: list[tuple[int, str]], play: Play) -> None:
    for moment, (number, word) in enumerate(story):
        asked = request(clock, number)
        match word:
            case "step":
                box.step(asked, step(asked, moment + 2, clock), BOTH, clock.now())
            case "drill":
                box.drill(request(clock, 100 + moment, drill=True), clock.now())
            case "notice":
                box.notice(f"n{moment}", "a fault", clock.now())
            case _:
                box.stop(asked.id)
        play.run(7_000)


def unfinished(rows: dict[tuple[str, str], Delivery]) -> list[Delivery]:
    return [row for row in rows.values() if not row.ended]


@given(STORY, st.dictionaries(st.sampled_from(["chat", "mail", "duty"]), st.lists(COURSE)))
def test_every_row_ends_within_15_minutes(
    story: list[tuple[int, str]], courses: dict[str, list[Course]]
) -> None:
    clock, book = FakeClock(), MemoryBook()
    box = outbox(clock, book)
    queues = {name: iter(found) for name, found in courses.items()}
    play = Play(clock, box, lambda one: next(queues.get(one.channel, iter(())), REFUSED))
    tell(box, clock, story, play)
    play.run(LIFE_MS)
    assert unfinished(book.rows) == []
    arrived = {left.one.name for left in play.left}
    assert {row.name for row in book.rows.values() if row.stage is Stage.SENT} <= arrived


def test_control_a_row_that_nobody_drains_is_seen() -> None:
    clock, book = FakeClock(), MemoryBook()
    box, asked = outbox(clock, book), request(clock)
    box.step(asked, step(asked, 2, clock), FIRST, clock.now())
    clock.advance(LIFE_MS)
    assert len(unfinished(book.rows)) == 2
