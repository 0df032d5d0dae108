# SPDX-License-Identifier: Apache-2.0
"""Signing in at one surface."""

from kiosk.actions.sign_in import Outcome, attempt, person, sign_in_failed, signed_in, wait
from kiosk.domain.backoff import FREE_TRIES
from kiosk.domain.events import Actor
from kiosk.domain.transitions import Stamp
from tests.desk.bench import PIN, MemoryBook
from tests.fakes import FakeClock


def test_the_right_pin_fits_and_takes_back_the_tries_before() -> None:
    book, clock = MemoryBook("4"), FakeClock()
    attempt(book, "desk", "4", "000000", clock)
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


def test_who_failed_is_not_written_down() -> None:
    stamp = Stamp("id", FakeClock().now(), Actor("desk", "desk"))
    assert sign_in_failed("desk", stamp).by == Actor("desk", "desk")
    assert signed_in("desk", Stamp("id", stamp.at, person("4"))).by == Actor("person", "4")
