# SPDX-License-Identifier: Apache-2.0
"""A pack is read whole or refused whole; a refusal names file, line, key, expected and got."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.card import Window
from kiosk.content.reader import read_pack
from tests.content.packs import PACK, TEXTS, write_pack


def refused(folder: Path) -> list[str]:
    read = read_pack(folder)
    assert read.pack is None
    return [str(problem) for problem in read.problems]


def test_a_good_pack(tmp_path: Path) -> None:
    read = read_pack(write_pack(tmp_path))
    assert read.problems == ()
    assert read.pack
    one, two = read.pack.cards
    assert (one.key, one.hue, one.shape, one.points) == ("one", "#005B4B", "arch", ("1.1",))
    assert two.text("en").body == "Second body."
    assert read.pack.credit("en").short == "Adapted"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('hue = "teal"', 'hue = "pink"', "pack.toml:8: cards[1].hue: expected #RRGGBB or one of"),
        ('"wave"', '"cloud"', "pack.toml:15: cards[2].shape: expected one of circles, arch"),
        ('"wave"', "3", "pack.toml:15: cards[2].shape: expected one of circles, arch"),
        (
            'key = "two"',
            'key = "one"',
            "pack.toml:13: cards[2].key: expected each key once, got one",
        ),
        (
            'key = "two"',
            'kee = "two"',
            "pack.toml:13: cards[2].kee: expected one of after, drawing, hue, ",
        ),
        ("schema = 1", "schema = 2", "pack.toml:1: schema: expected one of 1, got 2"),
        ('name = "Small"', "", "pack.toml:1: name: expected a text of 1 to 60 characters, got n"),
        ('["en"]', "[]", "pack.toml:4: languages: expected a list of 1 to 40 entries, each a lan"),
        (
            '["en"]',
            '["../en"]',
            "pack.toml:4: languages: expected a list of 1 to 40 entries, each a lang",
        ),
        ('["1.1"]', '["1.1", 2]', "pack.toml:10: cards[1].points: expected a list of at most 40"),
        ('["en"]', '["en", 7]', "pack.toml:4: languages: expected a list of 1 to 40 entries, each"),
        ('"arch"', '"arch"\nillustration = "http://p.example/a.png"', "pack.toml:10: cards[1].ill"),
        ('"arch"', '"arch"\nillustration = "../a.png"', "pack.toml:10: cards[1].illustration: exp"),
        (
            '"arch"',
            '"arch"\nwindows = [{ hours = "9-5" }]',
            "pack.toml:10: cards[1].windows[1].hou",
        ),
        ("schema = 1", "schema = 1 1", "pack.toml:1: expected TOML, got"),
        ('"Small"', '"Sm\\u202eall"', "pack.toml:2: name: expected plain text on one line, got"),
    ],
)
def test_a_fault_in_the_pack(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in PACK
    assert refused(write_pack(tmp_path, PACK.replace(old, new)))[0].startswith(said)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "Two"', "", "texts/en.toml:9: cards.two.name: expected a text of 1 to 80 char"),
        ('"First body."', '""', "texts/en.toml:6: cards.one.body: expected a text of 1 to 420"),
        ('"First body."', f'"{"x" * 421}"', "texts/en.toml:6: cards.one.body: expected a text of"),
        ('"First body."', '"a\\u0000b"', "texts/en.toml:6: cards.one.body: expected plain text"),
        ("[cards.two]", "[cards.too]", "texts/en.toml:9: cards.too: expected one of one, two, got"),
        ('credit_short = "Adapted"', "", "texts/en.toml:1: credit_short: expected a text of 1 to"),
        ("body = ", "boddy = ", "texts/en.toml:6: cards.one.boddy: expected one of body, name"),
    ],
)
def test_a_fault_in_the_texts(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in TEXTS
    said_of_texts = refused(write_pack(tmp_path, texts=TEXTS.replace(old, new)))
    assert any(line.startswith(said) for line in said_of_texts), said_of_texts


def test_of_a_list_the_entry_that_is_wrong_is_named(tmp_path: Path) -> None:
    (said,) = refused(write_pack(tmp_path, PACK.replace('["en"]', '["en", "../de"]')))
    assert said.startswith("pack.toml:4: languages: expected a list of 1 to 40 entries, each a ")
    assert said.endswith('such as "en", got "../de" as number 2')


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    pack = PACK.replace('"teal"', '"pink"').replace('"wave"', '"cloud"')
    assert len(refused(write_pack(tmp_path, pack, TEXTS.replace('"Two"', "2")))) == 3


def test_a_missing_folder_and_a_missing_language_are_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "no") == [
        "pack.toml: expected a readable file, got No such file or directory"
    ]
    pack = PACK.replace('["en"]', '["en", "es"]')
    assert refused(write_pack(tmp_path, pack)) == [
        "texts/es.toml: expected a readable file, got No such file or directory"
    ]


def test_a_second_language_may_lack_a_card_but_not_the_first(tmp_path: Path) -> None:
    write_pack(tmp_path, PACK.replace('["en"]', '["en", "es"]'))
    (tmp_path / "texts" / "es.toml").write_text(TEXTS[: TEXTS.index("[cards.two]")])
    pack = read_pack(tmp_path).pack
    assert pack
    assert pack.cards[1].text("es").name == "Two"
    write_pack(tmp_path, texts=TEXTS[: TEXTS.index("[cards.two]")])
    assert "texts/en.toml:4: cards.two.name: expected a text" in refused(tmp_path)[0]


def test_windows_are_read(tmp_path: Path) -> None:
    windows = (
        "\n[[cards.windows]]\nfirst_day = 2026-05-01\nlast_day = 2026-05-03\n"
        '\n[[cards.windows]]\nweekdays = ["fri", "sat"]\nhours = "22:00-02:00"\n'
    )
    pack = read_pack(write_pack(tmp_path, PACK + windows)).pack
    assert pack
    assert pack.cards[1].windows == (
        Window(first_day=date(2026, 5, 1), last_day=date(2026, 5, 3)),
        Window(weekdays=frozenset({4, 5}), begin=time(22), end=time(2)),
    )


def test_a_picture_of_the_pack_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"png")
    named = PACK.replace('"arch"', '"arch"\nillustration = "a.png"')
    pack = read_pack(write_pack(tmp_path, named)).pack
    assert pack
    assert pack.cards[0].illustration == tmp_path / "a.png"


@given(st.binary(max_size=300), st.sampled_from(["pack.toml", "texts/en.toml"]))
def test_any_bytes_are_a_pack_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    folder = write_pack(tmp_path_factory.getbasetemp() / "any")
    good = (folder / name).read_bytes()
    (folder / name).write_bytes(good[: len(content)] + content + good[len(content) * 2 :])
    read = read_pack(folder)
    assert (read.pack is None) == bool(read.problems)
