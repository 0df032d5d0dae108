# SPDX-License-Identifier: Apache-2.0
"""The screen's own process."""

import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.settings.reader import load_settings
from tests.wiring.processes import Screen

Start = Callable[..., Screen]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


@pytest.fixture
def start(folder: DataFolder) -> Iterator[Start]:
    made: list[Screen] = []

    def begin(*words: str) -> Screen:
        made.append(Screen(folder.root, *words))
        return made[-1]

    yield begin
    for screen in made:
        screen.close()


def test_a_first_card_an_answer_and_a_quiet_end(start: Start, folder: DataFolder) -> None:
    screen = start()
    assert screen.hears() == "card\n"
    os.write(screen.ask, b"frame?\n")
    assert screen.hears() == "frame\n"
    assert screen.end() == (0, "")
    assert folder.log.exists()


def test_the_first_card_waits_for_no_log(start: Start, folder: DataFolder) -> None:
    with (folder.root / "requests.sqlite.opening").open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        screen = start()
        assert screen.hears() == "card\n"
        os.write(screen.ask, b"frame?\n")
        assert screen.hears() == "frame\n"
        assert not folder.log.exists()


def test_it_does_not_outlive_its_supervisor(start: Start) -> None:
    screen = start()
    assert screen.hears() == "card\n"
    os.close(screen.ask)
    assert screen.wait() == (0, "")
    screen.ask = os.open(os.devnull, os.O_RDONLY)


def test_a_display_that_is_not_there_is_one_line(start: Start) -> None:
    status, errors = start("--display", "HDMI-9").wait()
    assert status == 2
    assert errors.startswith("allyship-kiosk screen: there is no display HDMI-9; there are: ")
    assert errors.count("\n") == 1


def test_safe_mode_shows_a_card_whatever_the_settings_say(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[content]\npack = "/nowhere"\n[display]\nname = "HDMI-9"\n')
    assert start("--safe", "--config", str(file), "--display", "HDMI-9").hears() == "card\n"


def test_settings_that_are_missing_stop_nothing(start: Start, tmp_path: Path) -> None:
    screen = start("--config", str(tmp_path / "missing.toml"))
    assert screen.hears() == "card\n"
    assert screen.end()[0] == 0


def test_a_settings_file_that_broke_leaves_the_last_good_ones_and_is_named(
    start: Start, folder: DataFolder, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[venue]\nplace = "Hall 2"\n')
    first = start("--config", str(file))
    assert first.hears() == "card\n"
    assert first.end() == (0, "")
    file.write_text('[venue]\nplace = "Hall 3"\nvest = [\n')
    second = start("--config", str(file))
    assert second.hears() == "card\n"
    status, errors = second.end()
    assert status == 0
    assert errors.startswith("wiring: WARNING: kiosk.toml:")
    assert load_settings(file, folder.last_good_settings).settings.venue.place == "Hall 2"
    assert load_settings(file).settings.venue.place == "Lobby"  # control: without the copy
