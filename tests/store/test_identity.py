# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from kiosk.store.identity import Life, life_path, read_life, write_life


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
