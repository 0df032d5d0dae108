# SPDX-License-Identifier: Apache-2.0
"""A venue changes its cards while the kiosk runs: the real window, the real reading process."""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.content.card import Pack
from kiosk.content.importer import Imported
from kiosk.content.stored import NAME, load_stored
from kiosk.paths import DataFolder
from kiosk.settings.model import Content, Settings
from kiosk.store.refused_pack import RefusedPackFile
from kiosk.wiring.attendee_window import AttendeeWindow
from kiosk.wiring.pack_watch import PackWatch
from kiosk.wiring.sources import first_pack, shown
from tests.content.packs import PACK, TEXTS, write_pack
from tests.content.taking import SVG, take, zipped
from tests.wiring.conftest import MakeWindow
from tests.wiring.processes import Screen

PATIENCE_MS = 20_000
"""For a machine that does much else; what it really took is printed."""


PICTURED = PACK.replace('"arch"', '"arch"\nillustration = "a.svg"')

STILL = 20
"""Frames, some 10 ms apart."""


class Lobby:
    """A window, the venue's folder, and every frame while something is awaited."""

    def __init__(self, window: AttendeeWindow, venue: Path, folder: DataFolder) -> None:
        self.window = window
        self.venue = venue
        self.folder = folder
        self.refused: list[Imported] = []
        self.taken = 0
        self.frames: list[QImage] = []
        self.watch = PackWatch(venue, folder, self._show, self.refused.append)

    def _show(self, pack: Pack) -> None:
        self.window.show_pack(shown(pack))
        self.taken += 1

    @property
    def title(self) -> str:
        return self.window.rotation.card.title

    def until(self, qtbot: QtBot, so: Callable[[], bool]) -> float:
        """Seconds until it is so, with a picture of the window at each look."""
        began = time.monotonic()
        self.frames = []

        def look() -> bool:
            self.frames.append(self.window.window.grabWindow())
            return so()

        qtbot.waitUntil(look, timeout=PATIENCE_MS)
        look()
        return time.monotonic() - began

    def rest(self, qtbot: QtBot) -> None:
        """Until nothing slides any more: so many frames are the same."""

        def still() -> bool:
            last = {_bytes(frame) for frame in self.frames[-STILL:]}
            return len(last) == 1 and len(self.frames) > STILL

        self.until(qtbot, still)


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "venue")


@pytest.fixture
def lobby(
    make_window: MakeWindow, venue: Path, folder: DataFolder, qtbot: QtBot
) -> Iterator[Lobby]:
    made = Lobby(make_window(), venue, folder)
    made.window.show()
    qtbot.waitUntil(made.window.window.isExposed)
    made.watch.start()
    made.until(qtbot, lambda: made.taken == 1)
    made.window.rotation.next()
    made.until(qtbot, lambda: made.title == "One")
    made.rest(qtbot)
    yield made
    made.watch.close()


