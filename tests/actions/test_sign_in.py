# SPDX-License-Identifier: Apache-2.0
"""Signing in at one surface."""

import pytest

from kiosk.actions.sign_in import (
    Outcome,
    Verdict,
    attempt,
    person,
    recover,
    show_badge,
    sign_in_failed,
    signed_in,
    wait,
)
from kiosk.domain.backoff import FREE_TRIES, QUIET_MS
from kiosk.domain.events import Actor
from kiosk.domain.team import Term
from kiosk.domain.transitions import Stamp
from tests.desk.team_book import CODE, PIN, MemoryBook
from tests.fakes import FakeClock

BADGE = "04A2B31C"


def test_the_right_pin_fits_and_forgives_the_tries_of_a_quarter_of_an_hour_ago() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    attempt(book, "desk", "4", "000000", clock)
    assert attempt(book, "desk", "4", PIN, clock) == Verdict(Outcome.FITS, number="4")
    assert book.backoff("desk").failures == 1
    clock.advance(QUIET_MS)
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.FITS
    assert book.backoff("desk").failures == 0


def test_a_wrong_number_and_a_wrong_pin_are_answered_alike() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    one = attempt(book, "desk", "4", "000000", clock)
    other = attempt(MemoryBook("4"), "desk", "9", PIN, clock)
    assert one == other
    assert one.outcome is Outcome.WRONG


def test_after_five_tries_the_surface_waits_and_the_right_pin_waits_too() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    tries = [attempt(book, "desk", "4", "000000", clock) for _ in range(FREE_TRIES)]
    last = tries[-1]
    assert [one.wait_ms for one in tries[:-1]] == [0] * (FREE_TRIES - 1)
    assert last.wait_ms > 0
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.WAIT
    assert wait(book, "desk", clock) > 0
    clock.advance(last.wait_ms)
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.FITS


def test_a_vandal_at_one_surface_shuts_no_other() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    for _ in range(FREE_TRIES + 3):
        attempt(book, "screen", "4", "000000", clock)
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.FITS


def test_a_try_counts_before_the_pin_is_looked_at() -> None:
    class CutPower(MemoryBook):
        def verify(self, number: str, pin: str) -> bool:
            raise KeyboardInterrupt

    book, clock = CutPower("4"), FakeClock()
    try:
        attempt(book, "desk", "4", "000000", clock)
    except KeyboardInterrupt:
        assert book.backoff("desk").failures == 1


def test_a_badge_passes_the_back_off_of_the_keys() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    book.keep_badge("4", BADGE)
    for _ in range(FREE_TRIES):
        attempt(book, "desk", "4", "000000", clock)
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.WAIT
    assert show_badge(book, "desk", BADGE, clock) == Verdict(Outcome.FITS, number="4")
    assert wait(book, "desk", clock) > 0, "a badge gives whoever guesses nothing back"


def test_wrong_badges_slow_down_badges_alone() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    for _ in range(FREE_TRIES):
        assert show_badge(book, "desk", BADGE, clock).outcome is Outcome.WRONG
    assert show_badge(book, "desk", BADGE, clock).outcome is Outcome.WAIT
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.FITS


def test_a_recovery_code_signs_its_owner_in_once() -> None:
    book, clock = MemoryBook("4", "7"), FakeClock()
    book.keep_recovery("4", CODE)
    assert recover(book, "desk", "7", CODE, clock).outcome is Outcome.WRONG
    assert recover(book, "desk", "4", CODE, clock) == Verdict(Outcome.FITS, number="4")
    assert recover(book, "desk", "4", CODE, clock).outcome is Outcome.WRONG


@pytest.mark.parametrize("way", ["pin", "badge", "recovery"])
def test_who_is_not_of_the_team_now_is_told_so_in_every_way(way: str) -> None:
    book, clock = MemoryBook("4"), FakeClock()
    book.keep_badge("4", BADGE)

    def tried() -> Verdict:
        if way == "badge":
            return show_badge(book, "desk", BADGE, clock)
        if way == "recovery":
            book.keep_recovery("4", CODE)
            return recover(book, "desk", "4", CODE, clock)
        return attempt(book, "desk", "4", PIN, clock)

    now_ms = clock.now().utc_ms
    book.set_term("4", Term(now_ms + 5, now_ms + 10))
    assert tried() == Verdict(Outcome.EARLY, number="4", term_ms=now_ms + 5)
    clock.advance(5)
    assert tried().outcome is Outcome.FITS
    clock.advance(5)
    assert tried() == Verdict(Outcome.OVER, number="4", term_ms=now_ms + 10)


def test_only_a_right_pin_is_told_of_a_time_on_the_team() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    book.set_term("4", Term(to_ms=1))
    assert attempt(book, "desk", "4", "000000", clock).outcome is Outcome.WRONG


def test_a_clock_that_was_never_set_shuts_nobody_out() -> None:
    book, clock = MemoryBook("4"), FakeClock(utc_ms=0)
    book.set_term("4", Term(1_798_113_600_000, 1_798_113_600_001))
    assert attempt(book, "desk", "4", PIN, clock).outcome is Outcome.FITS


def test_who_was_removed_while_their_pin_was_checked_is_not_let_in() -> None:
    class Removing(MemoryBook):
        def verify(self, number: str, pin: str) -> bool:
            right = super().verify(number, pin)
            self.remove(number)
            return right

    assert attempt(Removing("4"), "desk", "4", PIN, FakeClock()).outcome is Outcome.WRONG


def test_who_failed_is_not_written_down() -> None:
    stamp = Stamp("id", FakeClock().now(), Actor("desk", "desk"))
    assert sign_in_failed("desk", stamp).by == Actor("desk", "desk")
    assert signed_in("desk", Stamp("id", stamp.at, person("4"))).by == Actor("person", "4")
