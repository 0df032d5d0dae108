# SPDX-License-Identifier: Apache-2.0
"""Rotation: the dwell and its ring, stopping, going on, and the way round."""

from kiosk.attendee import rotation
from tests.fakes import FakeClock

DWELLS = (12_000, 24_000, 15_000)


def test_a_card_stays_for_its_own_dwell() -> None:
    clock = FakeClock()
    state = rotation.Rotation(clock.now())
    clock.advance(11_999)
    assert rotation.tick(state, DWELLS, clock.now()).index == 0
    clock.advance(1)
    state = rotation.tick(state, DWELLS, clock.now())
    assert (state.index, state.forward) == (1, True)
    clock.advance(23_999)
    assert rotation.tick(state, DWELLS, clock.now()).index == 1


def test_the_ring_goes_round_in_twelve_steps_and_is_gone_when_stopped() -> None:
    clock = FakeClock()
    state = rotation.Rotation(clock.now())
    clock.advance(6_000)
    assert rotation.ring(state, DWELLS, clock.now()) == 6
    assert rotation.ring(rotation.stop(state), DWELLS, clock.now()) == 0


def test_time_moves_nothing_while_rotation_is_stopped() -> None:
    clock = FakeClock()
    state = rotation.stop(rotation.Rotation(clock.now()))
    clock.advance(3_600_000)
    assert rotation.tick(state, DWELLS, clock.now()) == state
    assert rotation.wait_ms(state, DWELLS, clock.now()) is None


def test_the_wait_ends_exactly_where_the_ring_moves() -> None:
    clock = FakeClock()
    state = rotation.Rotation(clock.now(), index=1)
    for step in range(12):
        assert rotation.ring(state, DWELLS, clock.now()) == step
        clock.advance(rotation.wait_ms(state, DWELLS, clock.now()) or 0)
    assert rotation.ring(state, DWELLS, clock.now()) == 12


def test_the_last_card_is_followed_by_the_first_and_back() -> None:
    now = FakeClock().now()
    last = rotation.step(rotation.Rotation(now), -1, 3, now)
    assert (last.index, last.forward) == (2, False)
    assert rotation.step(last, 1, 3, now).index == 0


def test_stepping_by_hand_does_not_start_a_stopped_rotation() -> None:
    now = FakeClock().now()
    assert not rotation.step(rotation.stop(rotation.Rotation(now)), 1, 3, now).playing
