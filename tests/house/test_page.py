# SPDX-License-Identifier: Apache-2.0
"""The staff page's files keep the measures of the house, and its looks are the kiosk's own."""

import re
from pathlib import Path

import pytest

from kiosk.domain.signs import COLOURS
from tests.house import page_rules as rules
from tests.house.tree import ROOT, Rule, below, problems, text

STATIC = Path("kiosk/phone/static")
FILES = [path for kind in (".html", ".css", ".js") for path in below("kiosk", kind)]
SCRIPTS = [path for path in FILES if path.suffix == ".js"]
STYLES = [path for path in FILES if path.suffix == ".css"]
PAGE = STATIC / "index.html"
TOKENS = text(STATIC / "tokens.css")
WORKER, START, SIGNS = "sw.js", "app.js", "glyphs.mjs"


def test_all_files_lie_in_one_folder() -> None:
    assert {path.parent for path in FILES} == {STATIC}


@pytest.mark.parametrize("rule", [rules.sizes, rules.inline, rules.elsewhere, rules.untranslated])
def test_each_file_keeps_the_rules(rule: Rule) -> None:
    assert problems(rule, FILES) == {}


def test_scripts_make_no_markup_of_text() -> None:
    assert problems(rules.markup, SCRIPTS) == {}


def test_colours_are_written_in_the_tokens_alone() -> None:
    others = [path for path in (*STYLES, *SCRIPTS) if path.name != "tokens.css"]
    assert problems(rules.colours, others) == {}


def test_the_page_names_every_style_and_every_module() -> None:
    """So that all of them are on their way at once."""
    modules = {path.name for path in SCRIPTS} - {WORKER} | {SIGNS}
    styles = {path.name for path in STYLES}
    assert set(rules.imports(text(PAGE))) == modules | styles | {"icon.svg"}


def test_every_module_is_asked_for_and_there() -> None:
    asked = {name for path in SCRIPTS for name in rules.imports(text(path))}
    assert asked == {path.name for path in SCRIPTS} - {WORKER, START} | {SIGNS}


def named(source: str, pattern: str) -> dict[str, str]:
    return {name: value.upper() for name, value in re.findall(pattern, source)}


def test_by_day_the_page_has_the_colours_of_the_windows() -> None:
    day = named((ROOT / "kiosk/theme/Day.qml").read_text("utf-8"), r"(\w+): \"(#\w+)\"")
    page = named(TOKENS.split("@media")[0], r"--(\w+): (#\w+);")
    shared = set(day) & set(page)
    assert len(shared) > 12
    assert {name: page[name] for name in shared} == {name: day[name] for name in shared}


def test_the_signs_have_the_fills_of_the_kiosk() -> None:
    tokens = (ROOT / "kiosk/theme/Tokens.qml").read_text("utf-8")
    fills = named(tokens, r"case \"(\w+)\":\s*return \"(#\w+)\"")
    fills["black"] = named(tokens, r"(signEdge): \"(#\w+)\"")["signEdge"]
    page = named(TOKENS.split("@media")[0], r"--(\w+): (#\w+);")
    assert {name: page[name] for name in COLOURS} == fills


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        (rules.sizes, "\n" * 151),
        (rules.sizes, "x" * 101),
        (rules.inline, '<p style="color: red">'),
        (rules.inline, '<button onclick="go()">'),
        (rules.inline, "<script>go()</script>"),
        (rules.markup, "node.innerHTML = text"),
        (rules.markup, 'node.setAttribute("style", told)'),
        (rules.elsewhere, '<link href="//cdn.example/a.css">'),
        (rules.elsewhere, 'fetch("https' + '://example.org")'),
        (rules.colours, "    color: #FFF;"),
        (rules.untranslated, 'make("p", {}, "Nobody is here.")'),
        (rules.untranslated, "<p>Nobody is here</p>"),
    ],
)
def test_control_each_rule_can_fail(rule: Rule, planted: str) -> None:
    assert list(rule(planted))


@pytest.mark.parametrize(
    "harmless",
    ['button("later", t("page.test.later"), end)', '<h1 data-text="page.title"></h1>', "// It is."],
)
def test_control_a_text_by_its_id_passes(harmless: str) -> None:
    assert list(rules.untranslated(harmless)) == []
