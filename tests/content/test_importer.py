# SPDX-License-Identifier: Apache-2.0
"""A venue's pack is taken in whole, by a process of its own, or the last good one stays up."""

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.content.card import Pack
from kiosk.content.importer import import_pack
from kiosk.content.qr import QUIET
from kiosk.content.stored import INCOMING, NAME, PICTURES, load_stored
from kiosk.content.take_in import take_in
from tests.content.packs import PACK, TEXTS, write_pack
from tests.content.taking import PNG, SVG, take, zipped

PICTURED = PACK.replace('"arch"', '"arch"\nillustration = "art/a.png"')


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path / "venue", PICTURED)
    (folder / "art").mkdir()
    (folder / "art" / "a.png").write_bytes(PNG)
    (folder / "letter.txt").write_text("private")
    return folder


def good(place: Path, into: Path) -> Pack:
    imported = take(place, into)
    assert imported.problems == ()
    assert imported.pack is not None
    return imported.pack


def names(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}


def test_a_folder_and_its_zip_come_to_the_same(venue: Path, tmp_path: Path) -> None:
    folder = good(venue, tmp_path / "a")
    for number, below in enumerate(("", "cards/", "Our Cards/")):
        file = zipped(venue, tmp_path / f"{number}.zip", below)
        pack = good(file, tmp_path / f"z{number}")
        assert [card.texts for card in pack.cards] == [card.texts for card in folder.cards]
        assert pack.cards[0].illustration
        assert folder.cards[0].illustration
        assert pack.cards[0].illustration.name == folder.cards[0].illustration.name


def test_what_is_kept_is_whole_and_only_the_pack(venue: Path, tmp_path: Path) -> None:
    into = tmp_path / "up"
    picture = good(venue, into).cards[0].illustration
    assert picture
    assert names(into) == {NAME, f"{PICTURES}/{picture.name}"}
    assert QImage(str(picture)).pixelColor(0, 0).name() == "#ff0000"
    assert b"private" not in b"".join(one.read_bytes() for one in into.rglob("*.*"))


def test_a_broken_pack_leaves_the_last_good_one_up(venue: Path, tmp_path: Path) -> None:
    into = tmp_path / "up"
    before = good(venue, into)
    write_pack(venue, PICTURED, TEXTS.replace('"First body."', "5"))
    refused = take(venue, into)
    assert refused.pack is None
    assert str(refused.problems[0]).startswith("texts/en.toml:6: cards.one.body:")
    assert load_stored(into) == before
    assert not list(into.glob(f"{INCOMING}*"))


def test_a_drawing_fills_the_size_and_a_code_is_a_pixel_a_square(tmp_path: Path) -> None:
    pack = PACK.replace('"arch"', '"arch"\nillustration = "a.svg"')
    folder = write_pack(tmp_path / "v", pack.replace('"wave"', '"wave"\nqr = "https://w.wiki"'))
    (folder / "a.svg").write_bytes(SVG)
    drawing, code = (card.illustration for card in good(folder, tmp_path / "up").cards)
    assert drawing
    assert QImage(str(drawing)).width() == 1_600
    assert code
    assert QImage(str(code)).width() == QImage(str(code)).height() == 21 + 2 * QUIET


def test_a_picture_that_a_card_still_shows_outlives_the_switch(venue: Path, tmp_path: Path) -> None:
    into = tmp_path / "up"
    first = good(venue, into).cards[0].illustration
    assert first
    write_pack(venue)
    good(venue, into)
    assert first.exists(), "somebody may still look at it"
    write_pack(venue, texts=TEXTS.replace("First", "Other"))
    good(venue, into)
    assert not first.exists()


def test_the_same_pack_again_writes_nothing(venue: Path, tmp_path: Path) -> None:
    into = tmp_path / "up"
    good(venue, into)
    before = (into / NAME).stat()
    good(venue, into)
    assert (into / NAME).stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("bytes_left", [b"", PNG[:20], None])
def test_a_picture_that_a_power_cut_took_comes_back(
    venue: Path, tmp_path: Path, bytes_left: bytes | None
) -> None:
    into = tmp_path / "up"
    picture = good(venue, into).cards[0].illustration
    assert picture
    whole = picture.read_bytes()
    picture.unlink() if bytes_left is None else picture.write_bytes(bytes_left)
    assert good(venue, into).cards[0].illustration == picture
    assert picture.read_bytes() == whole


def test_a_pack_is_on_the_disk_before_it_is_up(
    venue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file's bytes are synced before its name is, and pack.json last."""
    synced: list[str] = []
    fsync = os.fsync

    def heard(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", heard)
    picture = good(venue, tmp_path / "up").cards[0].illustration
    assert picture
    assert synced == [picture.name, PICTURES, NAME, "up"]


def test_what_the_reader_of_a_killed_kiosk_still_writes_is_not_in_the_way(
    venue: Path, tmp_path: Path
) -> None:
    into = tmp_path / "up"
    left = into / f"{INCOMING}-1"
    left.mkdir(parents=True)
    said = "import sys; from pathlib import Path; print(Path(sys.argv[-1]).name)"
    seen = tmp_path / "seen"
    program = f"{said}; Path({str(seen)!r}).write_text(sys.argv[-1])"
    import_pack(venue, into, (sys.executable, "-c", program))
    assert Path(seen.read_text()).name == f"{INCOMING}-{os.getpid()}"
    assert not left.exists()


@pytest.mark.parametrize(
    ("program", "said", "may_pass"),
    [
        ("import time; time.sleep(60)", "within 0.5 s", True),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "within 0.5 s", True),
        ("import os; os.abort()", "died of", False),
        ("print('{}')", "died of", False),
        ('print(\'{"good":true,"problems":[]}\')', "died of", False),
    ],
)
def test_a_process_that_hangs_dies_or_lies_is_a_refusal(
    tmp_path: Path, program: str, said: str, may_pass: bool
) -> None:
    imported = import_pack(tmp_path, tmp_path / "up", (sys.executable, "-c", program), 0.5)
    assert (imported.pack, imported.may_pass) == (None, may_pass)
    assert said in str(imported.problems[0])


def test_a_full_disk_is_no_fault_of_the_pack(
    venue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    taken = take_in(venue, tmp_path, lambda data: data)
    assert (taken.good, taken.may_pass) == (False, True)
    assert str(taken.problems[0]).endswith("can be kept, got No space left on device")
