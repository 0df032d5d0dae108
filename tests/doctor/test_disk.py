# SPDX-License-Identifier: Apache-2.0
"""The disk below the log, from the text of /proc/self/mountinfo and from a real folder."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.doctor import disk
from kiosk.doctor.finding import Level
from kiosk.paths import DataFolder
from kiosk.store.event_log import NotDurableError

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:5 / /run rw shared:2 - tmpfs tmpfs rw
31 22 8:2 / /srv/my\\040disk rw - xfs /dev/sdb1 rw
32 22 0:6 / /home rw - nfs4 server:/home rw
33 22 0:7 / /box rw - overlay overlay rw
34 22 0:8 / /stick rw - fuse.sshfs host: rw
35 22 8:3 / /twice rw - ext4 /dev/sdc1 rw
36 35 0:9 / /twice rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("folder", "level", "named"),
    [
        ("/var/lib/kiosk", Level.OK, "ext4 at /"),
        ("/runs", Level.OK, "ext4 at /"),
        ("/run/kiosk", Level.RED, "tmpfs at /run"),
        ("/srv/my disk/kiosk", Level.OK, "xfs at /srv/my disk"),
        ("/home/kiosk", Level.WARNING, "nfs4 at /home"),
        ("/box", Level.WARNING, "overlay at /box"),
        ("/stick/kiosk", Level.WARNING, "fuse.sshfs at /stick"),
        ("/twice/kiosk", Level.RED, "tmpfs at /twice"),
    ],
)
def test_the_file_system_is_named(folder: str, level: Level, named: str) -> None:
    found = disk.file_system(Path(folder), MOUNTS)
    assert found.level is level
    assert f"the log lies on {named}" in found.says


def test_where_nothing_is_known_it_says_so() -> None:
    assert disk.file_system(Path("/x"), "").level is Level.WARNING


@pytest.mark.parametrize(
    ("mib", "level"),
    [(63, Level.RED), (64, Level.WARNING), (511, Level.WARNING), (512, Level.OK)],
)
def test_free_space(mib: int, level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    free = SimpleNamespace(free=mib * 1024 * 1024)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: free)
    found = disk.free_space(Path("/"))
    assert (found.level, found.says) == (level, f"{mib} MiB are free")


def test_a_folder_that_others_may_read_is_red(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert disk.privacy(tmp_path).level is Level.OK
    tmp_path.chmod(0o750)
    assert disk.privacy(tmp_path).level is Level.RED


def test_the_canary_names_the_settings_that_were_read_back(tmp_path: Path) -> None:
    found = disk.canary(DataFolder(tmp_path), "5" * 32)
    assert found.level is Level.OK
    assert "journal_mode wal, synchronous 2" in found.says
    assert list(tmp_path.iterdir()) == []


def test_a_canary_that_does_not_come_back_is_red(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_path: Path, _word: str) -> None:
        raise NotDurableError("synchronous is 1 and not 2")

    monkeypatch.setattr(disk, "prove_durable", fails)
    found = disk.canary(DataFolder(tmp_path), "5" * 32)
    assert found.level is Level.RED
    assert "synchronous is 1 and not 2" in found.says


def test_a_folder_that_is_not_there_is_red(tmp_path: Path) -> None:
    assert disk.canary(DataFolder(tmp_path / "nothing"), "5" * 32).level is Level.RED


def test_no_log_yet(tmp_path: Path) -> None:
    assert disk.log(DataFolder(tmp_path)).level is Level.WARNING
