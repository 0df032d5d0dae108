# SPDX-License-Identifier: Apache-2.0
"""``preview``: a window that follows the files of a pack, and calls nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content.importer import Imported
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.wiring.preview import Look, Preview
from tests.cli.terminal import Terminal
from tests.content.packs import TEXTS, write_pack

PATIENCE_MS = 20_000


class Organiser:
    """Somebody who writes a pack and looks at it."""

    def __init__(self, place: Path, folder: DataFolder) -> None:
        self.told: list[Imported] = []
        look = Look((1280, 800), "evening", 1.5)
        self.preview = Preview(place, folder, Settings(), look, self.told.append)
        self.preview.begin()

    @property
    def titles(self) -> list[str]:
        deck = self.preview.attendee.rotation
        return [deck.card.title, deck.following.title]


@pytest.fixture
def organiser(_words: None, tmp_path: Path, folder: DataFolder) -> Iterator[Organiser]:
    made = Organiser(write_pack(tmp_path / "cards"), folder)
    yield made
    made.preview.close()


def test_it_follows_the_files_and_says_what_is_wrong(
    organiser: Organiser, qtbot: QtBot, tmp_path: Path
) -> None:
    told, cards = organiser.told, tmp_path / "cards"
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE_MS)
    organiser.preview.attendee.rotation.next()
    organiser.preview.attendee.rotation.pause()
    write_pack(cards, texts=TEXTS.replace("One", "Uno").replace("Two", "Dos"))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE_MS)
    assert sorted(organiser.titles) == ["Dos", "Uno"], "at once, also what somebody looks at"
    write_pack(cards, texts=TEXTS.replace("[cards.one]", "[cards.one"))
    qtbot.waitUntil(lambda: len(told) == 3, timeout=PATIENCE_MS)
    assert told[2].pack is None
    assert str(told[2].problems[0]).startswith("texts/en.toml:4:")
    assert sorted(organiser.titles) == ["Dos", "Uno"]


def test_it_looks_as_it_was_asked_to_and_says_that_it_is_a_preview(organiser: Organiser) -> None:
    window = organiser.preview.attendee.window
    tokens = organiser.preview.attendee.host.engine.singletonInstance("kiosk.theme", "Tokens")
    assert isinstance(tokens, QObject)
    assert (tokens.property("theme"), tokens.property("textSize")) == ("evening", 1.5)
    assert window.title() == "cards · preview"


def test_what_is_not_there_is_one_line(tmp_path: Path) -> None:
    said = Terminal(tmp_path).refused("preview", tmp_path / "nothing")
    assert "there is no such pack" in said
