# SPDX-License-Identifier: Apache-2.0
from kiosk.domain.backoff import (
    FREE_TRIES,
    LONGEST_MS,
    QUIET_MS,
    Backoff,
    failed,
    fitted,
    wait_ms,
)
from tests.fakes import FakeClock


def after(clock: FakeClock, failures: int) -> Backoff:
    state = Backoff()
    for _ in range(failures):
        state = failed(state, clock.now())
    return state


def test_five_tries_are_free_then_the_wait_doubles_up_to_a_minute() -> None:
    clock = FakeClock()
    waits = [wait_ms(after(clock, n), clock.now()) // 1_000 for n in range(14)]
    assert waits == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_wait_runs_out() -> None:
    clock = FakeClock()
    state = after(clock, 8)
    clock.advance(7_999)
    assert wait_ms(state, clock.now()) == 1
    clock.advance(1)
    assert wait_ms(state, clock.now()) == 0


def test_setting_the_wall_clock_neither_opens_nor_shuts() -> None:
    clock = FakeClock()
    state = after(clock, 8)
    for utc_ms in (0, 2**50):
        clock.set_wall(utc_ms)
        assert wait_ms(state, clock.now()) == 8_000


def test_a_restart_serves_the_wait_anew_and_never_longer_than_it() -> None:
    clock = FakeClock()
    state = after(clock, 50)
    clock.reboot("boot-2", utc_ms=1)
    assert LONGEST_MS - 2_000 <= wait_ms(state, clock.now()) <= LONGEST_MS
    clock.advance(LONGEST_MS)
    assert wait_ms(state, clock.now()) == 0


def test_a_patient_attacker_gets_few_tries_in_72_hours() -> None:
    """Against a dealt 6-digit PIN: at most 0.44 % (P13)."""
    clock = FakeClock()
    state, tries, passed_ms = Backoff(), 0, 0
    while passed_ms < 72 * 3_600_000:
        tries += 1
        state = failed(state, clock.now())
        if tries % 500 == 0:
            clock.reboot(f"boot-{tries}")
        pause = wait_ms(state, clock.now())
        clock.advance(pause)
        passed_ms += pause
    assert FREE_TRIES < tries <= 4_400


def test_a_right_try_forgives_the_wrong_ones_once_they_are_a_quarter_of_an_hour_old() -> None:
    clock = FakeClock()
    state = after(clock, 8)
    clock.advance(QUIET_MS - 1)
    assert fitted(state, clock.now()) == state
    clock.advance(1)
    assert fitted(state, clock.now()) == Backoff()
    assert fitted(Backoff(), clock.now()) == Backoff()


def test_a_restart_makes_wrong_tries_no_older() -> None:
    clock = FakeClock()
    state = after(clock, 8)
    clock.reboot("boot-2", utc_ms=2**50)
    assert fitted(state, clock.now()) == state
    clock.advance(QUIET_MS)
    assert fitted(state, clock.now()) == Backoff()


def test_waiting_for_forgiveness_gains_a_guesser_nothing() -> None:
    """A burst each quarter of an hour, with a sign-in of the team between, is slower."""
    clock = FakeClock()
    state, tries, passed_ms = Backoff(), 0, 0
    while passed_ms < 72 * 3_600_000:
        state = fitted(state, clock.now())
        for _ in range(FREE_TRIES + 6):
            tries, state = tries + 1, failed(state, clock.now())
            pause = wait_ms(state, clock.now())
            clock.advance(pause)
            passed_ms += pause
        clock.advance(QUIET_MS)
        passed_ms += QUIET_MS
    assert tries < 72 * 60
