# SPDX-License-Identifier: Apache-2.0
"""``export``: a new private file, on record, safe in a spreadsheet."""

import csv
import json
import os
import stat
from pathlib import Path

import pytest

from kiosk.actions.export import write_new_file
from kiosk.domain.events import Actor, Closed, Coming, NoteAdded, Reason, Shown
from kiosk.domain.venue_events import Exported
from tests.cli.terminal import Terminal
from tests.domain.history import TWO, History


def a_closed_request(place: str = "Lobby") -> History:
    history = History(place=place, sign=0)
    history.one(Coming, TWO)
    history.one(NoteAdded, TWO, text="a word of staff")
    history.one(Closed, TWO, reason=Reason.SECURITY)
    return history


def only_row(file: Path) -> dict[str, str]:
    with file.open(newline="") as lines:
        (row,) = csv.DictReader(lines)
    return row


def test_csv(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log(*a_closed_request().facts)
    file = tmp_path / "out.csv"
    said = terminal.type("export", "--csv", file)
    assert (said.status, said.err) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    row = only_row(file)
    assert row == {
        "request": "request-1", "code": "BCDF", "place": "Lobby", "shape": "circle",
        "colour": "blue", "word": "Heron", "language": "en", "state": "closed", "marks": "",
        "pressed_at": "2026-12-24T12:00:00.000Z", "shown_at": "", "seen_at": "",
        "coming_at": "2026-12-24T12:00:01.000Z", "arrived_at": "",
        "closed_at": "2026-12-24T12:00:03.000Z", "reason": "handed_over_to_security",
    }  # fmt: skip
    assert "a word of staff" not in file.read_text()


def test_json_with_numbers_is_what_log_prints(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log(*a_closed_request().facts)
    file = tmp_path / "out.json"
    printed = terminal.type("log", "--json").out
    assert terminal.type("export", "--json", file, "--numbers").status == 0
    assert file.read_text() == printed
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(printed)["state"] == "closed"


def test_e7_nobody_is_named_unless_it_is_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    history = a_closed_request()
    history.one(Shown, Actor("desk", "page 3"))
    terminal.log(*history.facts)
    for form in ("csv", "json"):
        bare, named = tmp_path / f"bare.{form}", tmp_path / f"named.{form}"
        terminal.type("export", f"--{form}", bare)
        terminal.type("export", f"--{form}", named, "--numbers")
        assert not names_somebody(bare.read_text())
        assert names_somebody(named.read_text())
    kept = [one for one in terminal.facts() if isinstance(one, Exported)]
    assert [one.numbers for one in kept] == [False, True, False, True]


def names_somebody(text: str) -> bool:
    """Team 2 closed it; page 3 is theirs."""
    return "person 2" in text or "page 3" in text or "security,2" in text or ",2,," in text


def test_the_export_is_on_record_with_its_actor(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log(*a_closed_request().facts)
    terminal.type("export", "--csv", tmp_path / "out.csv")
    event = terminal.facts()[-1]
    assert isinstance(event, Exported)
    assert (event.form, event.rows) == ("csv", 1)
    assert str(event.by) == f"system terminal user {os.getuid()}"


@pytest.mark.parametrize("place", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(terminal: Terminal, tmp_path: Path, place: str) -> None:
    terminal.log(*a_closed_request(place).facts)
    terminal.type("export", "--csv", tmp_path / "out.csv")
    row = only_row(tmp_path / "out.csv")
    assert row["place"] == f"'{place}"


def test_a_file_that_is_there_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log()
    file = tmp_path / "out.csv"
    file.write_text("mine")
    assert "is there already" in terminal.refused("export", "--csv", file)
    assert file.read_text() == "mine"
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "nowhere")
    terminal.refused("export", "--csv", link)
    assert terminal.facts() == []


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"

    def meanwhile() -> None:
        file.write_text("theirs")

    with pytest.raises(FileExistsError):
        write_new_file(file, "ours", meanwhile)
    assert file.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_not_on_record_is_not_written(tmp_path: Path) -> None:
    def fails() -> None:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - the caller's own error comes through
        write_new_file(tmp_path / "out.csv", "rows", fails)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_links_gets_the_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(_from: Path, _to: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    write_new_file(tmp_path / "out.csv", "rows", lambda: None)
    assert (tmp_path / "out.csv").read_text() == "rows"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_typed_wrongly_is_one_line(terminal: Terminal, tmp_path: Path) -> None:
    assert "there is no log" in terminal.refused("export", "--csv", tmp_path / "out.csv")
    terminal.log()
    terminal.refused("export")
    terminal.refused("export", "--csv", tmp_path / "a", "--json", tmp_path / "b")
    assert "No such file" in terminal.refused("export", "--csv", tmp_path / "no" / "out.csv")
    assert terminal.facts() == []
