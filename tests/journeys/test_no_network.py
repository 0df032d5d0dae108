# SPDX-License-Identifier: Apache-2.0
"""The screen never opens a socket of the internet, from its start through a rest to its end."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

INTERNET = re.compile(r"socket(?:pair)?\((AF_INET6?|AF_PACKET)\b")


def traced(command: Sequence[str], trace: Path, **options: object) -> "subprocess.Popen[bytes]":
    strace = ["strace", "-f", "-qq", "-e", "trace=socket,socketpair", "-o", str(trace)]
    return subprocess.Popen([*strace, *command], **options)  # type: ignore[call-overload, no-any-return]  # any option


def child_of(pid: int) -> int:
    """The process that strace traces."""
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


def test_e7_screen_opens_no_internet_socket(tmp_path: Path) -> None:
    ask_there, ask = os.pipe()
    told, tell_there = os.pipe()
    trace = tmp_path / "trace"
    screen = traced(
        [sys.executable, "-m", "kiosk", "screen", "--data", str(tmp_path / "data"),
         "--windowed", "1280x800", "--ask", str(ask_there), "--tell", str(tell_there)],
        trace, pass_fds=(ask_there, tell_there),
    )  # fmt: skip
    os.close(ask_there)
    os.close(tell_there)
    try:
        assert os.read(told, 100) == b"card\n"
        time.sleep(2)  # The log is opened, the leases are looked for.
        os.write(ask, b"frame?\n")
        assert os.read(told, 100) == b"frame\n"
        assert (tmp_path / "data" / "requests.sqlite").exists()
        os.kill(child_of(screen.pid), signal.SIGTERM)
        assert screen.wait(20) == 0
    finally:
        screen.kill()
        os.close(ask)
        os.close(told)
    assert not INTERNET.search(trace.read_text())


def test_control_a_socket_that_is_opened_is_seen(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    opens = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    assert traced([sys.executable, "-W", "ignore", "-c", opens], trace).wait(20) == 0
    assert INTERNET.search(trace.read_text())
