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
from tests.cli.terminal import Terminal


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
