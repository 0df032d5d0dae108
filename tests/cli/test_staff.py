# SPDX-License-Identifier: Apache-2.0
"""``staff``: call numbers and dealt PINs, each change on record, nothing half-done."""

import re
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.cli.records import open_secrets
from kiosk.domain.events import Event
from kiosk.domain.venue_events import PinDealt, StaffAdded, StaffRemoved
from kiosk.store import secrets_hash, sqlite_log
from kiosk.store.event_log import DiskFullError
from kiosk.store.phones import PhoneBook
from tests.cli.terminal import Terminal
from tests.fakes import FakeClock, SeededRandomness


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The price of a guess is tested in tests/store."""
    monkeypatch.setattr(secrets_hash, "WANTED_S", 0.001)


def pin_of(out: str) -> str:
    found = re.search(r"PIN ([0-9]{6})$", out, re.MULTILINE)
    assert found, out
    return found[1]


def test_the_first_lead_is_added_at_a_terminal(terminal: Terminal) -> None:
    said = terminal.type("staff", "add", "2", "--lead")
    assert said.status == 0
    assert open_secrets(terminal.folder).verify("2", pin_of(said.out))
    (event,) = terminal.facts()
    assert isinstance(event, StaffAdded)
    assert (event.number, event.lead, event.by.role) == ("2", True, "system")
    assert terminal.type("staff", "list").out == "Team 2  lead\n"


def test_a_pin_is_shown_once_and_kept_nowhere(terminal: Terminal) -> None:
    pin = pin_of(terminal.type("staff", "add", "2").out)
    assert pin not in terminal.type("staff", "list").out
    files = [file for file in terminal.folder.root.rglob("*") if file.is_file()]
    assert files
    assert not [file.name for file in files if pin.encode() in file.read_bytes()]


def test_another_pin_makes_the_first_one_useless(terminal: Terminal) -> None:
    first = pin_of(terminal.type("staff", "add", "7").out)
    second = pin_of(terminal.type("staff", "deal", "7").out)
    book = open_secrets(terminal.folder)
    assert book.verify("7", second)
    assert not book.verify("7", first)
    assert isinstance(terminal.facts()[-1], PinDealt)


def test_who_is_removed_cannot_sign_in(terminal: Terminal) -> None:
    pin = pin_of(terminal.type("staff", "add", "7").out)
    said = terminal.type("staff", "remove", "7")
    assert said.status == 0
    assert "Nobody is a lead now" in said.out
    assert not open_secrets(terminal.folder).verify("7", pin)
    assert isinstance(terminal.facts()[-1], StaffRemoved)


def test_the_list_is_in_the_order_of_numbers(terminal: Terminal) -> None:
    assert terminal.type("staff", "list").out.startswith("Nobody can sign in yet")
    assert not terminal.folder.root.exists()
    for number in ("10", "9"):
        terminal.type("staff", "add", number)
    assert terminal.type("staff", "list").lines == ["Team 9", "Team 10"]


def test_the_folder_is_named_before_or_behind_the_word(
    terminal: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = str(tmp_path / "other")
    assert main(["staff", "add", "3", "--lead", "--data", other]) == 0
    capsys.readouterr()
    for words in (["staff", "--data", other, "list"], ["staff", "list", "--data", other]):
        assert main(words) == 0
        assert capsys.readouterr().out == "Team 3  lead\n"
    assert not terminal.folder.root.exists()


@pytest.mark.parametrize("number", ["", "0", "02", "12345", "x", "2 ", "-1", "٢"])
def test_what_is_no_call_number(terminal: Terminal, number: str) -> None:
    terminal.refused("staff", "add", "--", number)
    assert not terminal.folder.root.exists()


def test_what_is_refused(terminal: Terminal) -> None:
    assert "no Team 3" in terminal.refused("staff", "remove", "3")
    terminal.type("staff", "add", "2")
    assert "Team 2 already" in terminal.refused("staff", "add", "2")
    assert "no Team 3" in terminal.refused("staff", "deal", "3")
    terminal.refused("staff", "add", "3", "123456")
    terminal.refused("staff")
    assert len(terminal.facts()) == 1


def test_nobody_is_added_where_the_log_cannot_be_opened(terminal: Terminal) -> None:
    terminal.folder.create()
    terminal.folder.log.mkdir()
    terminal.refused("staff", "add", "2")
    assert not terminal.folder.secrets.exists()


def test_nobody_is_added_where_it_cannot_go_on_record(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_log: object, _events: list[Event]) -> None:
        raise DiskFullError("the disk is full")

    monkeypatch.setattr(sqlite_log.SqliteLog, "append", full)
    assert "the disk is full" in terminal.refused("staff", "add", "2")
    assert open_secrets(terminal.folder).list() == ()


def csv(terminal: Terminal, *lines: str) -> Path:
    file = terminal.home / "team.csv"
    file.write_text("\n".join(lines) + "\n")
    return file


def kinds(terminal: Terminal) -> list[str]:
    return [one.kind for one in terminal.facts()]


def test_a_team_from_a_spreadsheet_is_shown_first_and_then_added(terminal: Terminal) -> None:
    file = csv(terminal, "number;lead;to", "4;yes;", "12;no;2026-12-24")
    said = terminal.type("staff", "import", file)
    assert said.lines[0] == "Would add: 2, of them leads: 1"
    assert not terminal.folder.secrets.exists()
    said = terminal.type("staff", "import", file, "--apply")
    assert said.status == 0
    pins = dict(re.findall(r"^Team (\d+), PIN (\d{6})$", said.out, re.MULTILINE))
    assert set(pins) == {"4", "12"}
    book = open_secrets(terminal.folder)
    assert all(book.verify(number, pin) for number, pin in pins.items())
    assert kinds(terminal) == ["staff_added", "staff_added", "term_set"]
    assert not any(pin in repr(terminal.facts()) for pin in pins.values())
    assert terminal.type("staff", "list").lines[0] == "Team 4  lead"


def test_one_bad_cell_and_nobody_is_added(terminal: Terminal) -> None:
    file = csv(terminal, "number,lead", "4,yes", "x,perhaps")
    said = terminal.type("staff", "import", file, "--apply")
    assert said.status == 2
    assert said.err.splitlines() == [
        f"{file}, line 3, column number: expected a call number, 1 to 9999, got x",
        f"{file}, line 3, column lead: expected yes or no, got perhaps",
    ]
    assert not terminal.folder.secrets.exists()


def test_a_file_that_cannot_be_read_is_one_line(terminal: Terminal) -> None:
    assert "No such file" in terminal.refused("staff", "import", terminal.home / "none.csv")
    file = terminal.home / "picture.csv"
    file.write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in terminal.refused("staff", "import", file)
    file.write_bytes(b"4" * 1_000_001)
    assert "below 1 MB" in terminal.refused("staff", "import", file)


def test_a_roster_is_taken_shown_and_on_record(terminal: Terminal) -> None:
    terminal.type("staff", "add", "4")
    assert terminal.type("staff", "roster").out.startswith("There is no roster")
    file = csv(terminal, "number,from,to", "4,2026-12-24 08:00,2026-12-24 16:00")
    assert terminal.type("staff", "roster", file).lines[0] == "Would take shifts: 1"
    assert terminal.type("staff", "roster").out.startswith("There is no roster")
    assert terminal.type("staff", "roster", file, "--apply").out == "Shifts: 1\n"
    shown = terminal.type("staff", "roster").out
    assert shown == "2026-12-24 08:00 to 2026-12-24 16:00  Team 4\n"
    assert kinds(terminal)[-1] == "roster_kept"


def test_from_when_to_when_somebody_may_sign_in(terminal: Terminal) -> None:
    terminal.type("staff", "add", "4", "--from", "2026-12-24 08:00", "--to", "2026-12-26")
    shown = "Team 4  from 2026-12-24 08:00  to 2026-12-27 00:00\n"
    assert terminal.type("staff", "list").out == shown
    terminal.type("staff", "term", "4")
    assert terminal.type("staff", "list").out == "Team 4\n"
    assert kinds(terminal) == ["staff_added", "term_set", "term_set"]
    refused = terminal.refused("staff", "term", "4", "--to", "soon")
    assert 'expected a time such as "2026-11-24 08:00", got soon' in refused
    assert "after --from" in terminal.refused(
        "staff", "term", "4", "--from", "2026-12-24", "--to", "2026-12-23"
    )


def test_a_recovery_code_is_shown_once_and_kept_nowhere(terminal: Terminal) -> None:
    terminal.type("staff", "add", "4", "--lead")
    out = terminal.type("staff", "recovery", "4").out
    (shown,) = re.findall(r"code ((?:\d{4} ?){4})$", out, re.MULTILINE)
    code = shown.replace(" ", "")
    held = [one for one in terminal.folder.root.rglob("*") if one.is_file()]
    assert not [one.name for one in held if code.encode() in one.read_bytes()]
    assert kinds(terminal)[-1] == "recovery_dealt"
    assert open_secrets(terminal.folder).use_recovery("4", code)
    assert "no Team 9" in terminal.refused("staff", "recovery", "9")


@pytest.mark.parametrize(
    ("word", "kind"), [("revoke", "sign_ins_revoked"), ("remove", "staff_removed")]
)
def test_ending_somebodys_sign_ins_takes_their_phones(
    terminal: Terminal, word: str, kind: str
) -> None:
    for number in ("4", "7"):
        terminal.type("staff", "add", number, "--lead")
    phones, now = PhoneBook(terminal.folder.secrets, SeededRandomness()), FakeClock().now()
    for number, code in (("4", "BCDFGHJK"), ("7", "LMNPQRST")):
        phones.deal(code, number, now)
        phones.redeem(code, now)
    assert terminal.type("staff", word, "4").status == 0
    assert [one.number for one in phones.list()] == ["7"]
    assert kinds(terminal)[-2:] == [kind, "phone_revoked"]
    assert "no Team 9" in terminal.refused("staff", word, "9")
