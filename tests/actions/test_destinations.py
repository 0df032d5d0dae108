# SPDX-License-Identifier: Apache-2.0
"""Sticks are found where desktops put them; nothing that is there is ever written over."""

import os
from pathlib import Path

import pytest

from kiosk.actions.destinations import Destination, destinations, free_name


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sticks of one person, one that is plugged in for all, and a folder that is none."""
    root = tmp_path / "media"
    sticks = [root / "desk" / "KIOSK", root / "desk" / "OTHER", root / "ALL"]
    for one in (*sticks, root / "desk" / "no stick"):
        one.mkdir(parents=True)
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) in sticks)
    return root


def test_sticks_come_first_by_name_then_the_machines_own(media: Path, tmp_path: Path) -> None:
    own = tmp_path / "Documents"
    own.mkdir()
    found = destinations((media, tmp_path / "nowhere"), own, tmp_path / "gone")
    assert [one.folder.name for one in found] == ["ALL", "KIOSK", "OTHER", "Documents"]
    assert [one.stick for one in found] == [True, True, True, False]


def test_without_a_stick_there_may_be_nothing(tmp_path: Path) -> None:
    assert destinations((tmp_path,)) == ()
    assert destinations((), tmp_path) == (Destination(tmp_path),)


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    first = free_name(tmp_path, "requests", "csv")
    assert first.name == "requests.csv"
    first.touch()
    second = free_name(tmp_path, "requests", "csv")
    second.symlink_to(tmp_path / "gone")  # a dangling link is taken, too
    assert [second.name, free_name(tmp_path, "requests", "csv").name] == [
        "requests-2.csv", "requests-3.csv",
    ]  # fmt: skip
