# SPDX-License-Identifier: Apache-2.0
"""Phones as facts, and a code dealt by a desk."""

from pathlib import Path

from kiosk.actions.phones import deal_code, paired, revoked, screen_of, switched
from kiosk.domain.events import Actor
from kiosk.domain.pairing import CODE_LENGTH, Phone, Redeemed, desk_of
from kiosk.domain.transitions import Stamp
from kiosk.store.phones import PhoneBook
from tests.fakes import FakeClock, SeededRandomness
from tests.store.test_secrets import secrets

STAMP = Stamp("e1", FakeClock().now(), Actor("person", "4"))


def test_each_fact_says_who_and_which() -> None:
    made = paired(Phone("3", "4", 0, 0), STAMP)
    assert (made.kind, made.phone, made.by) == ("phone_paired", "3", STAMP.by)
    assert (revoked("3", STAMP).kind, revoked("3", STAMP).phone) == ("phone_revoked", "3")
    assert [switched(STAMP, on=on).on for on in (True, False)] == [True, False]


def test_a_page_is_a_desk_of_its_own() -> None:
    assert desk_of("3") == "phone 3"
    assert screen_of("3") == Actor("desk", "phone 3")


def test_a_code_is_dealt_to_somebody_of_the_team_alone(tmp_path: Path) -> None:
    secrets(tmp_path).add("4", lead=False, pin="493027")
    book, clock, randomness = (
        PhoneBook(tmp_path / "secrets.sqlite", SeededRandomness(2)),
        FakeClock(),
        SeededRandomness(),
    )
    code = deal_code(book, "4", clock, randomness)
    assert len(code) == CODE_LENGTH
    assert isinstance(book.redeem(code, clock.now()), Redeemed)
    assert deal_code(book, "5", clock, randomness) == ""
