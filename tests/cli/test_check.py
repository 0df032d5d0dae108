# SPDX-License-Identifier: Apache-2.0
"""``check``: points carried, and each fault with its file and line."""

import shutil
from pathlib import Path

import pytest

from kiosk.paths import assets
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile
from tests.cli.terminal import Terminal
from tests.content.packs import PACK, write_pack
from tests.content.taking import PNG, zipped

DEFAULT = assets() / "packs" / "default"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DEFAULT, tmp_path / "pack"))


def test_without_words_everything_in_use_is_checked(terminal: Terminal) -> None:
    said = terminal.type("check")
    assert (said.status, said.err) == (0, "")
    assert "37 of 37 points carried" in said.out
    places = [line for line in said.lines if line.startswith("venue.place ")]
    assert [line.split() for line in places] == [["venue.place", "built-in", '"Lobby"']]


def test_each_value_says_where_it_is_from(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[venue]\nplace = "Garden"\n')
    lines = terminal.type("check", file).lines
    assert [line.split() for line in lines if line.startswith("venue.place ")] == [
        ["venue.place", "kiosk.toml", '"Garden"']
    ]


def test_the_address_of_a_channel_stays_in_its_file(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[[channels]]\nname = "Chat"\nurl = "ntfys://pass-word@host/topic"\n')
    said = terminal.type("check", file)
    assert (said.status, said.err) == (0, "")
    assert "ntfys://…" in said.out
    assert "pass-word" not in said.out


def test_a_bad_value_is_named_with_file_line_key_expected_and_got(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nquiet_after_s = 2\n")
    wanted = "kiosk.toml:2: visit.quiet_after_s: expected a whole number from 10 to 600, got 2\n"
    for words in (("check", file), ("check", "--config", file)):
        said = terminal.type(*words)
        assert (said.status, said.err) == (2, wanted)


def test_a_warning_is_said_and_refuses_nothing(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[venue]\nemergency_number = "112"\n')
    said = terminal.type("check", file)
    assert said.status == 0
    assert said.err.startswith("warning: kiosk.toml:2: venue.emergency_number")


def test_a_point_that_no_card_carries_is_found(terminal: Terminal, pack: Path) -> None:
    main = pack / "pack.toml"
    main.write_text(main.read_text().replace('"1.4", ', "").replace(', "1.4"', ""))
    said = terminal.type("check", pack)
    assert said.status == 2
    assert "9 cards in " in said.out
    assert said.err.startswith("points.toml:")


def test_a_broken_pack_is_refused(terminal: Terminal, pack: Path) -> None:
    (pack / "pack.toml").write_text("[")
    said = terminal.type("check", pack)
    assert said.status == 2
    assert "refused" in said.out
    assert said.err.startswith("pack.toml:1: expected TOML")


def test_the_venues_own_pack_is_checked_too(terminal: Terminal, pack: Path, tmp_path: Path) -> None:
    (pack / "texts" / "en.toml").unlink()
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[content]\npack = "{pack}"\n')
    said = terminal.type("check", "--config", file)
    assert said.status == 2
    assert "texts/en.toml" in said.err


def test_a_zip_is_checked_as_a_folder(terminal: Terminal, tmp_path: Path) -> None:
    own = write_pack(
        tmp_path / "own", PACK.replace('points = ["1.1"]\n', 'qr = "https://w.wiki"\n')
    )
    file = zipped(own, tmp_path / "own.zip")
    said = terminal.type("check", file)
    assert (said.status, said.err) == (0, "")
    assert said.out == f"{file}: 2 cards in en, 1 with a code (one)\n"
    own.joinpath("texts", "en.toml").unlink()
    said = terminal.type("check", zipped(own, tmp_path / "broken.zip"))
    assert said.status == 2
    assert said.err.startswith("texts/en.toml: expected a readable file")


def test_a_zip_that_is_cut_off_is_no_settings_file(terminal: Terminal, tmp_path: Path) -> None:
    file = zipped(write_pack(tmp_path / "own"), tmp_path / "own.zip")
    file.write_bytes(file.read_bytes()[:200])
    said = terminal.type("check", file)
    assert said.status == 2
    assert said.err == "own.zip: expected a zip that can be read, got a broken one\n"


def test_a_picture_without_words_is_warned_of(terminal: Terminal, tmp_path: Path) -> None:
    pack = PACK.replace('points = ["1.1"]', 'illustration = "a.png"\nafter = "listen"')
    (write_pack(tmp_path / "own", pack) / "a.png").write_bytes(PNG)
    said = terminal.type("check", tmp_path / "own")
    assert said.status == 0
    after, picture = said.err.splitlines()
    assert after.startswith("warning: pack.toml:11: cards[1].after: expected built_in_cards = true")
    assert picture.startswith("warning: texts/en.toml:4: cards.one.picture: expected what the pict")


def test_a_card_that_is_never_due_is_found(terminal: Terminal, tmp_path: Path) -> None:
    window = "\n[[cards.windows]]\nfirst_day = 2027-05-03\nlast_day = 2027-05-01\n"
    said = terminal.type("check", write_pack(tmp_path / "own", PACK + window))
    assert said.status == 2
    assert "cards[2].windows[1].last_day: expected a day from 2027-05-03 on" in said.err


def test_what_is_not_there_is_one_line(terminal: Terminal, tmp_path: Path) -> None:
    terminal.refused("check", tmp_path / "nothing")
    terminal.refused("check", "--config", tmp_path / "nothing.toml")


def test_it_writes_nothing(terminal: Terminal) -> None:
    terminal.type("check")
    assert not terminal.folder.root.exists()


def test_what_was_set_at_a_desk_is_said_to_be_from_there(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[venue]\nplace = "Hall 1"\nvest = "a red hat"\n')
    changes = {"venue.place": '"Hall 2"', "visit.question_s": "1"}
    folder = terminal.folder.create()
    DeskSettingsFile(folder.desk_settings).write(DeskSettings(changes))
    said = terminal.type("check", "--config", file)
    told = {line.split()[0]: line.split(maxsplit=2)[1:] for line in said.lines if line}
    assert told["venue.place"] == ["desk", '"Hall 2"']
    assert told["venue.vest"] == ["kiosk.toml", '"a red hat"']
    assert said.err == ("desk: visit.question_s: expected a whole number from 20 to 300, got 1\n")
    assert said.status == 2
