# SPDX-License-Identifier: Apache-2.0
"""When a page counts as attended, by itself: no network, a clock that the test moves."""

from dataclasses import replace

import pytest

from kiosk.actions.duty import Absence
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, AlertSense
from kiosk.domain.pairing import Phone
from kiosk.domain.presence import LEASE_MS
from kiosk.domain.venue_events import AlertTested, SignedIn, SignedOut
from kiosk.phone.attending import FRESH_MS, Attending, Report, Tab
from tests.fakes import FakeClock

NOW = FakeClock().now()
IDLE_MS = 1_800_000
PHONE = Phone("3", "4", 0, 0)
GOOD = Report(n=1, visible=True, touched_s=0, sense="sound")


def on_duty() -> tuple[Attending, Tab]:
    """Signed in and tested, with a page that has heard the beat 1."""
    attending = Attending(IDLE_MS)
    tab = attending.open("3")
    assert attending.issue(tab, NOW) == 1
    attending.begin(PHONE, NOW)
    attending.tested("3", AlertSense.SOUND)
    return attending, tab


def hear(attending: Attending, at: Instant = NOW, deaf: bool = False, **report: object) -> object:
    return attending.hear("3", replace(GOOD, **report), at, deaf=deaf)  # type: ignore[arg-type]  # any of its fields


def test_a_page_that_hears_sees_and_has_tested_is_attended() -> None:
    attending, _ = on_duty()
    assert hear(attending) is None
    lease = attending.lease("3", NOW)
    assert lease
    assert (lease.desk, lease.person, lease.attended, lease.remote) == ("phone 3", "4", True, True)
    assert lease.beat == NOW


@pytest.mark.parametrize(
    ("report", "why"),
    [
        ({"visible": False}, Absence.HIDDEN),
        ({"sense": ""}, Absence.UNTESTED),
        ({"sense": "light"}, Absence.UNTESTED),
        ({"n": 2}, Absence.DEAF),
        ({"n": 0}, Absence.DEAF),
        ({"at": NOW.plus(FRESH_MS + 1)}, Absence.DEAF),
        ({"deaf": True}, Absence.DEAF),
        ({"at": NOW.plus(FRESH_MS)}, None),
    ],
)
def test_each_of_its_conditions_is_needed(report: dict[str, object], why: Absence | None) -> None:
    attending, _ = on_duty()
    assert hear(attending, **report) is why  # type: ignore[arg-type]  # any of its fields
    lease = attending.lease("3", report.get("at", NOW))  # type: ignore[arg-type]  # any of its fields
    assert bool(lease and lease.attended) is (why is None)


def test_without_a_touch_for_half_an_hour_nobody_is_there() -> None:
    attending, tab = on_duty()
    later = NOW.plus(IDLE_MS)
    number = attending.issue(tab, later)
    assert hear(attending, later, n=number, touched_s=IDLE_MS // 1_000) is Absence.IDLE
    assert hear(attending, later, n=number, touched_s=IDLE_MS // 1_000 - 1) is None


def test_nobody_signed_in_has_no_lease() -> None:
    attending, _ = on_duty()
    hear(attending)
    attending.end("3")
    assert attending.lease("3", NOW) is None
    assert hear(attending) is Absence.SIGNED_OUT


def test_silence_ends_it_when_a_lease_would_end() -> None:
    attending, _ = on_duty()
    hear(attending)
    assert attending.why("3", NOW.plus(LEASE_MS - 1)) is None
    assert attending.why("3", NOW.plus(LEASE_MS)) is Absence.DEAF
    assert attending.lease("3", NOW.plus(LEASE_MS)) is None


def test_a_tab_behind_another_one_takes_nothing_away() -> None:
    attending, _ = on_duty()
    hear(attending)
    behind = attending.open("3")
    hear(attending, n=attending.issue(behind, NOW), visible=False)
    assert attending.why("3", NOW) is None
    attending.close(behind)
    assert attending.why("3", NOW) is None


def test_the_last_tab_that_closes_ends_it_at_once() -> None:
    attending, tab = on_duty()
    hear(attending)
    attending.close(tab)
    assert attending.why("3", NOW) is Absence.DEAF
    assert attending.lease("3", NOW) is None


def test_a_page_in_the_background_hears_though_it_owes_no_report() -> None:
    attending, tab = on_duty()
    hear(attending, visible=False)
    assert attending.why("3", NOW.plus(10 * LEASE_MS)) is Absence.HIDDEN
    attending.close(tab)
    assert attending.why("3", NOW.plus(10 * LEASE_MS)) is Absence.DEAF


def test_a_page_that_came_back_and_fell_silent_is_in_no_background() -> None:
    attending, _ = on_duty()
    hear(attending, visible=False)
    hear(attending)
    assert attending.why("3", NOW.plus(LEASE_MS)) is Absence.DEAF


def test_a_number_of_another_phones_stream_proves_nothing() -> None:
    attending, _ = on_duty()
    other = attending.open("9")
    assert hear(attending, n=attending.issue(other, NOW)) is Absence.DEAF


def test_old_numbers_are_forgotten() -> None:
    attending, tab = on_duty()
    for _ in range(20):
        attending.issue(tab, NOW)
    assert len(tab.beats) == 8
    assert hear(attending) is Absence.DEAF


def test_duty_outlives_a_restart_of_the_relay_within_the_boot() -> None:
    by = Actor("person", "4")
    facts = [
        SignedIn(id="a", at=NOW, by=by, desk="phone 3"),
        AlertTested(id="b", at=NOW, by=by, desk="phone 3", sense=AlertSense.SOUND),
    ]
    phones = {"phone 3": PHONE}
    attending = Attending(IDLE_MS)
    for fact in facts:
        attending.remember(fact, NOW, phones.get)
    attending.issue(attending.open("3"), NOW)
    assert hear(attending) is None
    attending.remember(SignedOut(id="c", at=NOW, by=by, desk="phone 3"), NOW, phones.get)
    assert not attending.on_duty("3")


@pytest.mark.parametrize(
    ("at", "number", "desk"),
    [
        (Instant(NOW.utc_ms, "boot-0", NOW.boot_ms), "4", "phone 3"),
        (NOW, "7", "phone 3"),
        (NOW, "4", "phone 9"),
        (NOW, "4", "desk"),
    ],
)
def test_nothing_else_puts_anybody_on_duty(at: Instant, number: str, desk: str) -> None:
    """Another boot, somebody whose phone it is not, a phone that is none of ours, a desk."""
    attending = Attending(IDLE_MS)
    fact = SignedIn(id="a", at=at, by=Actor("person", number), desk=desk)
    attending.remember(fact, NOW, {"phone 3": PHONE}.get)
    assert not attending.on_duty("3")


def test_a_phone_that_is_revoked_is_forgotten() -> None:
    attending, _ = on_duty()
    hear(attending)
    attending.forget("3")
    assert attending.lease("3", NOW) is None
    assert not attending.on_duty("3")


def test_a_lease_counts_from_what_came_through_and_not_from_the_report() -> None:
    """Else a page whose stream had died before its reports did would count for 26 s (P7)."""
    attending, _ = on_duty()
    later = NOW.plus(FRESH_MS)
    assert hear(attending, later) is None
    lease = attending.lease("3", later)
    assert lease
    assert (lease.attended, lease.beat) == (True, NOW)
