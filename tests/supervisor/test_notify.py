# SPDX-License-Identifier: Apache-2.0
import socket
from pathlib import Path

import pytest

from kiosk.supervisor.notify import Notifier


def test_systemd_is_told(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(2)
        environ = {"NOTIFY_SOCKET": address}
        Notifier(environ).tell("READY=1")
        assert systemd.recv(100) == b"READY=1"
    assert environ == {}


@pytest.mark.parametrize("environ", [{}, {"NOTIFY_SOCKET": "/nowhere/at/all"}])
def test_where_nobody_listens_nothing_happens(environ: dict[str, str]) -> None:
    Notifier(environ).tell("READY=1")


def test_a_reader_that_has_stopped_reading_stops_nobody(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        notifier = Notifier({"NOTIFY_SOCKET": address})
        for _ in range(1_000):
            notifier.tell("WATCHDOG=1")
