# SPDX-License-Identifier: Apache-2.0
"""Cards as values: their language, their time on screen, the days on which they are due."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from kiosk.content.card import Card, CardText, Credit, Pack, Window, dwell_s

TEXT = CardText("Name", "Body with five words here.", "Try.")
MONDAY = datetime(2026, 5, 4, 12, 0)  # noqa: DTZ001  the venue's local time has no zone here


def card(key: str, *windows: Window) -> Card:
    return Card(key, "#005B4B", "arch", (), {"en": TEXT}, None, windows)


def test_a_language_that_is_missing_falls_back_to_the_first() -> None:
    spanish = CardText("Nombre", "Texto.", "Prueba.")
    both = Card("k", "#005B4B", "arch", (), {"en": TEXT, "es": spanish})
    assert both.text("es") is spanish
    assert both.text("ar") is TEXT


def test_the_dwell_is_twice_the_time_of_reading_and_never_below_the_least() -> None:
    assert TEXT.words("en") == 7
    assert dwell_s(TEXT, 15, 0.75) == 15
    assert dwell_s(CardText("A", "word " * 40, "b"), 15, 0.75) == 0.75 * 42 + 3


@pytest.mark.parametrize(
    ("window", "at", "due"),
    [
        (Window(), MONDAY, True),
        (Window(first_day=date(2026, 5, 5)), MONDAY, False),
        (Window(first_day=date(2026, 5, 4), last_day=date(2026, 5, 4)), MONDAY, True),
        (Window(last_day=date(2026, 5, 3)), MONDAY, False),
        (Window(weekdays=frozenset({0})), MONDAY, True),
        (Window(weekdays=frozenset({1})), MONDAY, False),
        (Window(begin=time(9), end=time(12)), MONDAY, False),
        (Window(begin=time(12), end=time(18)), MONDAY, True),
        (Window(begin=time(13), end=time(18)), MONDAY, False),
    ],
)
def test_a_window(window: Window, at: datetime, due: bool) -> None:
    assert card("k", window).due(at) is due


@pytest.mark.parametrize(
    ("day", "hour", "due"),
    [(4, 23, True), (5, 1, True), (5, 2, False), (4, 1, False), (5, 23, False)],
)
def test_hours_past_midnight_belong_to_the_day_on_which_they_begin(
    day: int, hour: int, due: bool
) -> None:
    night = Window(weekdays=frozenset({0}), begin=time(22), end=time(2))
    assert night.holds(MONDAY.replace(day=day, hour=hour)) is due


def test_no_screen_is_empty() -> None:
    never = Window(last_day=date(2020, 1, 1))
    credit = {"en": Credit("full", "short")}
    pack = Pack(Path(), "P", "L", ("en",), credit, (card("a", never), card("b")))
    assert [one.key for one in pack.due(MONDAY)] == ["b"]
    none_due = Pack(Path(), "P", "L", ("en",), credit, (card("a", never),))
    assert [one.key for one in none_due.due(MONDAY)] == ["a"]
    assert pack.credit("es").short == "short"
