# SPDX-License-Identifier: Apache-2.0
"""That a pack was refused: kept, forgotten, and never a reason not to look."""

from pathlib import Path

import pytest

from kiosk.store.refused_pack import RefusedPack, RefusedPackFile
from kiosk.written.problem import Problem

WRONG = Problem("texts/de.toml", 12, "cards.one", "TOML", "a broken line")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    file = RefusedPackFile(tmp_path / "refused-pack.json")
    assert file.read() is None
    file.write(RefusedPack("/cards", WRONG, 2))
    assert file.read() == RefusedPack("/cards", WRONG, 2)
    assert (tmp_path / "refused-pack.json").stat().st_mode & 0o077 == 0
    file.forget()
    file.forget()
    assert file.read() is None


@pytest.mark.parametrize("broken", [b"", b"{}", b"\xff\x00", b"[" * 5000, b'{"pack": 1}'])
def test_a_broken_file_is_as_none(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "refused-pack.json"
    path.write_bytes(broken)
    assert RefusedPackFile(path).read() is None


@pytest.mark.parametrize(
    ("file", "line", "where"),
    [
        ("pack.toml", 3, "pack.toml:3"),
        ("cards.zip", 0, "cards.zip"),
        ("a\n\x1b[2J\u202e.png", 0, "a??[2J?.png"),
        ("x" * 200, 7, "x" * 79 + "…"),
    ],
)
def test_staff_read_the_file_in_plain_letters(file: str, line: int, where: str) -> None:
    assert RefusedPack("/cards", Problem(file, line, "", "", "")).where == where
