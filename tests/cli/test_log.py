# SPDX-License-Identifier: Apache-2.0
"""``log``: the fixed machine format, the table, and that it only reads."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

from kiosk.domain.clock import Instant
from kiosk.domain.events import Closed, Coming, Reason, Shown, Touched, Withdrawn
from kiosk.store.spool import Spool
from kiosk.store.sqlite_log import open_log
from tests.cli.terminal import Terminal
from tests.domain.history import DESK, KIOSK, PRESS_AT, TWO, History
from tests.fakes import SeededRandomness


def a_line(terminal: Terminal, history: History) -> dict[str, Any]:
    terminal.log(*history.facts)
    said = terminal.type("log", "--json")
    assert (said.status, said.err) == (0, "")
    line: dict[str, Any] = json.loads(said.out)
    return line


def test_a_request_as_a_line_for_machines(terminal: Terminal) -> None:
    history = History(sign=0)
    history.one(Coming, TWO)
    history.one(Withdrawn, KIOSK)
    line = a_line(terminal, history)
    assert list(line) == [
        "schema", "request", "code", "place", "sign", "language", "state", "marks", "events",
    ]  # fmt: skip
    del line["events"]
    assert line == {
        "schema": 1,
        "request": "request-1",
        "code": "BCDF",
        "place": "Lobby",
        "sign": {"shape": "circle", "colour": "blue", "word": "Heron"},
        "language": "en",
        "state": "coming",
        "marks": ["withdrawn"],
    }


def test_its_events(terminal: Terminal) -> None:
    history = History(at=Instant(1_795_357_924_120, "boot-1", 5))
    shown, coming = history.one(Shown, DESK), history.one(Coming, TWO)
    events = a_line(terminal, history)["events"]
    assert events[0] == {
        "id": history.pressed.id,
        "seq": 1,
        "kind": "pressed",
        "at": "2026-11-22T14:32:04.120Z",
        "by": "kiosk Lobby",
    }
    assert [(e["id"], e["seq"], e["by"]) for e in events[1:]] == [
        (shown.id, 2, "desk Lobby desk"),
        (coming.id, 3, "person 2"),
    ]


def test_events_stand_in_the_order_of_the_log_and_not_of_the_clock(terminal: Terminal) -> None:
    history = History()
    history.one(Coming, TWO, at=PRESS_AT.plus(-3_600_000))
    terminal.log(*history.facts)
    events = json.loads(terminal.type("log", "--json").out)["events"]
    assert [one["kind"] for one in events] == ["pressed", "coming"]


def test_a_first_tap_without_a_second_is_no_request(terminal: Terminal) -> None:
    terminal.log(Touched(id="t", at=PRESS_AT, by=KIOSK, request="left"))
    assert terminal.type("log", "--json").out == ""


def test_more_requests_than_are_read_at_a_time(terminal: Terminal) -> None:
    facts = [History(f"r{n}").pressed for n in range(1_500)]
    terminal.log(*facts)
    lines = terminal.type("log", "--json").lines
    assert [json.loads(line)["request"] for line in lines] == [f"r{n}" for n in range(1_500)]


def test_the_table(terminal: Terminal, tmp_path: Path) -> None:
    history = History(drill=True)
    history.one(Closed, TWO, reason=Reason.ATTENDED)
    terminal.log(*history.facts)
    config = tmp_path / "kiosk.toml"
    config.write_text('[venue]\ntime_zone = "Asia/Tokyo"\n')
    said = terminal.type("log", "--config", config)
    heading, line = said.lines
    assert heading.split() == ["TIME", "PLACE", "SIGN", "CODE", "STATE", "MARKS"]
    assert line.split()[:4] == ["2026-12-24", "21:00:00", "JST", "Lobby"]
    assert line.split()[-3:] == ["BCDF", "closed", "drill"]


def test_a_language_without_sign_words_falls_back(terminal: Terminal) -> None:
    terminal.log(History(sign=0, language="xx").pressed)
    assert json.loads(terminal.type("log", "--json").out)["sign"]["word"] == "Heron"


def test_a_clock_beyond_all_years_is_no_reason_to_show_nothing(terminal: Terminal) -> None:
    terminal.log(History(at=Instant(10**18, "boot-1", 0)).pressed)
    assert terminal.type("log").status == 0


def test_an_empty_log_says_so(terminal: Terminal) -> None:
    terminal.log()
    assert terminal.type("log").out == "No requests yet.\n"
    assert terminal.type("log", "--json").out == ""


def test_no_log_is_one_line(terminal: Terminal) -> None:
    assert "there is no log" in terminal.refused("log")
    assert not terminal.folder.root.exists()


def test_what_is_no_log_is_one_line(terminal: Terminal) -> None:
    terminal.folder.create()
    terminal.folder.log.write_bytes(b"no database at all" * 100)
    terminal.refused("log")
    assert terminal.folder.log.read_bytes() == b"no database at all" * 100


def test_it_reads_while_the_kiosk_holds_the_log(terminal: Terminal) -> None:
    terminal.folder.create()
    kiosk = open_log(terminal.folder.log, machine="test", randomness=SeededRandomness())
    try:
        kiosk.append([History("r1").pressed])
        assert len(terminal.type("log", "--json").lines) == 1
        kiosk.append([History("r2").pressed])
        assert len(terminal.type("log", "--json").lines) == 2
    finally:
        kiosk.close()


def test_what_waits_in_the_spool_is_not_kept_quiet(terminal: Terminal) -> None:
    terminal.log()
    Spool(terminal.folder.spool).append([History().pressed])
    said = terminal.type("log")
    assert said.err.startswith("1 saved facts wait in spool.jsonl")


def test_verify_finds_a_changed_fact(terminal: Terminal) -> None:
    terminal.log(History().pressed)
    assert terminal.type("log", "--verify").status == 0
    with sqlite3.connect(terminal.folder.log) as database:
        database.execute("DROP TRIGGER body_is_never_changed")
        database.execute("UPDATE body SET json = replace(json, 'Lobby', 'Attic')")
    database.close()
    said = terminal.type("log", "--verify")
    assert said.status == 1
    assert "its body was changed" in said.err


def test_as_a_process_into_a_pipe_that_closes(terminal: Terminal) -> None:
    terminal.log(*(History(f"r{n}").pressed for n in range(3_000)))
    words = [sys.executable, "-m", "kiosk", "log", "--json", "--data", str(terminal.folder.root)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
    assert json.loads(first)["request"] == "r0"
