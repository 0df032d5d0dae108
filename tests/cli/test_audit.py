# SPDX-License-Identifier: Apache-2.0
"""``audit`` and ``log --holds``: who did what, and whether anything is left, without a desk."""

from kiosk.domain.events import Actor, NotesViewed
from kiosk.domain.venue_events import Exported, SignedIn
from tests.cli.terminal import Terminal
from tests.domain.history import TWO, History
from tests.fakes import FakeClock

NOW = FakeClock().now()


def told(terminal: Terminal) -> None:
    history = History(sign=0)
    history.one(NotesViewed, TWO)
    signed_in = SignedIn(id="s", at=NOW, by=TWO, desk="screen")
    exported = Exported(
        id="e", at=NOW.plus(5000), by=Actor("system", "terminal user 7"), form="csv", rows=3
    )
    terminal.log(signed_in, *history.facts, exported)


def test_the_audit_in_sentences_newest_first(terminal: Terminal) -> None:
    told(terminal)
    said = terminal.type("audit")
    assert (said.status, said.err) == (0, "")
    times, lines = zip(*(one.split("  ") for one in said.lines), strict=True)
    assert list(times) == sorted(times, reverse=True)
    assert lines == (
        "Terminal user 7 exported without call numbers. Form: csv. Requests: 3",
        "Team 2 read the notes of Heron.",
        "Team 2 signed in. Where: the kiosk's own screen",
    )


def test_only_what_is_asked_for(terminal: Terminal) -> None:
    told(terminal)
    assert len(terminal.type("audit", "--only", "notes").lines) == 1
    assert terminal.type("audit", "--only", "phones").out == "Nothing of this kind yet.\n"
    assert "--only" in terminal.refused("audit", "--only", "gossip")


def test_whether_this_machine_holds_requests(terminal: Terminal) -> None:
    terminal.folder.create()
    said = terminal.type("log", "--holds")
    assert (said.status, said.out) == (0, "This machine holds no requests.\n")
    told(terminal)
    said = terminal.type("log", "--holds")
    assert (said.status, said.out) == (1, "This machine holds requests: 1. In: requests.sqlite\n")
    (terminal.folder.root / "requests.sqlite.damaged-1").write_bytes(b"\0" * 100)
    assert "Could not be read, and may hold some" in terminal.type("log", "--holds").out
