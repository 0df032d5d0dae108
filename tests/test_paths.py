# SPDX-License-Identifier: Apache-2.0
"""Everything that the program writes lies in one folder that only its owner may read."""

import stat
from pathlib import Path

import pytest

from kiosk.paths import DataFolder, UnusableFolderError, assets, config_file, data_folder


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_flag_goes_before_systemd_and_that_before_the_platform(tmp_path: Path) -> None:
    state = {"STATE_DIRECTORY": f"{tmp_path}/state:{tmp_path}/second"}
    assert data_folder(f"{tmp_path}/flag", state).root == tmp_path / "flag"
    assert data_folder(None, state).root == tmp_path / "state"
    assert data_folder(None, {}).root.name == "allyship-kiosk"


def test_the_settings_file_is_found_the_same_way(tmp_path: Path) -> None:
    systemd = {"CONFIGURATION_DIRECTORY": str(tmp_path)}
    assert config_file("mine.toml", systemd) == Path.cwd() / "mine.toml"
    assert config_file(None, systemd) == tmp_path / "kiosk.toml"
    assert config_file(None, {}).name == "kiosk.toml"
    assert config_file(None, {}).parent.name == "allyship-kiosk"


def test_a_new_folder_is_private(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a" / "b").create()
    assert mode(folder.root) == 0o700
    assert mode(folder.presence) == 0o700


def test_every_file_lies_below_the_root(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    below = {name: getattr(folder, name) for name in DataFolder.__slots__ if name != "root"}
    assert len(set(below.values())) == len(below)
    assert all(path.parent == tmp_path for path in below.values())


def test_its_own_folder_is_tightened(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").create()
    (folder.root / "secrets.sqlite-wal").touch()
    folder.root.chmod(0o755)
    folder.create()
    assert mode(folder.root) == 0o700


def test_a_folder_of_something_else_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").touch()
    with pytest.raises(UnusableFolderError, match="holds files of something else"):
        DataFolder(tmp_path).create()
    assert mode(tmp_path) == 0o755


def test_a_private_folder_may_hold_other_files(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    (tmp_path / "letter.txt").touch()
    assert DataFolder(tmp_path).create().presence.is_dir()


def test_a_file_in_its_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(UnusableFolderError, match=r"data folder .*data: File exists"):
        DataFolder(tmp_path / "data").create()


def test_the_assets_are_there() -> None:
    assert (assets() / "packs" / "default" / "pack.toml").is_file()
    assert (assets() / "i18n" / "en.ts").is_file()
