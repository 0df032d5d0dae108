# SPDX-License-Identifier: Apache-2.0
import pytest

from kiosk.store.event_log import EventLog, LogError
from kiosk.store.memory_log import MemoryDisk, MemoryLog
from tests.store.log_contract import LogContract


def _fail() -> None:
    raise LogError("as told")


class TestMemoryLog(LogContract):
    @pytest.fixture(autouse=True)
    def _disk(self) -> None:
        self.disk = MemoryDisk()

    def opened(self) -> EventLog:
        self.disk.before_append = self.disk.after_append = lambda: None
        return MemoryLog(self.disk)

    def fail_next_append(self, log: EventLog, *, after_writing: bool) -> None:
        if after_writing:
            self.disk.after_append = _fail
        else:
            self.disk.before_append = _fail

    def test_a_read_fails_where_it_is_told_to(self) -> None:
        log = self.opened()
        self.disk.on_read = _fail
        with pytest.raises(LogError):
            log.read()