def words(frame: QImage) -> QImage:
    """Where a card's words stand; the controls below them tell how many cards there are."""
    return frame.copy(QRect(0, 0, frame.width() * 9 // 20, frame.height() * 2 // 5))


def _bytes(frame: QImage) -> bytes:
    return bytes(words(frame).constBits())


def _one_colour() -> QImage:
    frame = QImage(640, 400, QImage.Format.Format_RGB32)
    frame.fill(0x112233)
    return frame


def is_blank(frame: QImage) -> bool:
    """One colour where the words should be."""
    part = words(frame)
    first = part.pixel(0, 0)
    steps = range(0, part.width(), 3)
    return all(part.pixel(x, y) == first for y in range(0, part.height(), 3) for x in steps)


def test_a_change_is_up_within_two_seconds_and_no_frame_is_blank(
    lobby: Lobby, qtbot: QtBot, figures: Callable[[str], None]
) -> None:
    write_pack(lobby.venue, texts=TEXTS.replace('"One"', '"One of two"'))
    seconds = lobby.until(qtbot, lambda: lobby.title == "One of two")
    figures(f"a changed card is up after {seconds:.1f} s, {len(lobby.frames)} frames looked at")
    assert not any(is_blank(frame) for frame in lobby.frames)
    assert is_blank(_one_colour()), "the control"
    assert len({_bytes(frame) for frame in lobby.frames}) == 2, (
        "the words before and the words after, and nothing between"
    )


def test_the_card_that_is_read_does_not_move_when_others_change(lobby: Lobby, qtbot: QtBot) -> None:
    lobby.window.rotation.pause()
    before = words(lobby.window.window.grabWindow())
    pack = PACK.replace(
        "[[cards]]", '[[cards]]\nkey = "zero"\nhue = "ochre"\nshape = "rays"\n\n[[cards]]', 1
    )
    texts = TEXTS.replace("First", "Other") + '\n[cards.zero]\nname = "Zero"\nbody = "None."\n'
    write_pack(lobby.venue, pack, texts)
    lobby.until(qtbot, lambda: lobby.taken == 2)
    assert all(words(frame) == before for frame in lobby.frames)
    assert (lobby.title, lobby.window.rotation.index, lobby.window.rotation.count) == ("One", 1, 3)
    lobby.window.rotation.previous()
    lobby.until(qtbot, lambda: lobby.title == "Zero")
    assert words(lobby.frames[-1]) != before, "the control: a card that moves is seen to"


def test_a_fault_leaves_what_is_up_and_the_next_good_one_comes(lobby: Lobby, qtbot: QtBot) -> None:
    before = words(lobby.window.window.grabWindow())
    write_pack(lobby.venue, texts=TEXTS.replace("[cards.one]", "[cards.one"))
    lobby.until(qtbot, lambda: len(lobby.refused) == 1)
    assert str(lobby.refused[0].problems[0]).startswith("texts/en.toml:4: expected TOML")
    told = RefusedPackFile(lobby.folder.refused_pack)
    refused = told.read()
    assert refused
    assert (refused.pack, refused.where) == (str(lobby.venue), "texts/en.toml:4")
    assert all(words(frame) == before for frame in lobby.frames)
    write_pack(lobby.venue, texts=TEXTS.replace('"One"', '"One again"'))
    lobby.until(qtbot, lambda: lobby.title == "One again")
    assert told.read() is None


def test_a_pack_that_goes_away_stays_up_and_may_come_back(
    lobby: Lobby, qtbot: QtBot, tmp_path: Path
) -> None:
    lobby.venue.rename(tmp_path / "aside")
    lobby.until(qtbot, lambda: bool(lobby.refused))
    assert lobby.title == "One"
    write_pack(tmp_path / "aside", texts=TEXTS.replace('"One"', '"One is back"'))
    (tmp_path / "aside").rename(lobby.venue)
    lobby.until(qtbot, lambda: lobby.title == "One is back")


@pytest.fixture
def screen(tmp_path: Path, folder: DataFolder, source: Path) -> Iterator[Screen]:
    """The screen's own process, with its first card up and a zip to take in."""
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[content]\npack = "{zipped(source, tmp_path / "cards.zip")}"\n')
    made = Screen(folder.root, "--config", str(settings))
    try:
        assert made.hears() == "card\n"
        yield made
    finally:
        made.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path / "source", PICTURED)
    (folder / "a.svg").write_bytes(SVG)
    return folder


def test_the_running_kiosk_takes_a_zip_its_change_and_no_fault(
    screen: Screen, source: Path, folder: DataFolder, figures: Callable[[str], None]
) -> None:
    place = source.parent / "cards.zip"
    _until_kept(folder, "Small")
    _replace(place, source, "Changed")
    figures(f"a zip in its place is kept after {_until_kept(folder, 'Changed'):.1f} s")
    place.write_bytes(place.read_bytes()[:-50])
    os.write(screen.ask, b"frame?\n")
    assert screen.hears() == "frame\n"
    _replace(place, source, "Mended")
    _until_kept(folder, "Mended")
    status, said = screen.end()
    assert status == 0
    assert all("expected a zip that can be read" in line for line in said.splitlines())


def test_the_next_start_shows_the_last_good_pack_without_its_source(
    tmp_path: Path, folder: DataFolder, make_window: MakeWindow
) -> None:
    venue = write_pack(tmp_path / "venue")
    assert take(venue, folder.last_good_pack).pack
    shutil.rmtree(venue)
    settings = Settings(content=Content(pack=str(venue)))
    assert [card.key for card in first_pack(settings, folder, safe=False).cards] == ["one", "two"]
    assert len(first_pack(settings, folder, safe=True).cards) == 9


def _replace(place: Path, source: Path, name: str) -> None:
    """Another zip in its place, at once."""
    write_pack(source, PICTURED.replace("Small", name))
    zipped(source, place.with_name("next.zip")).replace(place)


def _until_kept(folder: DataFolder, name: str) -> float:
    """Seconds until the pack of this name is the one that the next start would show."""
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE_MS / 1_000:
        pack = load_stored(folder.last_good_pack)
        if pack and pack.name == name:
            return time.monotonic() - began
        time.sleep(0.02)
    held = folder.last_good_pack / NAME
    raise AssertionError(json.loads(held.read_bytes())["pack"]["name"] if held.exists() else "none")
