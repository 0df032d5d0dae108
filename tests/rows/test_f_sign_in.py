# SPDX-License-Identifier: Apache-2.0
"""Row F7: signing in without a test of memory, without a timing trap, and a warning before."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.badge_reader import FASTEST_HAND_MS, SHORTEST, BadgeReader
from kiosk.domain.events import Actor
from kiosk.domain.team_events import RecoveryUsed
from kiosk.domain.venue_events import SignedIn, SignInFailed
from kiosk.tour.hands import wait_until
from tests.desk.conftest import OpenDesk, _quick, _words, open_desk
from tests.desk.team_book import CODE, PIN

__all__ = ["_quick", "_words", "open_desk"]

BADGE = "04a2b31c"


@pytest.fixture
def desk(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    """Team 4 has a badge and a recovery code."""
    desk = open_desk(lock_ms=60_000)
    desk.book.keep_badge("4", BADGE)
    desk.book.keep_recovery("4", CODE)
    desk.desk.parts.pad.open()
    return desk


def hold_badge(desk: OpenDesk, badge: str = BADGE, *, gap_ms: int = 5) -> None:
    """A keyboard wedge types what the badge says, and Enter."""
    for letter in badge:
        QTest.keyClick(desk.window, ord(letter))
        desk.clock.advance(gap_ms)
    desk.key(Qt.Key.Key_Return)


def signed_in(desk: OpenDesk) -> str:
    return desk.desk.session.duty.person


def test_f7_a_badge_signs_in_without_anything_to_remember(desk: OpenDesk) -> None:
    desk.sees("Or hold your badge to the reader.")
    hold_badge(desk)
    desk.sees("Test your alert")
    assert signed_in(desk) == "4"
    (fact,) = desk.live.of(SignedIn)
    assert fact.by == Actor("person", "4")


def test_f7_a_badge_opens_a_locked_desk(desk: OpenDesk) -> None:
    desk.on_duty()
    desk.tap("Lock")
    desk.sees("Locked.")
    hold_badge(desk)
    desk.loses("Locked.")
    assert signed_in(desk) == "4"


def test_f7_whoever_guesses_at_the_keys_does_not_keep_a_badge_out(desk: OpenDesk) -> None:
    for _ in range(5):
        desk.sign_in(pin="000000")
        wait_until(lambda: not desk.desk.parts.pad.props.checking, "an answer", 5)
    desk.sees("The next try is possible in")
    hold_badge(desk)
    wait_until(lambda: signed_in(desk) == "4", "signed in", 5)


def test_f7_a_strange_badge_is_refused_in_plain_words_and_on_record(desk: OpenDesk) -> None:
    hold_badge(desk, "99999999")
    desk.sees("This badge is not known here. Sign in with your PIN.")
    assert len(desk.live.of(SignInFailed)) == 1
    desk.sign_in()
    wait_until(lambda: signed_in(desk) == "4", "signed in with the PIN", 5)


def test_f7_a_recovery_code_is_typed_with_the_same_keys_once(desk: OpenDesk) -> None:
    desk.tap("4")
    desk.tap("Next")
    desk.tap("Use a recovery code")
    for digit in CODE:
        desk.desk.parts.pad.digit(int(digit))
    desk.tap("Sign in")
    desk.sees("Test your alert")
    (used,) = desk.live.of(RecoveryUsed)
    assert used.by == Actor("person", "4")
    assert not desk.book.use_recovery("4", CODE)


def test_f7_there_is_no_timing_trap_at_the_pad(desk: OpenDesk) -> None:
    """What was typed slowly stands for as long as it takes."""
    desk.tap("4")
    desk.tap("Next")
    for digit in PIN:
        desk.tap(digit)
        desk.pass_time(30)
    desk.tap("Sign in")
    wait_until(lambda: signed_in(desk) == "4", "signed in", 5)


def test_f7_the_lock_is_told_20_s_before_and_a_key_puts_it_off(desk: OpenDesk) -> None:
    desk.on_duty()
    desk.pass_time(39)
    assert not desk.says("locks in")
    desk.pass_time(1)
    assert "desk.lock_soon" in desk.desk.props.warning
    desk.key(Qt.Key.Key_Shift)
    assert desk.desk.props.warning == ""
    desk.pass_time(59)
    assert not desk.desk.session.duty.locked
    desk.pass_time(1)
    assert desk.desk.session.duty.locked


@pytest.mark.parametrize("seed", range(20))
def test_f7_no_hand_is_taken_for_a_badge(seed: int) -> None:
    """However somebody types, and whatever the keys."""
    dice, reader, at = Random(seed), BadgeReader(), 0
    for _ in range(500):
        if dice.random() < 0.1:
            assert reader.end(at) == ""
        else:
            reader.key(dice.choice("0123456789abcdef"), at)
        at += dice.randint(FASTEST_HAND_MS + 1, 2_000)


@pytest.mark.parametrize("length", [SHORTEST, 10, 14, 64])
def test_f7_a_reader_is_taken_for_one(length: int) -> None:
    """The control of the one before: it does hear badges, also after somebody has typed."""
    dice, reader, at = Random(length), BadgeReader(), 10_000
    reader.key("7", at)
    said = "".join(dice.choice("0123456789abcdef") for _ in range(length))
    at += 500
    for letter in said:
        at += dice.randint(0, 30)
        reader.key(letter, at)
    assert reader.end(at + 30) == said
    assert reader.end(at + 40) == "", "once"


@pytest.mark.parametrize("said", ["", "1234567", "1" * 65])
def test_f7_what_is_too_short_or_too_long_is_no_badge(said: str) -> None:
    reader = BadgeReader()
    for letter in said:
        reader.key(letter, 5)
    assert reader.end(6) == ""
