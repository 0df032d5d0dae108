# SPDX-License-Identifier: Apache-2.0
"""Finding a request on a busy night, by touch and by keys, on the desk's own window."""

from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.desk.finding import PAGE
from kiosk.domain.desk_looks import Colours, DeskLooks
from kiosk.domain.events import Actor, Closed, Coming, Event, Pressed, Reason, Reopened, Shown
from kiosk.tour.hands import live, wait_until
from tests.desk.bench import MemoryLooks, pressed
from tests.desk.conftest import OpenDesk

OTHER = Actor("person", "7")


def answered(desk: OpenDesk, press: Pressed, *, closed: Reason | None = None) -> None:
    """By Team 7, so that nobody is called by it."""
    at = press.at.plus(1000)
    done: list[Event] = [Coming(id=f"g-{press.id}", at=at, by=OTHER, request=press.request)]
    if closed:
        by = f"c-{press.id}"
        done.append(Closed(id=by, at=at.plus(1), by=OTHER, request=press.request, reason=closed))
    desk.hear(*done)


@pytest.fixture
def busy(staffed: OpenDesk) -> OpenDesk:
    """Heron and Maple of the lobby and River of the hall are answered, Tulip is closed."""
    for number, place in enumerate(("Lobby A", "Lobby A", "Hall 2")):
        answered(staffed, staffed.press(number, place=place, ago_s=600 - number))
    answered(staffed, staffed.press(3, ago_s=900), closed=Reason.NOBODY_THERE)
    staffed.sees("Open: 3")
    return staffed


def listed(desk: OpenDesk) -> list[str]:
    return [one.word for one in desk.desk.parts.rows.lines if one.kind == "request"]


def write(desk: OpenDesk, words: str) -> None:
    for letter in words:
        QTest.keyClick(desk.window, Qt.Key(ord(letter.upper())))
    live()


def test_a_key_finds_a_sign_and_return_goes_to_it(busy: OpenDesk) -> None:
    busy.key(Qt.Key.Key_Slash)
    write(busy, "tul")
    assert listed(busy) == ["Tulip"]
    busy.sees("Showing 1 of 4")
    busy.key(Qt.Key.Key_Return)
    wait_until(lambda: busy.desk.parts.detail.props.word == "Tulip", "Tulip is chosen", 5)
    busy.key(Qt.Key.Key_R)
    wait_until(lambda: len(busy.live.of(Reopened)) == 1, "the keys are the desk's again", 5)


def test_escape_gives_the_list_back(busy: OpenDesk) -> None:
    busy.key(Qt.Key.Key_Slash)
    write(busy, "no such sign")
    busy.sees("Nothing matches. Whoever asks now is always listed.")
    busy.key(Qt.Key.Key_Escape)
    assert listed(busy) == ["Heron", "Maple", "River", "Tulip"]
    busy.loses("Showing")


def test_a_search_needs_no_accents_and_reads_no_notes(busy: OpenDesk) -> None:
    busy.desk.choose("r0")
    busy.desk.parts.detail.addNote("a purple umbrella")
    for text, found in {"hall river": ["River"], "on the way": 3, "umbrella": []}.items():
        busy.desk.parts.finding.search(text)
        assert listed(busy) == found or len(listed(busy)) == found


def test_each_filter_is_reached_by_touch(busy: OpenDesk) -> None:
    busy.tap("Find")
    busy.tap("Kiosk: Any")
    busy.tap("Hall 2")
    assert listed(busy) == ["River"]
    busy.tap("Show all")
    assert listed(busy) == ["Heron", "Maple", "River", "Tulip"]
    busy.tap("Reason: Any")
    busy.tap("Nobody there")
    assert listed(busy) == ["Tulip"]
    busy.tap("Mine: 0")
    busy.sees("You have answered nothing yet. Whoever asks now is always listed.")


def test_whoever_asks_now_is_shown_whatever_the_filter_says(busy: OpenDesk) -> None:
    busy.desk.parts.finding.at("Hall 2")
    busy.desk.parts.finding.search("river")
    busy.press(4, place="Lobby A")
    busy.sees("Cedar, Lobby A")
    assert listed(busy) == ["Cedar", "River"]
    wait_until(lambda: "r4" in {one.request for one in busy.live.of(Shown)}, "it is shown", 5)  # type: ignore[attr-defined]  # of a request


def test_at_a_locked_desk_no_filter_hides_anybody(busy: OpenDesk) -> None:
    busy.desk.parts.finding.at("Hall 2")
    busy.tap("Lock")
    busy.sees("Locked. It still rings.")
    assert listed(busy) == ["Heron", "Maple", "River"]
    assert not busy.says("Showing")


