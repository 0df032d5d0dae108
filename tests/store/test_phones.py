# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from kiosk.domain.pairing import PAIR_MS, Phone, Redeemed, Unpaired
from kiosk.domain.team import Term
from kiosk.store.connection import Schema, connect_writer, immediate
from kiosk.store.event_log import LogError
from kiosk.store.phones import PhoneBook
from kiosk.store.secrets import Secrets
from kiosk.store.secrets_file import SECRETS_SCHEMA
from kiosk.store.sql import schema_scripts
from tests.fakes import SeededRandomness
from tests.store.facts import NOON
from tests.store.test_secrets import secrets

CODE, OTHER = "BCDFGHJK", "LMNPQRST"


@pytest.fixture
def book(tmp_path: Path) -> PhoneBook:
    kept = secrets(tmp_path)
    for number in ("4", "7"):
        kept.add(number, lead=False, pin="493027")
    return PhoneBook(tmp_path / "secrets.sqlite", SeededRandomness(3))


def redeemed(book: PhoneBook, code: str = CODE, number: str = "4") -> Redeemed:
    assert book.deal(code, number, NOON)
    made = book.redeem(code, NOON)
    assert isinstance(made, Redeemed)
    return made


def test_a_code_pairs_one_phone_with_the_person_it_was_dealt_for(book: PhoneBook) -> None:
    made = redeemed(book)
    assert made.phone == Phone("1", "4", NOON.utc_ms, NOON.utc_ms)
    assert book.find(made.token) == made.phone
    assert book.list() == (made.phone,)
    assert len(made.token) == 64
    assert redeemed(book, OTHER).token != made.token


def test_a_code_is_good_once_for_two_minutes(book: PhoneBook) -> None:
    book.deal(CODE, "4", NOON)
    assert book.redeem(CODE, NOON.plus(PAIR_MS)) is Unpaired.EXPIRED
    assert isinstance(book.redeem(CODE, NOON.plus(PAIR_MS - 1)), Redeemed)
    assert book.redeem(CODE, NOON.plus(PAIR_MS - 1)) is Unpaired.USED
    assert book.redeem(OTHER, NOON) is Unpaired.WRONG
    assert len(book.list()) == 1


def test_a_code_dealt_anew_takes_the_older_ones_place_for_that_person_alone(
    book: PhoneBook,
) -> None:
    book.deal(CODE, "4", NOON)
    book.deal("VWXZBCDF", "7", NOON)
    book.deal(OTHER, "4", NOON)
    assert book.redeem(CODE, NOON) is Unpaired.NEWER
    assert isinstance(book.redeem(OTHER, NOON), Redeemed)
    assert isinstance(book.redeem("VWXZBCDF", NOON), Redeemed)


def test_a_code_of_long_ago_is_forgotten(book: PhoneBook) -> None:
    book.deal(CODE, "4", NOON)
    book.deal(OTHER, "7", NOON.plus(3_600_001))
    assert book.redeem(CODE, NOON.plus(3_600_001)) is Unpaired.WRONG


def test_nobody_pairs_for_a_number_that_nobody_has(book: PhoneBook) -> None:
    assert not book.deal(CODE, "99", NOON)
    assert book.redeem(CODE, NOON) is Unpaired.WRONG


def test_a_revoked_phone_is_nobodys_and_its_id_is_never_given_again(book: PhoneBook) -> None:
    made = redeemed(book)
    assert book.revoke(made.phone.id)
    assert not book.revoke(made.phone.id)
    assert book.find(made.token) is None
    assert redeemed(book, OTHER).phone.id == "2"


def test_who_leaves_the_team_takes_their_phones_and_codes_along(
    book: PhoneBook, tmp_path: Path
) -> None:
    mine, theirs = redeemed(book), redeemed(book, OTHER, "7")
    book.deal("VWXZBCDF", "4", NOON)
    kept = secrets(tmp_path, seed=9)
    kept.remove("4")
    assert book.find(mine.token) is None
    assert book.find(theirs.token) == theirs.phone
    kept.add("4", lead=False, pin="111111")
    assert book.redeem("VWXZBCDF", NOON) is Unpaired.WRONG
    assert book.find(mine.token) is None


def test_a_phone_ends_with_its_persons_time_on_the_team(book: PhoneBook, tmp_path: Path) -> None:
    made, kept = redeemed(book), secrets(tmp_path, seed=9)
    found = book.find(made.token)
    assert found
    assert not found.over(NOON.plus(10**12))
    kept.set_term("4", Term(to_ms=NOON.utc_ms + 5))
    (listed,) = book.list()
    assert book.find(made.token) == listed
    assert not listed.over(NOON.plus(4))
    assert listed.over(NOON.plus(5))


def test_another_pin_leaves_a_persons_phones_paired(book: PhoneBook, tmp_path: Path) -> None:
    made = redeemed(book)
    secrets(tmp_path, seed=9).deal("4", "222222")
    assert book.find(made.token) == made.phone


def test_when_it_was_used_last_is_kept(book: PhoneBook) -> None:
    made = redeemed(book)
    book.touch(made.phone.id, NOON.plus(5))
    assert [one.used_ms for one in book.list()] == [NOON.utc_ms + 5]


def test_neither_tokens_nor_codes_lie_in_the_file(book: PhoneBook, tmp_path: Path) -> None:
    made = redeemed(book)
    book.deal(OTHER, "4", NOON)
    for one in tmp_path.iterdir():
        assert one.stat().st_mode & 0o077 == 0, one
        content = one.read_bytes()
        for secret in (made.token, CODE, OTHER):
            assert secret.encode() not in content
            assert secret.lower().encode() not in content
        assert bytes.fromhex(made.token) not in content


def test_a_file_of_the_former_program_is_upgraded_and_keeps_its_pins(tmp_path: Path) -> None:
    path = tmp_path / "secrets.sqlite"
    former = Schema(SECRETS_SCHEMA.application_id, schema_scripts("secrets")[:1])
    filled = tmp_path / "filled"
    filled.mkdir()
    kept = secrets(filled)
    kept.add("12", lead=True, pin="493027")
    _copy_into_former(filled / "secrets.sqlite", path, former)
    (filled / "pepper").rename(tmp_path / "pepper")
    upgraded: Secrets = secrets(tmp_path, seed=5)
    assert upgraded.verify("12", "493027")
    book = PhoneBook(path, SeededRandomness(5))
    assert book.deal(CODE, "12", NOON)
    assert isinstance(book.redeem(CODE, NOON), Redeemed)
    assert upgraded.verify("12", "493027")


def _copy_into_former(filled: Path, path: Path, former: Schema) -> None:
    source, target = connect_writer(filled, SECRETS_SCHEMA), connect_writer(path, former)
    assert target.pragma("user_version") == 1
    with immediate(target):
        for table, columns in (("staff", "number, lead, hash"), ("hashing", "*")):
            for row in source.execute(f"SELECT {columns} FROM {table}").fetchall():
                gaps = ", ".join("?" * len(row))
                target.execute(f"INSERT INTO {table} VALUES ({gaps})", row)
    source.close()
    target.close()


def test_a_broken_file_is_an_error_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "secrets.sqlite"
    path.write_bytes(b"spoilt" * 999)
    with pytest.raises(LogError):
        PhoneBook(path, SeededRandomness(1)).find("0" * 64)
