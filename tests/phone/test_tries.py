# SPDX-License-Identifier: Apache-2.0
"""Whoever guesses waits, and nobody else does."""

from collections.abc import Callable

import pytest

from kiosk.domain.backoff import FREE_TRIES, LONGEST_MS
from kiosk.domain.clock import Instant
from kiosk.phone.tries import Tries
from tests.fakes import FakeClock

NOW = FakeClock().now()


def guess(tries: Tries, address: str, now: Instant) -> bool:
    """Whether the try was taken."""
    if tries.wait_ms(address, now):
        return False
    tries.wrong(address, now)
    return True


def test_a_flood_from_one_address_locks_out_nobody_else() -> None:
    tries, now = Tries(), NOW
    for _ in range(1_000):
        guess(tries, "192.0.2.9", now)
        now = now.plus(100)
        assert tries.wait_ms("192.0.2.10", now) == 0


def test_control_one_wait_for_all_would_lock_out_everybody() -> None:
    tries = Tries()
    for _ in range(1_000):
        guess(tries, "one for all", NOW)
    assert tries.wait_ms("one for all", NOW) > 0


def test_an_hour_of_guessing_gets_no_further_than_a_try_a_minute(
    figures: Callable[[str], None],
) -> None:
    tries, now, taken = Tries(), NOW, 0
    for _ in range(3_600):
        taken += guess(tries, "192.0.2.9", now)
        now = now.plus(1_000)
    figures(f"pairing codes tried in an hour from one address: {taken}")
    assert taken <= 3_600_000 // LONGEST_MS + 12


def test_many_addresses_get_little_further_than_one(figures: Callable[[str], None]) -> None:
    tries, now, taken = Tries(), NOW, 0
    for _ in range(3_600):
        for one in range(40):
            taken += guess(tries, f"192.0.2.{one}", now)
        now = now.plus(1_000)
    figures(f"pairing codes tried in an hour from 40 addresses: {taken}")
    assert taken <= 40 * (FREE_TRIES + 60)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("fe80::1%eth0", "fe80::2%eth0", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("", "192.0.2.1", False),
    ],
)
def test_a_network_of_ipv6_is_one_address(one: str, other: str, same: bool) -> None:
    tries = Tries()
    for _ in range(FREE_TRIES):
        tries.wrong(one, NOW)
    assert (tries.wait_ms(other, NOW) > 0) is same


def test_a_code_that_fits_opens_the_way() -> None:
    tries = Tries()
    for _ in range(FREE_TRIES):
        tries.wrong("a", NOW)
    tries.right("a")
    assert tries.wait_ms("a", NOW) == 0


def test_addresses_are_forgotten_before_they_fill_the_memory() -> None:
    tries = Tries()
    for one in range(5_000):
        tries.wrong(str(one), NOW)
    assert len(tries._by_address) == 1_000
