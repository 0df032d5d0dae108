# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.events import Actor
from kiosk.domain.venue_events import Unread
from kiosk.store.event_log import UnfitEventError
from kiosk.store.spool import Spool, SpoolReader
from tests.store.facts import NOON, press, presses


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "spool.jsonl")


def test_nothing_waits_where_nothing_was_written(spool: Spool) -> None:
    assert spool.events() == ()
    spool.clear()


def test_facts_wait_in_order_until_they_are_cleared(spool: Spool) -> None:
    facts = presses(4)
    spool.append(facts[:1])
    spool.append(facts[1:])
    assert list(spool.events()) == facts
    spool.clear()
    assert spool.events() == ()


def test_what_another_process_adds_while_it_is_drained_stays(spool: Spool, tmp_path: Path) -> None:
    first, second = presses(2)
    spool.append([first])
    assert list(spool.events()) == [first]
    Spool(tmp_path / "spool.jsonl").append([second])
    spool.clear()
    assert list(spool.events()) == [first, second]
    spool.clear()
    assert spool.events() == ()


def test_a_torn_line_costs_only_itself(spool: Spool, tmp_path: Path) -> None:
    first, torn, last = presses(3)
    spool.append([first])
    whole = (tmp_path / "spool.jsonl").read_bytes()
    spool.append([torn])
    (tmp_path / "spool.jsonl").write_bytes(
        (tmp_path / "spool.jsonl").read_bytes()[: len(whole) + 150]
    )
    spool.append([last])
    assert list(spool.events()) == [first, last]


def test_a_changed_line_is_not_believed(spool: Spool, tmp_path: Path) -> None:
    fact = press()
    spool.append([fact])
    path = tmp_path / "spool.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"BCDF"', b'"BCDG"'))
    assert spool.events() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_no_bytes_in_the_file_crash_it(spool: Spool, tmp_path: Path, noise: bytes) -> None:
    (tmp_path / "spool.jsonl").write_bytes(noise)
    assert spool.events() == ()


def test_a_fact_that_needs_two_lines_is_refused(spool: Spool) -> None:
    fact = Unread(id="ab", at=NOON, by=Actor("desk"), name="hugged", body="{\n}")
    with pytest.raises(UnfitEventError):
        spool.append([fact])
    assert spool.events() == ()


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        Spool(tmp_path / "nowhere" / "spool.jsonl").append([press()])


def test_a_reader_tells_all_that_waits_and_sees_each_change_once(
    spool: Spool, tmp_path: Path
) -> None:
    reader = SpoolReader(tmp_path / "spool.jsonl")
    assert not reader.changed()
    facts = presses(2)
    spool.append(facts[:1])
    assert reader.changed()
    assert list(reader.events()) == facts[:1]
    spool.append(facts[1:])
    assert reader.changed()
    assert list(reader.events()) == facts
    reader.changed()
    assert not reader.changed()
    spool.events()
    spool.clear()
    assert not reader.changed()
    assert reader.events() == ()


def test_two_readers_do_not_wake_each_other_for_ever(spool: Spool, tmp_path: Path) -> None:
    """Reading makes sure that the disk has it, which leaves a trace on the file."""
    spool.append([press()])
    readers = [SpoolReader(tmp_path / "spool.jsonl") for _ in range(2)]
    looks = [[one.changed() and bool(one.events()) for one in readers] for _ in range(5)]
    assert looks[0] == [True, True]
    assert looks[-1] == [False, False]


def test_what_the_disk_may_not_have_is_not_told(
    spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever wrote it died before the sync: to tell it would claim what a power cut takes."""
    spool.append([press()])

    def fails(_handle: int) -> None:
        raise OSError(5, "the disk says no")

    reader = SpoolReader(tmp_path / "spool.jsonl")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fails)
        with pytest.raises(OSError, match="says no"):
            reader.events()
    assert len(reader.events()) == 1
