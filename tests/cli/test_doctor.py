# SPDX-License-Identifier: Apache-2.0
"""``doctor`` as it is typed: what it looks at, and its exit status."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.doctor import disk, machine
from kiosk.domain.clock import Instant
from kiosk.store import secrets_hash
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile
from kiosk.store.refused_pack import RefusedPack, RefusedPackFile
from kiosk.written.problem import Problem
from tests.cli.terminal import Terminal
from tests.domain.history import History

SCREENS = {"platform": "wayland", "screens": [{"name": "DP-1", "size": [1920, 1080]}]}
FACE = "Atkinson Hyperlegible"
FONTS = {"families": [FACE], "typeface": FACE, "cap": 66.8, "boxes": []}
SOUND, VOICES = {"outputs": ["a loudspeaker"]}, {"languages": ["en"]}
WELL = {"screens": SCREENS, "fonts": FONTS, "sound": SOUND, "voices": VOICES}
LOOKED_AT = [
    "settings", "number", "other ways", "languages", "cards", "data folder", "privacy",
    "file system", "free space", "canary", "log", "display", "calibration", "reach", "fonts",
    "sound", "voice", "clock", "staff",
]  # fmt: skip


@pytest.fixture
def venue(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A venue where all is well; returns its settings file."""
    monkeypatch.setattr(secrets_hash, "WANTED_S", 0.001)
    monkeypatch.setattr(machine, "prober", lambda _environ: WELL.get)
    monkeypatch.setattr(disk, "MOUNTS", tmp_path / "mounts")
    (tmp_path / "mounts").write_text("22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n")
    terminal.type("staff", "add", "2", "--lead")
    terminal.log(History(at=Instant(1_780_000_000_000, "boot-1", 5)).pressed)
    file = tmp_path / "kiosk.toml"
    file.write_text(
        '[venue]\nemergency_number = "112"\nemergency_confirmed = true\nlanguages = ["en"]\n'
        "[display]\npx_per_mm = 3.2\nbottom_mm = 700\n"
        '[[other_ways]]\nkey = "event_staff"\n'
        '[[other_ways]]\nkey = "building_staff"\noutside_team = true\n'
    )
    return file


def test_where_all_is_well(terminal: Terminal, venue: Path) -> None:
    said = terminal.type("doctor", "--json", "--config", venue)
    told = json.loads(said.out)
    assert told["schema"] == 1
    assert [one["name"] for one in told["checks"]] == LOOKED_AT
    bad = [one for one in told["checks"] if one["level"] != "ok" and one["name"] != "free space"]
    assert (bad, said.status) == ([], 0)


def test_each_fix_is_named(terminal: Terminal, venue: Path) -> None:
    terminal.type("staff", "remove", "2")
    said = terminal.type("doctor", "--config", venue)
    assert said.status == 1
    at = said.lines.index("RED      staff: 0 can sign in, none of them a lead")
    assert said.lines[at + 1] == "         -> staff add NUMBER --lead"


def test_a_settings_file_that_cannot_be_read_is_red_with_file_and_line(
    terminal: Terminal, venue: Path
) -> None:
    shutil.copy(venue, terminal.folder.last_good_settings)
    venue.write_text(venue.read_text() + "[visit\n")
    said = terminal.type("doctor", "--config", venue)
    line = len(venue.read_text().splitlines())
    (told,) = (one for one in said.lines if "settings:" in one)
    assert told.startswith(f"RED      settings: kiosk.toml:{line}: expected TOML")
    assert told.endswith("the last good copy holds")
    assert said.status == 1
    terminal.folder.last_good_settings.unlink()
    said = terminal.type("doctor", "--config", venue)
    (told,) = (one for one in said.lines if "settings:" in one)
    assert told.endswith("the built-in values hold"), "there is no copy"


def test_what_was_set_at_a_desk_is_counted(terminal: Terminal, venue: Path) -> None:
    copy = DeskSettingsFile(terminal.folder.desk_settings)
    copy.write(DeskSettings({"venue.place": '"Hall 2"'}))
    said = terminal.type("doctor", "--config", venue)
    (told,) = (one for one in said.lines if "settings:" in one)
    assert told.endswith(f"values are from {venue}, 1 were set at a desk")


def test_a_damaged_file_of_pins_is_named_with_what_to_do(terminal: Terminal, venue: Path) -> None:
    terminal.folder.secrets.write_bytes(b"no database" * 400)
    said = terminal.type("doctor", "--config", venue)
    assert said.status == 1
    (told,) = (one for one in said.lines if "staff:" in one)
    assert told.startswith(f"RED      staff: nobody can sign in: {terminal.folder.secrets}: ")
    assert "move secrets.sqlite away" in said.lines[said.lines.index(told) + 1]
    assert str(terminal.folder.secrets) in terminal.refused("staff", "list")


def test_a_file_in_the_place_of_the_folder(terminal: Terminal, venue: Path) -> None:
    for file in sorted(terminal.folder.root.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    terminal.folder.root.rmdir()
    terminal.folder.root.write_text("no folder")
    said = terminal.type("doctor", "--config", venue)
    assert said.status == 1
    assert any(line.startswith("RED      data folder:") for line in said.lines)


def test_refused_cards_are_named_with_the_file_and_what_is_wrong(
    terminal: Terminal, venue: Path
) -> None:
    file = RefusedPackFile(terminal.folder.refused_pack)
    wrong = Problem("texts/de.toml", 12, "cards.one", "TOML", "a broken line")
    file.write(RefusedPack("/srv/cards", wrong, more=2))
    assert "OK       cards: the program's own" in terminal.type("doctor", "--config", venue).lines
    venue.write_text(f'{venue.read_text()}[content]\npack = "/srv/cards"\n')
    said = terminal.type("doctor", "--config", venue)
    at = said.lines.index(
        "WARNING  cards: /srv/cards was refused, and the last good cards are shown: "
        "texts/de.toml:12: cards.one: expected TOML, got a broken line and 2 more"
    )
    assert said.lines[at + 1] == "         -> correct it: allyship-kiosk check /srv/cards"
    file.forget()
    lines = terminal.type("doctor", "--config", venue).lines
    assert "OK       cards: the venue's own, from /srv/cards" in lines


def test_a_damaged_log(terminal: Terminal, venue: Path) -> None:
    terminal.folder.log.write_bytes(b"\0" * 5_000)
    said = terminal.type("doctor", "--config", venue)
    assert said.status == 1
    assert any(line.startswith("RED      log:") for line in said.lines)


def test_it_leaves_nothing_behind(terminal: Terminal, venue: Path) -> None:
    before = sorted(file.name for file in terminal.folder.root.iterdir())
    terminal.type("doctor", "--config", venue)
    after = {file.name for file in terminal.folder.root.iterdir()}
    assert after - {"requests.sqlite-wal", "requests.sqlite-shm"} == set(before)
    assert len(terminal.facts()) == 2
