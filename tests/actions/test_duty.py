# SPDX-License-Identifier: Apache-2.0
"""What makes somebody count as listening."""

from dataclasses import replace

import pytest

from kiosk.actions.duty import Absence, Duty, absence, begin, end, lease, switch
from kiosk.domain.clock import Instant
from kiosk.domain.events import AlertSense

NOW = Instant(1_798_113_600_000, "boot", 5_000_000)
HALF_HOUR = 1_800_000
THERE = Duty("4", NOW, NOW, AlertSense.LIGHT, visible=True)


@pytest.mark.parametrize(
    ("duty", "why"),
    [
        (THERE, None),
        (replace(THERE, locked=True), None),
        (replace(THERE, person=""), Absence.SIGNED_OUT),
        (replace(THERE, off=True), Absence.OFF_DUTY),
        (replace(THERE, tested=None), Absence.UNTESTED),
        (replace(THERE, visible=False), Absence.HIDDEN),
        (replace(THERE, deaf=True), Absence.DEAF),
        (replace(THERE, touched=NOW.plus(-HALF_HOUR)), Absence.IDLE),
        (replace(THERE, touched=NOW.plus(1 - HALF_HOUR)), None),
    ],
)
def test_each_condition_of_listening_counts(duty: Duty, why: Absence | None) -> None:
    assert absence(duty, NOW, HALF_HOUR) is why
    told = lease(duty, "desk", NOW, HALF_HOUR)
    assert (told is not None and told.attended) is (why is None)


def test_a_person_who_unlocks_keeps_the_alert_test() -> None:
    assert begin(replace(THERE, locked=True), "4", NOW) == THERE


def test_another_person_tests_the_alert_anew() -> None:
    other = begin(THERE, "7", NOW)
    assert (other.person, other.tested, other.visible) == ("7", None, True)


def test_who_signs_out_leaves_no_lease() -> None:
    assert lease(end(THERE), "desk", NOW, HALF_HOUR) is None


def test_whoever_is_off_duty_stays_signed_in_and_gives_the_kiosks_no_word() -> None:
    off = switch(THERE, NOW.plus(5), on=False)
    assert (off.person, off.may_act) == ("4", True)
    assert lease(off, "desk", NOW, HALF_HOUR) is None
    assert begin(replace(off, locked=True), "4", NOW).off, "also over their own lock"
    assert not begin(off, "7", NOW).off
    assert switch(off, NOW, on=True) == replace(THERE, touched=NOW)
