# SPDX-License-Identifier: Apache-2.0
"""Signing in while somebody asks: the request comes before the test of one's own alert."""

from PySide6.QtCore import Qt

from kiosk.domain.events import Actor, Coming, Shown
from tests.desk.bench import PIN
from tests.desk.conftest import OpenDesk

UNTESTED = "Not listening: the alert is not tested"
TEST = "Sound"
"""A button that stands on the page of the test alone."""


def test_whoever_signs_in_while_somebody_asks_sees_the_request_first(desk: OpenDesk) -> None:
    desk.press(0)
    desk.sign_in()
    desk.sees("Heron, Lobby A, waiting")
    desk.sees("What happened")
    assert desk.says(UNTESTED)
    assert not desk.listens()
    assert desk.live.of(Shown) == []
    desk.tap("Test your alert")
    desk.tap(TEST)
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")


def test_where_nobody_calls_the_test_comes_first(desk: OpenDesk) -> None:
    by = Actor("person", "7")
    desk.press(0)
    desk.hear(Coming(id="c", at=desk.clock.now(), by=by, request="r0"))
    desk.press(1, drill=True)
    desk.sign_in()
    desk.sees(TEST)
    assert not desk.says("What happened")


def test_unlocking_in_the_middle_of_a_test_shows_who_has_asked_meanwhile(
    staffed: OpenDesk,
) -> None:
    staffed.tap("Test your alert")
    staffed.sees(TEST)
    staffed.tap("Lock")
    staffed.press(0)
    staffed.sees("Somebody is asking for the team.")
    staffed.tap("4")
    staffed.key(Qt.Key.Key_Return)
    for digit in PIN:
        staffed.tap(digit)
    staffed.key(Qt.Key.Key_Return)
    staffed.sees("What happened")
    assert not staffed.says(TEST)
    assert staffed.says("Listening · 1 on duty")
