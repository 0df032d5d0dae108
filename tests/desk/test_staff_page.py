# SPDX-License-Identifier: Apache-2.0
"""Switching the staff page, pairing a phone and revoking one, in the real window."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.content.qr import pairing_qr
from kiosk.domain.events import Actor
from kiosk.domain.health import PageState
from kiosk.domain.pairing import Phone
from kiosk.domain.venue_events import PageSwitched, PhonePaired, PhoneRevoked
from kiosk.tour.hands import live, wait_until
from kiosk.tour.reading import find
from tests.desk.conftest import OpenDesk

ADDRESS = "https://192.168.7.20:8443"


@pytest.fixture
def paired(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    """Team 4, who does not lead, at a desk whose page is on; two phones are paired."""
    desk = open_desk(size=(1366, 1200))
    desk.health.say(page=PageState(on=True, address=ADDRESS, phones=1))
    ms = desk.ago(600).utc_ms
    desk.phones.phones = [Phone("3", "4", ms, ms), Phone("5", "7", ms, ms)]
    desk.on_duty()
    desk.tap("Ready, Checks")
    desk.sees_soon("Phone 5 · Team 7")
    desk.sees_soon("Pair a phone")
    return desk


def as_lead(desk: OpenDesk) -> None:
    desk.book.leads = {"4"}
    desk.sees_soon("Switch")


def test_only_a_lead_sees_the_switch(open_desk: Callable[..., OpenDesk]) -> None:
    desk = open_desk(size=(1366, 1200))
    desk.on_duty()
    desk.tap("Ready, Checks")
    desk.sees_soon("A lead can switch it on.")
    assert not desk.says("Switch on")
    desk.desk.parts.phones.switchPage(True)
    assert desk.live.of(PageSwitched) == []
    as_lead(desk)
    desk.tap("Switch on")
    wait_until(lambda: len(desk.live.of(PageSwitched)) == 1, "the switch", 5)
    desk.sees_soon("Switching…")
    desk.health.say(page=PageState(on=True, address=ADDRESS))
    desk.sees_soon("On. Open on 0 now.")
    assert desk.says(ADDRESS)
    desk.tap("Switch off")
    switched: list[Any] = desk.live.of(PageSwitched)
    assert [one.on for one in switched] == [True, False]


def test_whoever_is_signed_in_pairs_a_phone_for_themselves(paired: OpenDesk) -> None:
    paired.tap("Pair a phone")
    paired.sees("Good for 2:00, for one phone")
    ((code, number),) = paired.phones.dealt
    assert number == "4"
    assert paired.says(" ".join(f"{code[:4]} {code[4:]}"))
    assert paired.says(f"open {ADDRESS}")
    assert paired.says("AB:CD:EF")
    assert paired.says("QR code that opens the staff page on a phone")
    paired.pass_time(119)
    paired.sees("Good for 0:01")
    paired.pass_time(1)
    paired.sees("The code is no longer good. Deal another.")
    paired.loses("Good for")


def test_dealing_another_replaces_the_code(paired: OpenDesk) -> None:
    paired.tap("Pair a phone")
    paired.sees("Good for 2:00")
    paired.tap("Deal another")
    wait_until(lambda: len(paired.phones.dealt) == 2, "another code", 5)
    first, second = (code for code, _ in paired.phones.dealt)
    paired.sees(" ".join(f"{second[:4]} {second[4:]}"))
    assert not paired.says(" ".join(f"{first[:4]} {first[4:]}"))


def test_a_code_goes_when_it_is_used_and_the_phone_is_named(paired: OpenDesk) -> None:
    paired.tap("Pair a phone")
    paired.sees("Good for 2:00")
    now = paired.clock.now()
    paired.hear(PhonePaired(id="o", at=now, by=Actor("person", "7"), phone="8"))
    assert paired.says("Good for"), "somebody else's phone"
    paired.hear(PhonePaired(id="p", at=now, by=Actor("person", "4"), phone="9"))
    paired.sees("Phone 9 is paired.")
    paired.loses("Good for")


def test_a_locked_desk_keeps_no_code_on_the_screen(paired: OpenDesk) -> None:
    paired.tap("Pair a phone")
    paired.sees("Good for 2:00")
    paired.tap("Lock")
    paired.sees("Locked.")
    assert paired.desk.parts.phones.props.code == ""
    paired.desk.parts.phones.deal()
    for _ in range(20):
        live()
    assert len(paired.phones.dealt) == 1


def test_anybody_revokes_their_own_phone_and_a_lead_every_one(paired: OpenDesk) -> None:
    assert not paired.says("Revoke, Phone 5")
    paired.desk.parts.phones.revoke("5")
    paired.tap("Revoke, Phone 3")
    wait_until(lambda: len(paired.live.of(PhoneRevoked)) == 1, "the fact", 5)
    revoked: list[Any] = paired.live.of(PhoneRevoked)
    assert [(one.phone, one.by.name) for one in revoked] == [("3", "4")]
    assert [one.id for one in paired.phones.phones] == ["5"]
    paired.loses("Phone 3 ·")
    as_lead(paired)
    paired.tap("Revoke, Phone 5")
    wait_until(lambda: paired.phones.phones == [], "no phone any more", 5)


def test_a_disk_that_refuses_deals_nothing_and_says_so(paired: OpenDesk) -> None:
    paired.phones.broken = True
    paired.tap("Pair a phone")
    paired.sees("That did not work on this machine right now.")
    assert not paired.says("Good for")


def test_the_picture_on_the_screen_is_the_code(paired: OpenDesk) -> None:
    paired.tap("Pair a phone")
    paired.sees("Good for 2:00")
    ((code, _),) = paired.phones.dealt
    squares = pairing_qr(ADDRESS, code)
    wait_until(lambda: shown_squares(paired, len(squares)) == squares, "the picture", 5)


def shown_squares(desk: OpenDesk, count: int) -> tuple[tuple[bool, ...], ...]:
    """What a camera sees: each square's middle, dark or light."""
    found = find(desk.window, "QR code")
    assert found
    corner = desk.window.mapFromGlobal(found.rect().topLeft())
    size = found.rect().width() / count
    image = desk.window.grabWindow()

    def dark(row: int, column: int) -> bool:
        x, y = corner.x() + (column + 0.5) * size, corner.y() + (row + 0.5) * size
        return image.pixelColor(int(x), int(y)).lightness() < 128

    return tuple(tuple(dark(row, column) for column in range(count)) for row in range(count))
