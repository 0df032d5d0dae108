# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.settings.model import Content, Settings
from kiosk.settings.model import Venue as VenueSettings
from kiosk.wiring.sources import read_pack, read_settings, screen_language
from kiosk.wiring.start import Start


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_built_in_settings(folder: DataFolder) -> None:
    assert read_settings(Start(folder)) == Settings()


def test_a_bad_value_is_said_and_the_rest_is_used(
    folder: DataFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = written(tmp_path, '[venue]\nplace = "Lobby 2"\n[visit]\nquiet_after_s = "soon"\n')
    settings = read_settings(Start(folder, file))
    assert settings.venue.place == "Lobby 2"
    assert settings.visit.quiet_after_s == Settings().visit.quiet_after_s
    assert "quiet_after_s" in caplog.text
    caplog.clear()


def test_safe_mode_keeps_the_place_and_nothing_that_may_have_broken_the_screen(
    folder: DataFolder, tmp_path: Path
) -> None:
    file = written(
        tmp_path,
        '[venue]\nplace = "Lobby 2"\n[display]\npx_per_mm = 9\n[rotation]\nper_word_s = 2\n',
    )
    settings = read_settings(Start(folder, file, safe=True))
    assert settings.venue.place == "Lobby 2"
    assert (settings.display, settings.rotation) == (Settings().display, Settings().rotation)


def test_a_broken_pack_is_said_and_the_built_in_cards_are_up(
    folder: DataFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(content=Content(pack=str(tmp_path / "nothing")))
    assert len(read_pack(settings, folder, safe=False).cards) == 9
    assert caplog.records
    caplog.clear()


def test_safe_mode_does_not_look_at_the_venues_pack(folder: DataFolder, tmp_path: Path) -> None:
    settings = Settings(content=Content(pack=str(tmp_path / "nothing")))
    assert len(read_pack(settings, folder, safe=True).cards) == 9


def test_a_language_without_texts_is_english() -> None:
    assert screen_language(Settings(venue=VenueSettings(language="xx"))) == "en"
    assert screen_language(Settings()) == "en"
