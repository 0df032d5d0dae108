# SPDX-License-Identifier: Apache-2.0
"""QML files keep the measures of the house, show tokens and texts, and look downstairs."""

from functools import partial
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.house import qml_rules as rules
from tests.house.tree import Rule, below, problems, text

QML = below("kiosk", ".qml")
EVERYWHERE = [
    rules.sizes,
    rules.untranslated,
    rules.formatted_text,
    rules.unexplained_var,
    rules.ways_out,
    rules.bound,
]
MEDIAN_LINES, MOST_LINES = 67, 130


def _room(path: Path) -> str:
    return path.parts[1]


def test_there_is_qml_to_look_at() -> None:
    assert QML


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_qml_keeps_the_rules(rule: Rule) -> None:
    assert problems(rule, QML) == {}


def test_colours_are_written_in_the_theme_alone() -> None:
    assert problems(rules.colours, [path for path in QML if _room(path) != "theme"]) == {}


@pytest.mark.parametrize("room", sorted({_room(path) for path in QML}))
def test_a_room_looks_downstairs(room: str) -> None:
    own = [path for path in QML if _room(path) == room]
    assert problems(partial(rules.imports, room), own) == {}


def test_half_of_the_files_fit_on_a_screen() -> None:
    lengths = [text(path).count("\n") for path in QML]
    assert median(lengths) <= MEDIAN_LINES
    assert quantiles(lengths, n=10)[-1] <= MOST_LINES


def test_no_singleton_but_the_tokens_keeps_anything() -> None:
    assert problems(rules.state, [path for path in QML if path.name != "Tokens.qml"]) == {}


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        (rules.sizes, "\n" * 151),
        (rules.sizes, "x" * 121),
        (rules.colours, 'color: "#fff"'),
        (rules.colours, 'border.color: "red"'),
        (rules.colours, "color: Qt.rgba(0, 0, 0, 1)"),
        (rules.untranslated, '    text: "Help"'),
        (rules.untranslated, '    Accessible.name: open ? qsTrId("a") : "Close"'),
        (rules.untranslated, '    readonly property string helpText: "Hilfe"'),
        (rules.formatted_text, 'Item {\n    Text {\n        text: qsTrId("a")\n    }\n}'),
        (rules.unexplained_var, "Item {\n    property var rows\n}"),
        (rules.ways_out, "onTapped: Qt.openUrlExternally(root.link)"),
        (rules.bound, "Item {}"),
        (rules.state, "pragma Singleton\nQtObject {\n    property int count: 0\n}"),
    ],
)
def test_control_each_rule_can_fail(rule: Rule, planted: str) -> None:
    assert list(rule(planted))


@pytest.mark.parametrize(
    ("room", "module"),
    [("theme", "kiosk.controls"), ("attendee", "kiosk.desk"), ("desk", "QtQuick.Controls.Basic")],
)
def test_control_an_import_upstairs_is_seen(room: str, module: str) -> None:
    assert list(rules.imports(room, f"import {module}\n"))


@pytest.mark.parametrize(
    "harmless",
    [
        '    text: qsTrId("visit.saved_at").arg(root.at)',
        '    text: state === "saved" ? qsTrId("a") : qsTrId("b")',
        '    text: "·"',
        '    // text: "Help"',
    ],
)
def test_control_a_text_by_its_id_passes(harmless: str) -> None:
    assert list(rules.untranslated(harmless)) == []
