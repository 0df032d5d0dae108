# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from kiosk.store.identity import Life, life_path, read_life, write_life
from tests.store.facts import presses
from tests.store.logs import filled, opened


def test_a_life_is_read_as_it_was_written(tmp_path: Path) -> None:
    log = tmp_path / "requests.sqlite"
    assert read_life(log) is None
    life = Life("machine", "origin", "incarnation", 7)
    write_life(log, life)
    assert read_life(log) == life


@pytest.mark.parametrize("harm", [b"", b"{}", b"\xff", b'{"machine":1}'])
def test_a_note_that_cannot_be_read_starts_a_new_life(tmp_path: Path, harm: bytes) -> None:
    log = tmp_path / "requests.sqlite"
    life_path(log).write_bytes(harm)
    assert read_life(log) is None


def test_a_clone_starts_a_new_life_and_gives_no_number_twice(path: Path) -> None:
    filled(path)
    clone = opened(path, machine="another")
    (fact,) = clone.append(presses(1))
    first = clone.read()[0]
    assert fact.origin == first.origin
    assert fact.incarnation != first.incarnation
    assert fact.seq == 1
    assert clone.verify() is None
    clone.close()


def test_a_log_without_its_note_starts_a_new_life(path: Path) -> None:
    filled(path)
    path.with_name("requests.sqlite.life").unlink()
    log = opened(path, seed=8)
    assert log.append(presses(1))[0].incarnation != log.read()[0].incarnation
    log.close()


def test_a_restored_backup_starts_a_new_life(path: Path) -> None:
    filled(path, 2)
    backup = path.read_bytes()
    log = opened(path)
    log.append(presses(5))
    while log.rest():
        pass
    log.close()
    path.write_bytes(backup)
    restored = opened(path, seed=9)
    assert restored.append(presses(1))[0].incarnation != restored.read()[0].incarnation
    restored.close()