def test_the_filter_is_kept_and_nothing_of_a_request_is(open_desk: Callable[..., OpenDesk]) -> None:
    looks = MemoryLooks()
    desk = open_desk(looks=looks)
    desk.desk.parts.finding.reach("today")
    desk.desk.parts.finding.at("Hall 2")
    desk.desk.parts.finding.search("BCDF")
    wait_until(lambda: looks.kept.kiosk == "Hall 2", "it is kept", 5)
    assert looks.kept == DeskLooks(span="today", kiosk="Hall 2")
    again = open_desk(looks=looks)
    assert again.desk.parts.finding.wanted.kiosk == "Hall 2"
    assert again.desk.parts.finding.wanted.span == "today"
    assert again.desk.parts.finding.wanted.text == ""


def test_a_span_of_a_later_version_is_the_usual_one(open_desk: Callable[..., OpenDesk]) -> None:
    looks = MemoryLooks()
    looks.kept = DeskLooks(span="unheard of")
    assert open_desk(looks=looks).desk.parts.finding.wanted.span == "open"


def test_single_keys_can_be_switched_off(busy: OpenDesk) -> None:
    busy.press(4)
    busy.key(Qt.Key.Key_Slash)
    busy.tap("Single keys: on")
    busy.sees("Single keys: off")
    busy.key(Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_G, Qt.Key.Key_S, Qt.Key.Key_L, Qt.Key.Key_Slash):
        busy.key(key)
    assert not [one for one in busy.live.of(Coming) if one.by.name == "4"]
    assert not busy.says("Code, sign, place or state")
    assert not busy.says("Locked.")
    QTest.keyClick(busy.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    busy.sees("Code, sign, place or state")


def test_a_number_closes_nothing_while_single_keys_are_off(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("Heron, Lobby A")
    staffed.desk.parts.looks.switchLetters()
    staffed.tap("Close")
    staffed.key(Qt.Key.Key_1)
    assert not staffed.live.of(Closed)
    staffed.desk.parts.looks.switchLetters()
    staffed.key(Qt.Key.Key_1)
    wait_until(lambda: bool(staffed.live.of(Closed)), "closed by its number", 5)


def test_a_venue_may_set_that_single_keys_are_off(open_desk: Callable[..., OpenDesk]) -> None:
    assert not open_desk(letter_keys=False).desk.parts.looks.letters


def test_a_desk_may_be_dark(staffed: OpenDesk) -> None:
    light = staffed.window.color()
    staffed.desk.parts.looks.colour(Colours.DARK)
    assert staffed.window.color().lightness() < 50 < light.lightness()
    staffed.desk.parts.looks.colour(Colours.LIGHT)
    assert staffed.window.color() == light


def many(desk: OpenDesk, count: int) -> None:
    events: list[Event] = []
    for number in range(count):
        press = pressed(number, desk.ago(100_000 - number), place=f"Hall {number % 5}")
        at, request = press.at.plus(5000), press.request
        closing = Closed(id=f"c{number}", at=at, by=OTHER, request=request, reason=Reason.ATTENDED)
        events += [press, closing]
    desk.hear(*events)


def test_what_was_closed_comes_a_page_at_a_time(staffed: OpenDesk) -> None:
    many(staffed, 2 * PAGE + 20)
    staffed.desk.parts.finding.reach("all")
    assert len(listed(staffed)) == PAGE
    assert staffed.desk.parts.finding.props.more == PAGE + 20
    staffed.sees("All: 120")
    staffed.key(Qt.Key.Key_End)
    wait_until(lambda: len(listed(staffed)) == 2 * PAGE, "the next page", 5)


def test_ten_thousand_requests(staffed: OpenDesk, figures: Callable[[str], None]) -> None:
    """Figures of this machine; what is asserted is that nothing is made twice."""
    began = perf_counter()
    many(staffed, 10_000)
    figures(f"desk: 10,000 requests heard in {perf_counter() - began:.1f} s")
    desk, finding = staffed.desk, staffed.desk.parts.finding
    finding.reach("all")
    before = desk.parts.rows.lines
    figures(f"desk: a second passes at 10,000 requests in {_ms(desk.tick):.1f} ms")
    assert all(
        one is other for one, other in zip(before[2:], desk.parts.rows.lines[2:], strict=True)
    )
    figures(f"desk: a letter of a search in 10,000 in {_ms(lambda: finding.search('h')):.0f} ms")
    figures(f"desk: a second letter in {_ms(lambda: finding.search('ha')):.0f} ms")
    assert finding.props.known == 10_000
    took = _ms(lambda: staffed.press(20_000))
    figures(f"desk: a press among 10,000 is in the list after {took:.0f} ms")
    assert next(one.key for one in desk.parts.rows.lines if one.kind == "request") == "r20000"


def _ms(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return 1000 * (perf_counter() - began)


def test_on_a_small_window_the_search_gives_way_to_whoever_asks(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk(size=(800, 480))
    desk.on_duty()
    answered(desk, desk.press(0, ago_s=60))
    desk.key(Qt.Key.Key_Slash)
    desk.tap("Reason: Any")
    desk.sees("Nobody there")
    desk.press(1)
    desk.loses("Code, sign, place or state")
    desk.sees("Maple, Lobby A")
