# SPDX-License-Identifier: Apache-2.0
import shutil
from pathlib import Path

import pytest

from kiosk.store.event_log import LogError
from tests.store.facts import presses
from tests.store.logs import filled, opened


def damage(path: Path, start: int, size: int = 4096) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


def test_a_torn_page_costs_what_lay_on_it_and_not_the_log(path: Path) -> None:
    filled(path, 3_000)
    whole = path.read_bytes()
    damage(path, len(whole) // 4096 // 2 * 4096)
    damaged = path.read_bytes()
    log = opened(path)
    (fact,) = log.append(presses(1))
    assert fact.seq == 1, "accepted before the old facts are taken over"
    while log.rest():
        pass
    saved = len(log.read(limit=10_000))
    assert 2_900 < saved <= 3_001
    assert log.verify() is None
    log.close()
    assert path.with_name("requests.sqlite.damaged-1").read_bytes() == damaged
    again = opened(path)
    assert again.rest() is False, "taken over once"
    assert len(again.read(limit=10_000)) == saved
    again.close()


def test_a_log_without_its_first_page_is_read_all_the_same(path: Path) -> None:
    filled(path, 500)
    damage(path, 0)
    log = opened(path)
    while log.rest():
        pass
    assert len(log.read()) == 500
    assert log.verify() is None
    log.close()
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "requests.sqlite",
        "requests.sqlite.damaged-1",
        "requests.sqlite.damaged-1.read",
        "requests.sqlite.life",
        "requests.sqlite.opening",
    ]


def test_what_lies_beside_a_file_that_became_garbage_is_read(path: Path, tmp_path: Path) -> None:
    """A process was killed: what it had committed is in the WAL, all but the first page."""
    filled(path, 1)
    log = opened(path)
    log.append(presses(3))
    killed = tmp_path / "killed"
    killed.mkdir()
    for one in path.parent.glob("requests.sqlite*"):
        shutil.copy(one, killed)
    log.close()
    path = killed / path.name
    path.write_bytes(b"\xa5" * path.stat().st_size)
    log = opened(path)
    while log.rest():
        pass
    assert len(log.read()) == 4
    log.close()
    assert not list(killed.glob("*.draft*"))


@pytest.mark.parametrize("harm", [b"", b"not a database at all" * 300])
def test_a_file_that_is_no_database_is_set_aside_and_the_kiosk_goes_on(
    path: Path, harm: bytes
) -> None:
    path.write_bytes(harm)
    log = opened(path)
    assert log.append(presses(1))[0].seq == 1
    while log.rest():
        pass
    assert log.verify() is None
    log.close()
    assert path.with_name("requests.sqlite.damaged-1").exists() == bool(harm)


def test_a_takeover_that_was_cut_off_goes_on_at_the_next_start(path: Path) -> None:
    filled(path, 1_000)
    damage(path, 4096 * 20)
    log = opened(path)
    log.rest()
    log.close()
    again = opened(path)
    while again.rest():
        pass
    ids = [one.event.id for one in again.read(limit=5_000)]
    assert len(ids) == len(set(ids)) > 900
    again.close()


def test_a_predecessor_that_cannot_be_opened_is_an_error_that_the_writer_outlives(
    path: Path,
) -> None:
    path.with_name("requests.sqlite.damaged-1").mkdir()
    log = opened(path)
    with pytest.raises(LogError):
        log.rest()
    log.append(presses(1))
    log.close()
