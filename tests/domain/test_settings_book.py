# SPDX-License-Identifier: Apache-2.0
"""What leads have set is the same, whatever order the facts come in."""

from itertools import permutations

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event
from kiosk.domain.settings_book import SettingsBook
from kiosk.domain.settings_events import Announced, SettingChanged, SetUpEnded

LEAD = Actor("person", "1")


def at(second: int) -> Instant:
    return Instant(1_800_000_000_000 + second * 1_000, "boot", second * 1_000)


def changed(second: int, key: str, value: str) -> SettingChanged:
    return SettingChanged(id=f"{key}{second}", at=at(second), by=LEAD, key=key, value=value)


def put(second: int, key: str) -> Announced:
    return Announced(id=f"put{second}", at=at(second), by=LEAD, key=key)


FACTS: tuple[Event, ...] = (
    changed(1, "venue.place", '"Hall 1"'),
    changed(2, "venue.place", '"Hall 2"'),
    changed(3, "places", "[]"),
    put(4, "leave"),
    changed(5, "places", ""),
)


def test_the_later_of_two_holds_in_any_order() -> None:
    for order in permutations(FACTS):
        book = SettingsBook((*order, order[0]))
        assert book.changes == {"venue.place": '"Hall 2"'}
        assert book.message == "leave"
        assert book.standing == {"venue.place2", "places5", "put4"}


def test_a_message_is_taken_down_and_put_up_again() -> None:
    assert SettingsBook((*FACTS, put(6, ""))).message == ""
    assert SettingsBook((*FACTS, put(6, ""), put(7, "stay"))).message == "stay"


def test_the_set_up_ends_once() -> None:
    first, second = (SetUpEnded(id=one, at=at(1), by=LEAD, why=one) for one in ("done", "skipped"))
    assert SettingsBook().set_up is None
    book = SettingsBook((first, second))
    assert book.set_up is first
    assert book.standing == {"done"}
