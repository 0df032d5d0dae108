# SPDX-License-Identifier: Apache-2.0
"""A word that goes to the disk and comes back, and is gone afterwards."""

from pathlib import Path

import pytest

from kiosk.store import canary
from kiosk.store.connection import DURABLE
from kiosk.store.event_log import LogError


def test_the_settings_are_those_of_the_log(tmp_path: Path) -> None:
    assert canary.prove_durable(tmp_path / "canary", "word") == DURABLE
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LogError):
        canary.prove_durable(tmp_path / "nothing" / "canary", "word")


def test_a_setting_that_does_not_hold_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.connection.DURABLE", (*DURABLE, ("synchronous", 3)))
    with pytest.raises(LogError, match="synchronous is"):
        canary.prove_durable(tmp_path / "canary", "word")
    assert list(tmp_path.iterdir()) == []
