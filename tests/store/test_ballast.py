# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from kiosk.store import ballast
from kiosk.store.ballast import BALLAST_BYTES, Ballast


def test_it_keeps_back_32_mebibytes() -> None:
    assert BALLAST_BYTES == 32 * 1024 * 1024


def test_room_is_kept_given_once_and_kept_again(tmp_path: Path) -> None:
    kept = Ballast(tmp_path / "ballast", size=512 * 1024)
    assert kept.release() is False
    assert kept.restock() is True
    state = (tmp_path / "ballast").stat()
    assert state.st_size == 512 * 1024
    assert state.st_blocks * 512 >= 512 * 1024, "reserved, not only promised"
    assert kept.restock() is True
    assert kept.release() is True
    assert not (tmp_path / "ballast").exists()


def test_a_nearly_full_disk_keeps_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "_free", lambda folder: 2_000_000)
    assert Ballast(tmp_path / "ballast", size=512 * 1024).restock() is False
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fails_is_no_crash(tmp_path: Path) -> None:
    assert Ballast(tmp_path / "nowhere" / "ballast").restock() is False
