# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own for one screen: an X server, a message bus, the kiosk and a reader."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's, for which the bindings of libatspi are made."""

PATIENCE_S = 30.0
SCREEN = "1920x1080x24"
_HERE = Path(__file__).parent
Child = subprocess.Popen[bytes]


@dataclass(frozen=True, slots=True)
class Told:
    """What a screen reader is told of one thing on the screen."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]

    @property
    def control(self) -> bool:
        return self.role in {"push button", "toggle button", "check box", "slider", "text"}


class Desktop:
    """``open`` it, and ``close`` it whatever happens."""

    def __init__(self) -> None:
        self._children: list[subprocess.Popen[bytes]] = []
        self._environ = dict(os.environ)

    def open(self, *words: str, command: str = "screen", log: Path | None = None) -> None:
        """``words`` go to the command line of ``command``; what it says there, to ``log``."""
        display = self._start("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN)
        self._environ["DISPLAY"] = f":{_line(display)}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self._environ["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        self._environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self._environ["QT_QPA_PLATFORM"] = "xcb"
        self._reader = self._start(SYSTEM_PYTHON, str(_HERE / "at_spi_reader.py"))
        assert _line(self._reader) == '"ready"'
        self.kiosk = self._start(sys.executable, "-m", "kiosk", command, *words, log=log)

    @property
    def environ(self) -> dict[str, str]:
        """Of a program that looks at this desktop."""
        return dict(self._environ)

    def start(self, *command: str, log: Path) -> None:
        """Another program on this desktop, which ends with it."""
        self._start(*command, log=log, out=log)

    def read(self) -> list[Told]:
        """Everything that is told of what is on the screen now, in reading order."""
        told = self._ask("read")
        return [
            Told(
                one["role"],
                one["name"],
                one["description"],
                frozenset(one["states"]),
                tuple(one["actions"]),
            )
            for one in told
        ]

    def heard(self) -> list[str]:
        return list(self._ask("hear"))

    def press(self, name: str, action: str = "Press") -> None:
        """Do the action of the control whose name begins so, once it is there."""
        self._wait(lambda: bool(self._ask("do", name, action)), f"{action} {name}")

    def press_until(self, name: str, words: str) -> None:
        """Again and again: the end of a request is deaf for its first second."""

        def done() -> bool:
            if not self.has(words):
                self._ask("do", name, "Press")
            return self.has(words)

        self._wait(done, words)

    def has(self, name: str) -> bool:
        return any(one.name.startswith(name) for one in self.read())

    def names(self) -> list[str]:
        return [one.name for one in self.read() if one.name]

    def until(self, so: Callable[[Sequence[str]], bool]) -> None:
        """Until the names on the screen are so."""
        self._wait(lambda: so(self.names()), "other names")

    def until_said(self, words: str) -> None:
        self.until(lambda names: any(words in name for name in names))

    def until_described(self, words: str) -> None:
        self._wait(lambda: any(one.description == words for one in self.read()), words)

    def until_heard(self, words: str) -> None:
        """Until this has been announced."""
        self._wait(lambda: any(words in one for one in self.heard()), f"to hear {words}")

    def until_state(self, name: str, state: str) -> None:
        self._wait(lambda: state in self.one(name).states, f"{name}: {state}")

    def one(self, name: str) -> Told:
        """The first thing whose name begins so."""
        return next(one for one in self.read() if one.name.startswith(name))

    def _wait(self, so: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not so():
            assert time.monotonic() < end, f"in vain: {what}; {self.names()}"
            time.sleep(0.02)

    def close(self) -> None:
        for child in reversed(self._children):
            child.kill()
            child.communicate()

    def _start(self, *command: str, log: Path | None = None, out: Path | None = None) -> Child:
        with ExitStack() as files:
            child = subprocess.Popen(
                command,
                cwd=_HERE.parents[1],
                env=self._environ,
                stdin=subprocess.PIPE,
                stdout=files.enter_context(out.open("ab")) if out else subprocess.PIPE,
                stderr=files.enter_context(log.open("ab")) if log else subprocess.DEVNULL,
            )
        self._children.append(child)
        return child

    def _ask(self, *order: str) -> Any:
        """Asked again where the screen changed while it was read."""
        assert self._reader.stdin
        while True:
            self._reader.stdin.write(json.dumps(order).encode() + b"\n")
            self._reader.stdin.flush()
            answer = json.loads(_line(self._reader))
            if not isinstance(answer, dict):
                return answer


def _line(child: Child) -> str:
    """The next line of a child, read without a buffer that would swallow the one after."""
    assert child.stdout
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([child.stdout], [], [], PATIENCE_S)
        assert ready, f"nothing within {PATIENCE_S} s from {child.args!r}"
        one = os.read(child.stdout.fileno(), 1)
        assert one, f"{child.args!r} has ended"
        line += one
    return line.decode().strip()
