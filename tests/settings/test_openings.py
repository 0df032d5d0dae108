# SPDX-License-Identifier: Apache-2.0
"""Hours as people write them."""

from datetime import time

import pytest

from kiosk.settings.openings import read_opening, read_time


@pytest.mark.parametrize(
    ("written", "weekdays"),
    [
        ("Mon-Fri 09:00-18:00", {0, 1, 2, 3, 4}),
        ("Fri-Mon 09:00-18:00", {4, 5, 6, 0}),
        ("Sun 09:00-18:00", {6}),
        ("Sun-Mon 09:00-18:00", {6, 0}),
        ("Wed-Wed 09:00-18:00", {2}),
        ("Mon-Sun 09:00-18:00", set(range(7))),
        ("Tue-Mon 09:00-18:00", set(range(7))),
    ],
)
def test_the_days_may_go_over_the_end_of_the_week(written: str, weekdays: set[int]) -> None:
    span = read_opening(written)
    assert span.weekdays == weekdays
    assert (span.begin, span.end) == (time(9), time(18))


def test_hours_past_midnight_keep_their_order() -> None:
    span = read_opening("Fri-Sat 21:30-02:00")
    assert (span.begin, span.end) == (time(21, 30), time(2))


@pytest.mark.parametrize("written", ["Foo 09:00-18:00", "Mon-Mox 09:00-18:00"])
def test_a_day_that_there_is_not_says_which_there_are(written: str) -> None:
    with pytest.raises(ValueError, match="days of Mon, Tue, Wed, Thu, Fri, Sat, Sun"):
        read_opening(written)


@pytest.mark.parametrize("written", ["29:00", "24:00"])
def test_a_time_that_there_is_not_says_which_there_are(written: str) -> None:
    with pytest.raises(ValueError, match="a time from 00:00 to 23:59"):
        read_time(written)
    with pytest.raises(ValueError, match="a time from 00:00 to 23:59"):
        read_opening(f"Mon 09:00-{written}")
