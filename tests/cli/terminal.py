# SPDX-License-Identifier: Apache-2.0
"""A terminal without a process: types a command and reads what comes back."""

import contextlib
import io
from dataclasses import dataclass
from pathlib import Path

from kiosk.cli.main import main
from kiosk.domain.events import Event
from kiosk.paths import DataFolder
from kiosk.store.sqlite_log import open_log, open_reader
from tests.fakes import SeededRandomness


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Terminal:
    """Everything it types goes to one data folder below ``home``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = DataFolder(home / "data")

    def type(self, *words: object) -> Said:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                command, *rest = map(str, words)
                status = main([command, "--data", str(self.folder.root), *rest])
            except SystemExit as ended:
                status = int(str(ended.code))
        return Said(status, out.getvalue(), err.getvalue())

    def refused(self, *words: object) -> str:
        """The one line with which a command is refused, status 2."""
        said = self.type(*words)
        assert said.status == 2, said
        assert said.err.count("\n") == 1, said.err
        assert said.out == ""
        return said.err

    def log(self, *events: Event) -> None:
        """What a kiosk would have written."""
        self.folder.create()
        log = open_log(self.folder.log, machine="test", randomness=SeededRandomness())
        log.append(events)
        log.close()

    def facts(self) -> list[Event]:
        reader = open_reader(self.folder.log)
        try:
            return [one.event for one in reader.read()]
        finally:
            reader.close()
