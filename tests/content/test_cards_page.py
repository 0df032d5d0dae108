# SPDX-License-Identifier: Apache-2.0
"""packaging/CARDS.md: its example is a good pack, and its lists and figures are the program's."""

import re
from pathlib import Path

from kiosk.content.card import SHAPES
from kiosk.content.checker import SENTENCES_LIMIT, WORDS_LIMIT
from kiosk.content.drawing import DRAWINGS
from kiosk.content.illustration import SIZE_LIMIT
from kiosk.shell.safe_picture import PIXELS_LIMIT, SIDE_LIMIT
from tests.cli.terminal import Terminal
from tests.house.tree import ROOT

PAGE = (ROOT / "packaging/CARDS.md").read_text(encoding="utf-8")
FLAT = " ".join(PAGE.split())


def test_the_example_is_a_good_pack(tmp_path: Path) -> None:
    main, english = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    cards = tmp_path / "cards"
    (cards / "texts").mkdir(parents=True)
    (cards / "pack.toml").write_text(main)
    (cards / "texts" / "en.toml").write_text(english)
    said = Terminal(tmp_path).type("check", cards)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"{cards}: 2 cards in en, beside the program's own")


def test_its_lists_and_figures_are_those_of_the_program() -> None:
    assert f"one of {', '.join(SHAPES)}." in FLAT
    assert f"own: {', '.join(DRAWINGS)}." in FLAT
    assert f"at most {WORDS_LIMIT} words" in FLAT
    assert SENTENCES_LIMIT == 3
    assert f"of at most {SIZE_LIMIT >> 20} MB, {SIDE_LIMIT:,} pixels a side" in FLAT
    assert f"{PIXELS_LIMIT // 1_000_000} megapixels" in FLAT
