# SPDX-License-Identifier: Apache-2.0
"""``purge``, ``backup`` and ``restore`` as they are typed."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.keeping import DAY_MS
from kiosk.domain.keeping_clock import first_look
from kiosk.store.keeping_file import KeepingFile, KeepingState
from kiosk.supervisor.lock import RunLock
from kiosk.wiring.machine import MachineClock, machine_id
from tests.actions.kept import Kept, found_in
from tests.cli.terminal import Terminal
from tests.fakes import FakeClock


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A folder with a request that is past its time, and one that is not."""
    now = MachineClock().now()
    clock = FakeClock(now.utc_ms - 40 * DAY_MS, "boot-1", 1_000)
    made = Kept(Terminal(tmp_path).folder.root, clock=clock, machine=machine_id())
    made.write(*made.request())
    clock.advance(35 * DAY_MS)
    made.write(*made.request(code="YNGR"))
    return made


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def test_purge_says_what_would_go_and_erases_only_with_a_yes(
    kept: Kept, terminal: Terminal
) -> None:
    said = terminal.type("purge")
    assert (said.status, said.lines[1][:32]) == (0, "Requests that go with --yes: 1. ")
    assert found_in(kept.root)
    said = terminal.type("purge", "--yes")
    assert (said.status, said.out) == (0, "Requests erased: 1. Still kept: 1.\n")
    assert "KNRY" not in str(kept.read())
    assert terminal.type("log", "--verify").status == 0
    assert "YNGR" in terminal.type("log").out
    assert terminal.type("log", "--counts").out.endswith("Lobby: <5\n")
    assert terminal.type("export", "--json", kept.root / "x.json").out.startswith("1 requests")


def test_purge_closed_takes_the_young_ones_too(kept: Kept, terminal: Terminal) -> None:
    assert "Requests that go with --yes: 2." in terminal.type("purge", "--closed").out
    said = terminal.type("purge", "--closed", "--yes")
    assert said.out == "Requests erased: 2. Still kept: 0.\n"
    assert found_in(kept.root) == {}


def test_the_venue_s_own_time_is_the_one_that_counts(
    kept: Kept, terminal: Terminal, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[keeping]\nretention_days = 3\n")
    assert "Requests that go with --yes: 2." in terminal.type("purge", "--config", config).out
    config.write_text("[keeping]\nretention_days = 120\n")
    assert "Requests that go with --yes: 0." in terminal.type("purge", "--config", config).out
    said = terminal.type("check", config)
    assert said.status == 0
    assert "keeping.retention_days: expected at most 90 days" in said.err
    config.write_text("[keeping]\nretention_days = 0\n")
    assert terminal.type("check", config).status == 2


def test_a_broken_settings_file_shortens_nobody_s_time(
    kept: Kept, terminal: Terminal, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[keeping\n")
    assert "Requests that go with --yes: 1." in terminal.type("purge", "--config", config).out
    kept.folder.last_good_settings.write_text("[keeping]\nretention_days = 60\n")
    assert "Requests that go with --yes: 0." in terminal.type("purge", "--config", config).out


def test_a_clock_that_leapt_erases_nothing_by_its_date(kept: Kept, terminal: Terminal) -> None:
    before = MachineClock().now()
    watched = first_look(replace(before, utc_ms=before.utc_ms - 365 * DAY_MS))
    KeepingFile(kept.folder.keeping).write(KeepingState(watched))
    said = terminal.type("purge", "--yes")
    assert said.status == 2
    assert "let a lead confirm the date" in said.err
    assert "KNRY" in str(kept.read())
    assert terminal.type("purge", "--closed", "--yes").status == 0


def test_backup_list_and_restore(kept: Kept, terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.type("backup", "--to", tmp_path)
    assert said.status == 0
    (copy,) = tmp_path.glob("requests-*.sqlite")
    assert terminal.type("backup").status == 0
    assert len(terminal.type("backup", "--list").lines) == 1
    said = terminal.type("restore", copy)
    assert said.status == 0
    assert said.lines[0] == "Requests in the log: 1. Too old, so erased and counted: 1."
    assert b"KNRY" in copy.read_bytes(), "the copy itself is not changed"


def test_restore_refuses_while_a_kiosk_runs_and_what_is_no_copy(
    kept: Kept, terminal: Terminal, tmp_path: Path
) -> None:
    terminal.type("backup", "--to", tmp_path)
    (copy,) = tmp_path.glob("requests-*.sqlite")
    lock = RunLock(kept.folder.lock)
    said = terminal.type("restore", copy)
    lock.release()
    assert (said.status, said.out) == (2, "")
    assert "a kiosk already runs" in said.err
    assert "stop it first" in said.err
    other = tmp_path / "other"
    other.write_text("words")
    for wrong, why in ((other, "no copy of a log"), (tmp_path / "gone", "there is no such file")):
        said = terminal.type("restore", wrong)
        assert (said.status, len(said.err.splitlines())) == (2, 1)
        assert why in said.err
    assert "YNGR" in terminal.type("log").out


@pytest.mark.parametrize("command", [("purge",), ("backup",), ("backup", "--to", "/nowhere")])
def test_without_a_log_or_a_folder_it_is_one_plain_line(
    terminal: Terminal, command: tuple[str, ...]
) -> None:
    said = terminal.type(*command)
    assert (said.status, said.out, len(said.err.splitlines())) == (2, "", 1)
