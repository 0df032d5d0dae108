# SPDX-License-Identifier: Apache-2.0
"""How a desk is looked at: kept for each desk alone, and never a reason not to start."""

from pathlib import Path

import pytest

from kiosk.domain.desk_looks import Colours, DeskLooks
from kiosk.store.desk_looks_file import DeskLooksFile

LOOKS = DeskLooks("mine", "Hall 2", "attended", "ar", Colours.DARK, letters=False, card=False)


def test_each_desk_keeps_its_own(tmp_path: Path) -> None:
    start = tmp_path / "desk-looks"
    DeskLooksFile(start, "desk :0").write(LOOKS)
    assert DeskLooksFile(start, "desk :0").read() == LOOKS
    assert DeskLooksFile(start, "../desk").read() == DeskLooks()
    (made,) = tmp_path.iterdir()
    assert made.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("broken", [b"", b"[]", b"\xff\x00", b'{"colours": "pink"}'])
def test_a_broken_file_is_as_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "desk-looks-desk.json").write_bytes(broken)
    assert DeskLooksFile(tmp_path / "desk-looks", "desk").read() == DeskLooks()
