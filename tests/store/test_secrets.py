# SPDX-License-Identifier: Apache-2.0
import time
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.domain.backoff import Backoff, failed
from kiosk.domain.team import Dealt, Member, Shift, Term
from kiosk.store.event_log import LogError
from kiosk.store.roster import Roster
from kiosk.store.secrets import Secrets
from tests.fakes import SeededRandomness
from tests.store.facts import NOON

BADGE, CODE = "04A2B31C", "1234567890123456"


def instant() -> float:
    """A timer on which a round seems to take as long as it shall: one round is enough."""
    return time.perf_counter() * 1_000


def secrets(folder: Path, seed: int = 1) -> Secrets:
    return Secrets(
        folder / "secrets.sqlite",
        folder / "pepper",
        randomness=SeededRandomness(seed),
        timer=instant,
        memory_kib=64,
    )


def test_a_right_pin_opens_and_nothing_else_does(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert kept.add("12", lead=True, pin="493027")
    assert kept.add("7", lead=False, pin="100000")
    assert kept.list() == (Member("7"), Member("12", lead=True))
    again = secrets(tmp_path, seed=2)
    assert again.verify("12", "493027")
    for number, pin in (("12", "100000"), ("12", ""), ("7", "493027"), ("99", "493027")):
        assert not again.verify(number, pin)


def test_a_number_is_given_once(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert kept.add("12", lead=False, pin="111111")
    assert not kept.add("12", lead=True, pin="222222")
    assert kept.verify("12", "111111")
    assert kept.list() == (Member("12"),)


def test_another_pin_may_be_dealt(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("12", lead=False, pin="111111")
    assert kept.deal("12", "222222")
    assert not kept.deal("13", "222222")
    assert (kept.verify("12", "111111"), kept.verify("12", "222222")) == (False, True)


def test_who_left_cannot_sign_in(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("12", lead=False, pin="111111")
    assert kept.remove("12")
    assert not kept.remove("12")
    assert not kept.verify("12", "111111")
    assert kept.list() == ()


def test_nobody_can_sign_in_where_nobody_was_added(tmp_path: Path) -> None:
    assert not secrets(tmp_path).verify("1", "000000")


def test_the_files_are_private_and_hold_no_pin(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("12", lead=True, pin="493027")
    kept.verify("12", "493027")
    for one in tmp_path.iterdir():
        assert one.stat().st_mode & 0o077 == 0, one
        assert b"493027" not in one.read_bytes()
    assert len((tmp_path / "pepper").read_bytes()) == 32


def test_the_database_alone_is_not_enough_to_check_a_pin(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("12", lead=True, pin="493027")
    (tmp_path / "pepper").write_bytes(bytes(32))
    assert not kept.verify("12", "493027")
    (tmp_path / "pepper").unlink()
    with pytest.raises(LogError, match="pepper"):
        kept.verify("12", "493027")


def test_the_back_off_of_a_surface_survives_a_restart(tmp_path: Path) -> None:
    state = failed(failed(Backoff(), NOON), NOON)
    secrets(tmp_path).keep_backoff("desk", state)
    again = secrets(tmp_path)
    assert again.backoff("desk") == state
    assert again.backoff("kiosk") == Backoff()
    again.keep_backoff("desk", Backoff())
    assert again.backoff("desk") == Backoff()


def test_a_term_is_kept_and_changed(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert kept.add("12", lead=False, pin="111111", term=Term(5, 9))
    assert kept.list() == (Member("12", term=Term(5, 9)),)
    assert kept.set_term("12", Term())
    assert not kept.set_term("13", Term())
    assert kept.list() == (Member("12"),)


def test_several_are_added_whole_or_not_at_all(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("7", lead=False, pin="111111")
    team = [Dealt(Member(number), "222222") for number in ("6", "7", "8")]
    assert kept.add_all(team) == ("7",)
    assert kept.list() == (Member("7"),)
    hashed: list[int] = []
    assert kept.add_all([team[0], team[2]], hashed.append) == ()
    assert hashed == [1, 2]
    assert [one.number for one in kept.list()] == ["6", "7", "8"]
    assert kept.verify("7", "111111")


def test_whoever_stops_the_hashing_adds_nobody(tmp_path: Path) -> None:
    def stop(done: int) -> None:
        if done == 2:
            raise InterruptedError

    kept = secrets(tmp_path)
    with pytest.raises(InterruptedError):
        kept.add_all([Dealt(Member(str(at)), "222222") for at in range(1, 5)], stop)
    assert kept.list() == ()


def test_a_badge_tells_whose_it_is_until_it_is_removed(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    for number in ("7", "12"):
        kept.add(number, lead=False, pin="111111")
    assert kept.keep_badge("7", BADGE)
    assert secrets(tmp_path, seed=2).badge_owner(BADGE) == "7"
    assert kept.keep_badge("7", BADGE), "the same again"
    assert not kept.keep_badge("12", BADGE), "somebody else's"
    assert not kept.keep_badge("99", "another one")
    assert kept.list() == (Member("7", badge=True), Member("12"))
    assert kept.keep_badge("7", "another one")
    assert (kept.badge_owner(BADGE), kept.badge_owner("another one")) == ("", "7")
    assert kept.keep_badge("7", "")
    assert kept.badge_owner("another one") == ""
    assert kept.badge_owner("") == ""


def test_a_recovery_code_fits_its_owner_once(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    for number in ("7", "12"):
        kept.add(number, lead=True, pin="111111")
    assert kept.keep_recovery("7", CODE)
    assert not kept.keep_recovery("99", CODE)
    for number, code in (("12", CODE), ("7", "0" * 16), ("99", CODE)):
        assert not kept.use_recovery(number, code)
    assert secrets(tmp_path, seed=2).use_recovery("7", CODE)
    assert not kept.use_recovery("7", CODE)
    kept.keep_recovery("7", CODE)
    kept.keep_recovery("7", "0" * 16)
    assert not kept.use_recovery("7", CODE), "an earlier one"


def test_no_badge_and_no_code_lies_in_the_file(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    kept.add("7", lead=True, pin="111111")
    kept.keep_badge("7", BADGE)
    kept.keep_recovery("7", CODE)
    for one in tmp_path.iterdir():
        content = one.read_bytes().lower()
        assert BADGE.lower().encode() not in content, one
        assert CODE.encode() not in content, one
    unkeyed = sha256(BADGE.encode()).digest()
    assert unkeyed not in (tmp_path / "secrets.sqlite").read_bytes()


def test_who_leaves_takes_badge_code_and_shifts_along(tmp_path: Path) -> None:
    kept, roster = secrets(tmp_path), Roster(tmp_path / "secrets.sqlite")
    kept.add("7", lead=True, pin="111111")
    kept.keep_badge("7", BADGE)
    kept.keep_recovery("7", CODE)
    roster.replace([Shift("7", 1, 2)])
    kept.remove("7")
    assert kept.badge_owner(BADGE) == ""
    assert roster.shifts() == ()
    kept.add("7", lead=False, pin="111111")
    assert not kept.use_recovery("7", CODE)


def test_a_roster_comes_whole_or_the_one_before_stays(tmp_path: Path) -> None:
    kept, roster = secrets(tmp_path), Roster(tmp_path / "secrets.sqlite")
    for number in ("7", "12"):
        kept.add(number, lead=False, pin="111111")
    first = (Shift("7", 1, 5), Shift("12", 3, 9))
    roster.replace(first)
    with pytest.raises(LogError):
        roster.replace([Shift("7", 1, 2), Shift("99", 1, 2)])
    assert roster.shifts() == first
    roster.replace([])
    assert roster.shifts() == ()


def test_a_broken_file_is_an_error_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "secrets.sqlite").write_bytes(b"spoilt" * 999)
    with pytest.raises(LogError):
        secrets(tmp_path).list()


def test_a_guess_costs_as_much_as_it_shall_and_an_unknown_number_as_much(tmp_path: Path) -> None:
    """The rounds are measured, in time of the processor: the machine may be busy."""
    kept = Secrets(
        tmp_path / "secrets.sqlite",
        tmp_path / "pepper",
        randomness=SeededRandomness(1),
        timer=time.process_time,
    )
    kept.add("12", lead=True, pin="493027")
    spent = []
    for number in ("12", "99"):
        start = time.process_time()
        kept.verify(number, "000000")
        spent.append(time.process_time() - start)
    assert 0.03 < spent[0] < 3.0
    assert 0.3 < spent[0] / spent[1] < 3.0
