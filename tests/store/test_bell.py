# SPDX-License-Identifier: Apache-2.0
from itertools import pairwise
from pathlib import Path

from kiosk.store.bell import Bell


def test_each_ring_leaves_another_stamp(tmp_path: Path) -> None:
    bell = Bell(tmp_path / "bell")
    assert bell.stamp() is None
    stamps = []
    for _ in range(2_500):
        bell.ring()
        stamps.append(bell.stamp())
    assert all(one != other for one, other in pairwise(stamps))
    assert (tmp_path / "bell").stat().st_size <= 1024


def test_a_bell_that_cannot_ring_does_not_fail_the_commit(tmp_path: Path) -> None:
    Bell(tmp_path / "nowhere" / "bell").ring()
    (tmp_path / "folder").mkdir()
    Bell(tmp_path / "folder").ring()
