# SPDX-License-Identifier: Apache-2.0
"""SIGKILL between the steps of a purge, and lives full of accidents: nothing is lost or left."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from signal import SIGKILL

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.actions.copies import copy_to, daily_backup
from kiosk.actions.keeping import erase_due
from kiosk.actions.look_after import look_after
from kiosk.domain.board import Board
from kiosk.domain.clock import age_ms
from kiosk.domain.events import Closed, Event, Reason
from kiosk.domain.keeping import DAY_MS
from kiosk.domain.keeping_events import Counted
from kiosk.store.salvage import set_aside
from kiosk.store.spool import Spool
from tests.actions.kept import LEAD, Kept, found_in
from tests.conftest import RUNS_ALL

KILLS = 60 if RUNS_ALL else 5
LIVES = 100 if RUNS_ALL else 5


def killed_after(kept: Kept, lines: int, seed: int) -> bool:
    """Whether the purge was still at work when it was killed."""
    words = [str(kept.root), str(kept.clock.now().utc_ms), str(seed)]
    command = [sys.executable, "-m", "tests.actions.purge_child", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        heard = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        rest = child.stdout.read()
    return "done\n" not in (*heard, rest)


def test_e8_a_purge_that_is_killed_again_and_again_comes_to_its_end(tmp_path: Path) -> None:
    luck = Random(5)
    kept = Kept(tmp_path)
    for _ in range(20):
        kept.write(*kept.request())
    open_one = kept.request(closed=False, code="OPEN")
    kept.write(*open_one)
    daily_backup(kept.house)
    kept.pass_days(31)
    cut_off = 0
    for seed in range(KILLS):
        cut_off += killed_after(kept, luck.randrange(1, 12), 1_000 + seed)
        board = Board(kept.read())
        assert all(one.notes and not one.open for one in board if one.id != open_one[0].request)
    assert cut_off, "the control: at least one was still at work"
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert [one.id for one in Board(kept.read())] == [open_one[0].request]
    assert sum(one.rows for one in kept.read() if isinstance(one, Counted)) == 20
    rest = kept.read()
    assert sum("canarynote" in str(one) for one in rest) == 1, "that of the open one"
    # What is open keeps its canaries; once it is closed and old, no file holds any.
    kept.write(*_closing(kept, open_one[0].request))
    kept.pass_days(31)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert found_in(kept.root) == {}


def _closing(kept: Kept, request: str) -> list[Event]:
    return [
        Closed(id=kept.token, at=kept.clock.now(), by=LEAD, request=request, reason=Reason.ATTENDED)
    ]


def test_e5_what_a_killed_restore_leaves_goes_with_the_next_purge(tmp_path: Path) -> None:
    lost, fresh = Kept(tmp_path / "lost"), Kept(tmp_path / "fresh")
    lost.write(*lost.request())
    copy = copy_to(lost.house, tmp_path, LEAD)
    words = [sys.executable, "-c", _KILLED_RESTORE, str(fresh.root), str(copy)]
    assert subprocess.run(words, check=False).returncode == -SIGKILL
    assert found_in(fresh.root), "the control: its draft"
    fresh.write(*fresh.request(closed=False, code="OPEN"))
    erase_due(fresh.house, LEAD, fresh.clock.now().utc_ms)
    assert set(found_in(fresh.root)) <= {"requests.sqlite", "requests.sqlite-wal"}


_KILLED_RESTORE = """
import os, sys
from pathlib import Path
from kiosk.actions.restoring import restore_from
from kiosk.store.backup import Draft
from tests.actions.kept import LEAD, Kept
Draft.publish = lambda _: os.kill(os.getpid(), 9)
restore_from(Kept(Path(sys.argv[1])).house, Path(sys.argv[2]), LEAD)
"""


class Life:
    """A kiosk to which things happen, looked at before each reboot; ``asked``: all closed."""

    def __init__(self, root: Path) -> None:
        self.kept = Kept(root)
        self.asked = 0
        self.request()
        look_after(self.kept.house)

    def request(self) -> None:
        self.last = self.kept.request()
        self.kept.write(*self.last)
        self.asked += 1

    def damage(self) -> None:
        set_aside(self.kept.folder.log)
        log = self.kept.log()
        while log.rest():
            pass
        log.close()

    def backup(self) -> None:
        self.kept.clock.advance(2_000)
        daily_backup(self.kept.house)

    def spool(self) -> None:
        """What the log has already; the power went before the spool was emptied."""
        if age_ms(self.last[0].at, self.kept.clock.now()) < 20 * DAY_MS:
            Spool(self.kept.folder.spool).append(self.last)

    def week(self) -> None:
        self.kept.pass_days(7)
        look_after(self.kept.house)

    def reboot(self) -> None:
        now = self.kept.clock.now()
        self.kept.clock.reboot(f"{now.boot}+", now.utc_ms + 3_600_000)
        look_after(self.kept.house)

    def look(self) -> None:
        self.kept.clock.advance(DAY_MS // 8)
        look_after(self.kept.house)


ACCIDENTS = st.sampled_from(
    [Life.request, Life.damage, Life.backup, Life.spool, Life.week, Life.reboot, Life.look]
)


@settings(max_examples=LIVES)
@given(st.lists(ACCIDENTS, max_size=14))
def test_e5_whatever_has_happened_a_month_after_the_last_closing_nothing_is_found(
    tmp_path_factory: pytest.TempPathFactory, accidents: list[Callable[[Life], None]]
) -> None:
    life = Life(tmp_path_factory.mktemp("life"))
    for accident in accidents:
        accident(life)
    life.kept.pass_days(29)
    for _ in range(20):
        life.look()
    assert found_in(life.kept.root) == {}
    counted = [one.rows for one in life.kept.read() if isinstance(one, Counted)]
    assert sum(counted) == life.asked
