# SPDX-License-Identifier: Apache-2.0
"""Each id that a window asks for has a text, and each text is asked for by some window."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from kiosk.settings.layers import FROM_DESK
from tests.house.tree import ROOT, below, text

_MESSAGES = ET.parse(ROOT / "assets/i18n/en.ts").iter("message")
TEXTS = {message.get("id", ""): message.find("translation") for message in _MESSAGES}
_GROUPS = "|".join(sorted({name.split(".")[0] for name in TEXTS}))
_ID = re.compile(rf"(?:{_GROUPS})\.(?:\w+(?:\.\w+)*\.?)?")

_LITERAL = re.compile(r"\"([^\"\n]*)\"|`([^`$\n]*)")


def asked_by_qml(source: str) -> Iterator[str]:
    """Every literal that looks like an id, whole or as a beginning; also of its JavaScript."""
    return (name for name in re.findall(r"\"([^\"]*)\"", source) if _ID.fullmatch(name))


def asked_by_python(source: str) -> Iterator[str]:
    """Every literal that looks like an id, whole or as a beginning."""
    for node in ast.walk(ast.parse(source)):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and _ID.fullmatch(value):
            yield value


def asked_by_script(source: str) -> Iterator[str]:
    """The same in a browser's script or page; a template counts up to its first gap."""
    literals = (quoted or begun for quoted, begun in _LITERAL.findall(source))
    return (name for name in literals if _ID.fullmatch(name))


def _asks(asked: str, known: str) -> bool:
    begun = asked if asked.endswith(("_", ".")) else f"{asked}."
    return known == asked or known.startswith(begun)


def without_text(asked: set[str], known: set[str]) -> set[str]:
    return {name for name in asked if not any(_asks(name, other) for other in known)}


def not_asked(asked: set[str], known: set[str]) -> set[str]:
    return {name for name in known if not any(_asks(other, name) for other in asked)}


def _asked() -> set[str]:
    scenes = below("kiosk", ".qml") + below("kiosk", ".mjs")
    pages = below("kiosk", ".js") + below("kiosk", ".html")
    shown = {name for path in scenes for name in asked_by_qml(text(path))}
    shown |= {name for path in pages for name in asked_by_script(text(path))}
    shown |= {name for path in below("kiosk", ".py") for name in asked_by_python(text(path))}
    return shown - set(FROM_DESK)  # keys of settings, which look like ids


def test_each_id_that_is_asked_for_has_a_text() -> None:
    assert sorted(without_text(_asked(), set(TEXTS))) == []


def test_each_text_is_asked_for() -> None:
    assert sorted(not_asked(_asked(), set(TEXTS))) == []


def test_no_text_is_empty_or_unfinished() -> None:
    wordless = [name for name, said in TEXTS.items() if said is None or said.get("type")]
    assert wordless == []


def test_control_a_missing_and_an_unused_text_are_seen() -> None:
    asked = {*asked_by_qml('text: qsTrId("visit.nowhere")'), *asked_by_python('a = "visit.hide"')}
    asked |= set(asked_by_python('b = f"desk.state.{state}"'))
    asked |= set(asked_by_python('c = f"fault.{fault}", "fault", "a desk."'))
    assert asked == {"visit.nowhere", "visit.hide", "desk.state.", "fault."}
    assert "fault.relay" not in not_asked(asked, {"fault.relay"})
    asked.remove("fault.")
    assert without_text(asked, {"visit.hide"}) == {"visit.nowhere", "desk.state."}
    assert not_asked(asked, {"visit.hide", "desk.state.new", "pad.back"}) == {"pad.back"}
