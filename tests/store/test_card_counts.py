# SPDX-License-Identifier: Apache-2.0
"""Which card was up when help was asked: numbers alone, and none that could be somebody's."""

import json
from pathlib import Path

import pytest

from kiosk.store.card_counts import FEWEST, CardCountsFile, told


def test_a_card_is_counted_each_time(tmp_path: Path) -> None:
    path = tmp_path / "card-counts.json"
    file = CardCountsFile(path)
    assert file.read() == {}
    file.add(["listen", "share", "listen"])
    file.add(["listen"])
    assert file.read() == {"listen": 3, "share": 1}
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_the_file_holds_no_time_no_request_and_no_order(tmp_path: Path) -> None:
    one, two = CardCountsFile(tmp_path / "one"), CardCountsFile(tmp_path / "two")
    one.add(["share"])
    one.add(["listen"])
    two.add(["listen", "share"])
    written = (tmp_path / "one").read_bytes()
    assert written == (tmp_path / "two").read_bytes()
    assert json.loads(written) == {"counts": {"listen": 1, "share": 1}, "schema": 1}


@pytest.mark.parametrize(
    "broken",
    [b"", b"\xff", b"[" * 5000, b'{"counts": {"a": -1}}', b'{"counts": {"a": 1}, "at": 1}'],
)
def test_a_broken_file_begins_anew(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "counts"
    path.write_bytes(broken)
    file = CardCountsFile(path)
    assert file.read() == {}
    file.add(["listen"])
    assert file.read() == {"listen": 1}


def test_what_was_counted_is_erased(tmp_path: Path) -> None:
    file = CardCountsFile(tmp_path / "counts")
    file.add(["listen"])
    file.forget()
    file.forget()
    assert not (tmp_path / "counts").exists()


def test_e6_a_small_number_is_not_told_nor_which_is_smaller() -> None:
    counts = {"share": FEWEST, "listen": 9, "stay_open": 1, "good_faith": FEWEST - 1, "none": 0}
    few = f"fewer than {FEWEST}"
    assert told(counts) == [
        ("listen", "9"), ("share", "5"), ("good_faith", few), ("stay_open", few),
    ]  # fmt: skip
