# SPDX-License-Identifier: Apache-2.0
from kiosk.supervisor.pace import LONGEST_PAUSE_S, Pace


def crashes(*moments: float) -> Pace:
    pace = Pace()
    for moment in moments:
        pace = pace.after_crash(moment)
    return pace


def test_the_first_crash_is_answered_at_once() -> None:
    assert crashes(10).pause_s == 0.2
    assert not crashes(10).safe


def test_pauses_grow_to_five_seconds() -> None:
    pauses = [crashes(*range(count)).pause_s for count in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE_S == 5.0


def test_three_crashes_within_a_minute_are_safe_mode() -> None:
    assert not crashes(0, 30).safe
    assert crashes(0, 30, 59).safe


def test_slow_crashes_are_not_safe_mode() -> None:
    assert not crashes(0, 30, 61, 100, 200).safe
    assert crashes(0, 100, 200).pause_s == 0.2


def test_safe_mode_stays() -> None:
    assert crashes(0, 1, 2, 1_000).safe
