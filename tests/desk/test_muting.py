# SPDX-License-Identifier: Apache-2.0
"""Sound turned off, and when it comes back."""

from kiosk.desk.muting import Muting, kiosk_key, place_of
from kiosk.domain.clock import Instant
from kiosk.domain.events import Closed, Reason, Reopened
from kiosk.domain.venue_events import KioskMuted
from tests.desk.people import ME, NOW, did, request_of

TEN_MIN = 600_000


def kiosk_muted(ago_s: float, place: str = "Lobby A") -> dict[str, KioskMuted]:
    at = NOW.plus(-round(ago_s * 1000))
    return {place: KioskMuted(id="m", at=at, by=ME, place=place)}


def test_a_request_is_muted_for_ten_minutes_and_no_longer() -> None:
    muting, request = Muting(), request_of(1, 60)
    muting.mute(request, NOW)
    assert muting.until([request], {}, NOW) == {"r1": NOW.plus(TEN_MIN)}
    assert muting.until([request], {}, NOW.plus(TEN_MIN - 1)) == {"r1": NOW.plus(TEN_MIN)}
    assert muting.until([request], {}, NOW.plus(TEN_MIN)) == {}


def test_whoever_reopens_it_wants_it_heard() -> None:
    muting = Muting()
    muting.mute(request_of(1, 60), NOW)
    reopened = request_of(
        1, 60, did(Closed, 40, reason=Reason.ATTENDED), did(Reopened, 5, step_round=1)
    )
    assert muting.until([reopened], {}, NOW) == {}


def test_a_muted_kiosk_mutes_each_of_its_requests_and_its_heading() -> None:
    here, there = request_of(1, 60), request_of(2, 60, place="Hall")
    ends = Muting().until([here, there], kiosk_muted(60), NOW)
    assert ends == dict.fromkeys(("r1", kiosk_key("Lobby A")), NOW.plus(TEN_MIN - 60_000))


def test_the_later_end_counts() -> None:
    muting, request = Muting(), request_of(1, 60)
    muting.mute(request, NOW)
    assert muting.until([request], kiosk_muted(300), NOW)["r1"] == NOW.plus(TEN_MIN)


def test_after_a_restart_it_rings_again() -> None:
    before = kiosk_muted(60)
    now = Instant(NOW.utc_ms, "boot-2", 5_000)
    assert Muting().until([request_of(1, 60)], before, now) == {}


def test_the_key_of_a_heading_tells_its_place() -> None:
    assert place_of(kiosk_key("kiosk Hall")) == "kiosk Hall"
