# SPDX-License-Identifier: Apache-2.0
"""The gate: appends wait while it is shut, and nothing is written before it opens."""

from threading import Thread

from kiosk.store.memory_log import MemoryDisk, MemoryLog
from kiosk.tour.gate import Gate, GatedLog
from tests.store.facts import press


def test_an_append_waits_until_the_gate_opens() -> None:
    gate, disk = Gate(), MemoryDisk()
    gate.shut()
    log = GatedLog(MemoryLog(disk), gate.let_through)
    writing = Thread(target=lambda: log.append([press()]), daemon=True)
    writing.start()
    writing.join(0.1)
    assert writing.is_alive()
    assert not log.read()
    gate.open()
    writing.join(5)
    assert not writing.is_alive()
    assert len(log.read()) == 1
