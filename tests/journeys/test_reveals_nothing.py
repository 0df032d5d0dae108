# SPDX-License-Identifier: Apache-2.0
"""Who looks at the machine and not at the screen learns of no request either.

The whole kiosk as a venue runs it, on a desktop of its own: titles of windows, titles of
processes, names of files, lines of the log, notifications on the session's bus.
"""

import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from apsw import SQLError

from kiosk.content.texts import read_texts
from kiosk.paths import DataFolder, assets
from tests.journeys.at_spi_desktop import Desktop
from tests.journeys.raw import Record
from tests.journeys.windows_log import RawLog
from tests.rows.sensitive import told_by

SAY = read_texts(assets() / "i18n")
PLACE = "quiet_room"
NOTIFY = "interface='org.freedesktop.Notifications'"
WORDS = re.compile(r"press|help|withdr|request\b|victim|urgent|emergency", re.IGNORECASE)
"""What a line or a title would say that tells of a request."""


@dataclass(frozen=True)
class Seen:
    """What somebody sees who looks at the machine; each as it would be printed."""

    windows: frozenset[str]
    processes: frozenset[str]
    files: frozenset[str]


class Machine:
    """A kiosk in work and the eyes of somebody else on the same machine."""

    def __init__(self, home: Path) -> None:
        self.folder = DataFolder(home / "data").create()
        self.log, self.bus = home / "kiosk.log", home / "bus.log"
        self.desktop = Desktop()
        config = home / "kiosk.toml"
        config.write_text(f'[[places]]\nkey = "{PLACE}"\nstep_free = true\n', encoding="utf-8")
        words = ("--data", str(self.folder.root), "--config", str(config))
        self.desktop.open(*words, "--windowed", "1920x1080", command="run", log=self.log)
        self.desktop.start("dbus-monitor", "--session", NOTIFY, log=self.bus)
        self.desktop.until_said(SAY("band.nobody_listening"))

    def look(self) -> Seen:
        return Seen(frozenset(self._titles()), frozenset(self._processes()), self._files())

    def logged(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def notified(self) -> str:
        """Calls for a notification; the monitor's own greeting is none."""
        return "\n".join(
            line for line in self.bus.read_text().splitlines() if "member=Notify" in line
        )

    def facts(self) -> list[Record]:
        log = RawLog(self.folder)
        with suppress(SQLError):  # The log is just being made.
            log.read()
        log.close()
        return [one for one in log.logged.values() if "request" in one]

    def until_kept(self, *kinds: str) -> list[Record]:
        end = time.monotonic() + 20
        while [one["kind"] for one in self.facts()] != list(kinds):
            assert time.monotonic() < end, self.facts()
        return self.facts()

    def until_whole(self) -> None:
        """The relay has begun and looked at the house."""
        end = time.monotonic() + 30
        while not (self.folder.health.exists() and self.folder.deliveries.exists()):
            assert time.monotonic() < end
            time.sleep(0.05)

    def _titles(self) -> Iterator[str]:
        told = self._run("xwininfo", "-root", "-tree")
        yield from re.findall(r'"([^"]*)"', told)

    def _processes(self) -> Iterator[str]:
        for pid in _family(self.desktop.kiosk.pid):
            command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
            yield f"{Path(f'/proc/{pid}/comm').read_text().strip()}: {command}"

    def _files(self) -> frozenset[str]:
        root = self.folder.root
        return frozenset(str(one.relative_to(root)) for one in root.rglob("*") if one.is_file())

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.desktop.environ, capture_output=True, text=True, check=True
        )
        return done.stdout


def _family(pid: int) -> Iterator[int]:
    yield pid
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    for child in map(int, children):
        yield from _family(child)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    try:
        yield made
    finally:
        made.desktop.close()


def test_d2_nothing_outside_the_screen_tells_that_somebody_asked(machine: Machine) -> None:
    """A kiosk in use: what stands in its folder since the first request of all tells of none."""
    desktop = machine.desktop
    desktop.press(SAY("band.help"))
    machine.until_kept("pressed")
    leave(desktop)
    machine.until_whole()
    before, quiet = machine.look(), machine.logged()
    desktop.press(SAY("band.help"))
    desktop.press(SAY(f"venue.place_name.{PLACE}"))
    _, *facts = machine.until_kept("pressed", "pressed", "place_chosen")
    during = machine.look()
    leave(desktop)
    for seen in (during, machine.look()):
        assert seen.windows == before.windows
        assert seen.processes == before.processes
        assert new_names(before.files, seen.files) == set()
    assert before.windows, "some window has a title"
    assert len(before.processes) >= 3
    lines = machine.logged().removeprefix(quiet)
    assert tells(lines, *facts) == set(), lines
    assert machine.notified() == ""


def leave(desktop: Desktop) -> None:
    desktop.press(SAY("visit.hide"))
    desktop.until(lambda names: SAY("visit.hide") not in names)


def new_names(before: frozenset[str], after: frozenset[str]) -> set[str]:
    """Names of files that were not there; the counters and drafts in a name are none."""
    return {_kind(one) for one in after} - {_kind(one) for one in before}


def _kind(name: str) -> str:
    return re.sub(r"\d+", "#", name).removesuffix("-wal").removesuffix("-shm")


def tells(lines: str, *facts: Record) -> set[str]:
    """What the lines say of the request: words of a status, its sign, its place."""
    own = {str(one["place"]) for one in facts if one.get("place")} & {PLACE}
    found = {one for one in own if one in lines} | set(WORDS.findall(lines))
    return found | told_by(lines.splitlines(), "en")


def test_control_a_word_a_name_and_a_notification_would_be_seen(machine: Machine) -> None:
    line = "INFO visit: pressed, quiet_room, Heron"
    assert tells(line, {"place": PLACE}) >= {"press", "quiet_room"}
    before = machine.look()
    (machine.folder.root / "asked-at-14-32").write_text("")
    assert "asked-at-#-#" in new_names(before.files, machine.look().files)
    notify = "org.freedesktop.Notifications.Notify"
    subprocess.run(
        ["dbus-send", "--session", "--dest=org.freedesktop.Notifications", "/a", notify],
        env=machine.desktop.environ, check=True,
    )  # fmt: skip
    end = time.monotonic() + 10
    while not machine.notified():
        assert time.monotonic() < end
    assert os.getpid() not in set(_family(machine.desktop.kiosk.pid))
