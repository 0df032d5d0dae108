# SPDX-License-Identifier: Apache-2.0
"""The staff page and its phones, as a desk shows them."""

from dataclasses import replace

import pytest

from kiosk.content.said import plain, said
from kiosk.desk.phones import SWITCHING_MS, Knowledge, Pairing, phones
from kiosk.domain.health import PageState
from kiosk.domain.pairing import PAIR_MS, Phone
from kiosk.domain.venue_events import PageSwitched
from tests.desk.bench import OPTIONS
from tests.desk.people import ME, NOW

ON = PageState(on=True, address="https://192.168.7.20:8443", phones=2)
CLOSED = PageState(on=True)
"""Switched on, and it cannot be opened."""

KNOWN = Knowledge(ON, NOW, me="4", fingerprint="AB:CD")
CODE = Pairing("BCDFGHJK", NOW, ON.address, "M0 0h1v1h-1z", 1)
MINE = Phone("3", "4", NOW.plus(-86_400_000).utc_ms, NOW.plus(-60_000).utc_ms)
THEIRS = Phone("5", "7", NOW.utc_ms, NOW.utc_ms)


def switched(*, on: bool, ago_ms: int) -> PageSwitched:
    return PageSwitched(id="s", at=NOW.plus(-ago_ms), by=ME, on=on)


@pytest.mark.parametrize(
    ("page", "wanted", "state", "words"),
    [
        (PageState(), None, "off", said("desk.page.off")),
        (ON, None, "on", said("desk.page.on", plain(2))),
        (ON, switched(on=True, ago_ms=0), "on", said("desk.page.on", plain(2))),
        (PageState(), switched(on=True, ago_ms=0), "switching", said("desk.page.switching")),
        (ON, switched(on=False, ago_ms=0), "switching", said("desk.page.switching")),
        (PageState(), switched(on=True, ago_ms=SWITCHING_MS), "off", said("desk.page.off")),
        (CLOSED, switched(on=True, ago_ms=0), "switching", said("desk.page.switching")),
        (CLOSED, switched(on=True, ago_ms=SWITCHING_MS), "broken", said("desk.page.broken")),
        (CLOSED, None, "broken", said("desk.page.broken")),
    ],
)
def test_the_page_is_what_the_relay_says_it_is(
    page: PageState, wanted: PageSwitched | None, state: str, words: str
) -> None:
    props = phones(replace(KNOWN, page=page, wanted=wanted), OPTIONS)
    assert (props.state, props.said) == (state, words)


def test_a_page_that_is_off_has_neither_address_nor_code() -> None:
    props = phones(replace(KNOWN, page=PageState(), pairing=CODE), OPTIONS)
    assert (props.address, props.fingerprint, props.code, props.picture) == ("", "", "", "")


def test_a_code_counts_down_for_two_minutes_and_is_gone() -> None:
    props = phones(replace(KNOWN, pairing=CODE), OPTIONS)
    assert (props.code, props.leftS, props.picture) == ("BCDF GHJK", 120, CODE.picture)
    last = phones(replace(KNOWN, pairing=CODE, now=NOW.plus(PAIR_MS - 1)), OPTIONS)
    assert (last.code, last.leftS) == ("BCDF GHJK", 1)
    over = phones(replace(KNOWN, pairing=CODE, now=NOW.plus(PAIR_MS)), OPTIONS)
    assert (over.code, over.picture, over.told) == ("", "", said("desk.phone.expired"))


def test_a_code_that_was_used_is_gone_and_the_phone_is_named() -> None:
    props = phones(replace(KNOWN, pairing=replace(CODE, phone="3")), OPTIONS)
    assert (props.code, props.told) == ("", said("desk.phone.paired", plain("3")))


@pytest.mark.parametrize(("lead", "may_revoke"), [(False, ("1", "")), (True, ("1", "1"))])
def test_a_lead_may_revoke_every_phone_and_anybody_their_own(
    lead: bool, may_revoke: tuple[str, ...]
) -> None:
    props = phones(replace(KNOWN, lead=lead, phones=(MINE, THEIRS)), OPTIONS)
    assert props.ids == ("3", "5")
    assert props.mayRevoke == may_revoke
    assert props.names[0] == said("desk.phone.name", plain("3"), plain("4"))
    yesterday = plain("2026-12-23 12:00")
    assert props.uses[0] == said("desk.phone.use", yesterday, plain("11:59"))


def test_a_disk_that_refuses_is_told() -> None:
    assert phones(replace(KNOWN, failed=True), OPTIONS).told == said("desk.phone.failed")
