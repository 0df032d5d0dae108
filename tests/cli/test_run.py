# SPDX-License-Identifier: Apache-2.0
"""``run`` as an operator starts it: real processes, the real window, offscreen."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wiring.processes import KIOSK


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """What NOTIFY_SOCKET names."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(20)
        yield listener


@pytest.fixture
def run(tmp_path: Path, systemd: socket.socket) -> Iterator["subprocess.Popen[str]"]:
    environ = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")}
    with subprocess.Popen(
        [*KIOSK, "run", "--data", str(tmp_path / "data")],
        env=environ, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        yield process
        process.kill()


def test_one_command_starts_restarts_and_ends_the_kiosk(
    run: "subprocess.Popen[str]", systemd: socket.socket, tmp_path: Path
) -> None:
    assert systemd.recv(100) == b"READY=1"
    (screen,) = children(run.pid)
    second = subprocess.run(
        [*KIOSK, "run", "--data", str(tmp_path / "data")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert second.returncode == 2
    assert second.stderr == (
        f"allyship-kiosk run: a kiosk already runs on {tmp_path / 'data'} (process {run.pid})\n"
    )
    os.kill(screen, signal.SIGKILL)
    begin = time.monotonic()
    while (said := systemd.recv(100)) != b"READY=1":
        assert said == b"WATCHDOG=1"
    assert time.monotonic() - begin < 20
    (again,) = children(run.pid)
    assert again != screen
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=20)
    assert run.returncode == 0
    assert errors == "supervisor: WARNING: the screen ended with status -9\n"
    assert not Path(f"/proc/{again}").exists()
