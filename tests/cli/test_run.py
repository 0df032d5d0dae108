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

from kiosk.paths import DataFolder
from kiosk.supervisor.job import RELAY
from tests.relay.asking import ask_for_help, steps, until
from tests.wiring.processes import KIOSK


def child(run: int, name: str, but: int = 0) -> int:
    """The process of a run's child, once there is one that is not ``but``."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        pids = map(int, Path(f"/proc/{run}/task/{run}/children").read_text().split())
        found = [pid for pid in pids if pid != but and words(pid)[3:4] == [name]]
        if found:
            return found[0]
        time.sleep(0.02)
    raise AssertionError(f"no {name}")


def words(pid: int) -> list[str]:
    """What a process was started with; nothing where it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    except OSError:
        return []


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
        [*KIOSK, "run", "--data", str(tmp_path / "data"), "--no-set-up"],
        env=environ, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        yield process
        process.kill()


def test_one_command_starts_restarts_and_ends_the_kiosk(
    run: "subprocess.Popen[str]", systemd: socket.socket, tmp_path: Path
) -> None:
    assert systemd.recv(100) == b"READY=1"
    screen, relay = child(run.pid, "screen"), child(run.pid, "relay")
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
    again = child(run.pid, "screen", but=screen)
    assert child(run.pid, "relay") == relay
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=20)
    assert run.returncode == 0
    assert errors == "supervisor: WARNING: the screen ended with status -9\n"
    assert not any(Path(f"/proc/{pid}").exists() for pid in (again, relay))


def test_a_relay_that_is_killed_comes_back_and_goes_on(
    run: "subprocess.Popen[str]", systemd: socket.socket, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    assert systemd.recv(100) == b"READY=1"
    screen, relay = child(run.pid, "screen"), child(run.pid, "relay")
    until(folder.health.exists)
    ask_for_help(folder, ago_ms=57_000)
    until(lambda: steps(folder) == [1])
    os.kill(relay, signal.SIGKILL)
    again = child(run.pid, "relay", but=relay)
    until(lambda: steps(folder) == [1, 2])
    assert child(run.pid, "screen") == screen
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=20)
    assert errors == "supervisor: WARNING: the relay ended with status -9\n"
    assert not Path(f"/proc/{again}").exists()


@pytest.mark.all
def test_a_relay_that_hangs_is_replaced(
    run: "subprocess.Popen[str]", systemd: socket.socket, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    assert systemd.recv(100) == b"READY=1"
    screen, relay = child(run.pid, "screen"), child(run.pid, "relay")
    until(folder.health.exists)
    os.kill(relay, signal.SIGSTOP)
    ask_for_help(folder, ago_ms=31_000)
    until(lambda: steps(folder) == [1], within_s=RELAY.ask_s + RELAY.answer_s + 10)
    assert child(run.pid, "relay") != relay
    assert child(run.pid, "screen") == screen
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=20)
    assert "the relay does not answer any more" in errors


def test_what_a_relay_said_last_is_kept_apart(
    run: "subprocess.Popen[str]", systemd: socket.socket, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    assert systemd.recv(100) == b"READY=1"
    until(folder.health.exists)
    os.kill(child(run.pid, "relay"), signal.SIGABRT)
    until(lambda: folder.last_relay_crash.exists() and folder.last_relay_crash.read_text())
    assert "Aborted" in folder.last_relay_crash.read_text()
    assert not folder.last_crash.exists()
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=20)
    assert "the relay ended with status -6" in errors
