# SPDX-License-Identifier: Apache-2.0
"""A screen reader hears the list as it stands: whoever calls first, each under its heading."""

import pytest

from kiosk.desk import list_hand
from kiosk.tour.hands import live, wait_until
from kiosk.tour.reading import said
from tests.desk.conftest import OpenDesk


def lines(desk: OpenDesk) -> list[str]:
    """The names of headings and requests, as the tree has them."""
    for _ in range(30):
        live()
    begins = ("Needs somebody  ", "On the way  ", "Heron,", "Maple,", "River,")
    return [one.split(",")[0].split("  ")[0] for one in said(desk.window) if one.startswith(begins)]


STANDS = ["Needs somebody", "River", "Maple", "On the way", "Heron"]


def three_call_and_one_is_answered(desk: OpenDesk) -> None:
    for number, ago_s in ((0, 0), (1, 5), (2, 9)):
        desk.press(number, ago_s=ago_s)
    desk.pass_time(1)
    desk.tap("I'm going, Heron")
    desk.pass_time(1)


def test_lines_are_heard_in_the_order_in_which_they_stand(staffed: OpenDesk) -> None:
    three_call_and_one_is_answered(staffed)
    wait_until(lambda: lines(staffed) == STANDS, "the order of the list", 5)


def test_control_left_alone_they_are_heard_as_they_came(
    staffed: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_hand, "read_in_order", lambda _content: None)
    three_call_and_one_is_answered(staffed)
    assert sorted(lines(staffed)) == sorted(STANDS)
    assert lines(staffed) != STANDS
