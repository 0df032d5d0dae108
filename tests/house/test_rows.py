# SPDX-License-Identifier: Apache-2.0
"""Each requirement of experience.md that is more than a proposal is shown or handed over.

Shown: by a test whose name begins with its id.  Handed over: what only hardware or people can
show stands in packaging/INSTALL.md with its id.
"""

import re

from tests.house.tree import ROOT, below, text

ROWS = {
    "a": range(1, 15),
    "b": (1, 2, *range(5, 16)),
    "c": (*range(1, 10), *range(11, 16)),
    "d": (*range(1, 16), 18, 19, 20),
    "e": range(1, 11),
    "f": range(1, 9),
    "g": (1, 2, 3, 4, 5, 6, 8, 9),
    "h": range(1, 15),
}
"""The rows that are "shall", level A or AA, or rest on research; the others are proposals."""

WANTED = {f"{letter}{number}" for letter, numbers in ROWS.items() for number in numbers}


def shown(source: str) -> set[str]:
    """``test_d8_d9_no_promise`` shows two rows."""
    names = re.findall(r"^def test_((?:[a-h]\d+_)+)", source, re.MULTILINE)
    return {row for name in names for row in name.strip("_").split("_")}


def handed_over(page: str) -> set[str]:
    return {row.lower() for row in re.findall(r"^\| ([A-H]\d+) \|", page, re.MULTILINE)}


def test_each_row_is_shown_or_handed_over() -> None:
    tests = {row for path in below("tests", ".py") for row in shown(text(path))}
    page = (ROOT / "packaging/INSTALL.md").read_text(encoding="utf-8")
    assert sorted(WANTED - tests - handed_over(page)) == []


def test_control_a_row_without_a_test_is_missed() -> None:
    source = "def test_a1_a2_contrast() -> None: ...\ndef test_about_b2_help() -> None: ...\n"
    assert shown(source) == {"a1", "a2"}
    assert handed_over("| C14 | Braille | feel it |\nC15 is a row\n") == {"c14"}
