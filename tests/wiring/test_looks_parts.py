# SPDX-License-Identifier: Apache-2.0
"""How a desk is looked at comes back with the same desk, and with no other."""

from pathlib import Path

from kiosk.domain.desk_looks import Colours, DeskLooks
from kiosk.paths import DataFolder
from kiosk.wiring.looks_parts import looks_door


def test_a_desk_looks_as_it_did(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").create()
    looks = DeskLooks(span="today", colours=Colours.DARK)
    assert looks_door(folder, "desk :0").kept == DeskLooks()
    looks_door(folder, "desk :0").keep(looks)
    assert looks_door(folder, "desk :0").kept == looks
    assert looks_door(folder, "screen").kept == DeskLooks()


def test_a_folder_with_looks_in_it_is_the_programs_own(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").create()
    looks_door(folder, "desk :0").keep(DeskLooks(span="mine"))
    folder.root.chmod(0o755)
    folder.create()
    assert folder.root.stat().st_mode & 0o077 == 0
