# SPDX-License-Identifier: Apache-2.0
import os
import threading
from pathlib import Path

import pytest

from kiosk.store.files import held, replace_file


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "life"
    replace_file(path, b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["life"]


def test_a_replacement_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "life"
    replace_file(path, b"old")

    def full(handle: int, data: bytes) -> int:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="no space"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["life"], "no draft on a full disk"


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    order: list[str] = []
    first_in, go = threading.Event(), threading.Event()

    def first() -> None:
        with held(tmp_path / "lock"):
            first_in.set()
            go.wait(5)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    first_in.wait(5)
    threading.Timer(0.05, go.set).start()
    with held(tmp_path / "lock"):
        order.append("second")
    thread.join(5)
    assert order == ["first", "second"]
