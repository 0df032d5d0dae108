# SPDX-License-Identifier: Apache-2.0
"""Types and texts are made from their sources, when the sources changed, and name no machine."""

import os
import runpy
from collections.abc import Callable
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from tests.house.tree import ROOT

generate: Callable[..., list[Path]] = runpy.run_path(str(ROOT / "packaging/generate.py"))[
    "generate"
]

QMLDIR = "module kiosk.lobby\ntypeinfo lobby.qmltypes\n"
PYTHON = """
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.lobby"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by wiring")
class Lobby(QObject):
    @Property(str, constant=True)
    def place(self) -> str:
        return "Lobby 2"

    @Property(str)
    def card(self) -> str:
        return "first"
"""
TEXTS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en">
<context><message id="visit.hide"><source>Hide</source><translation>Hide</translation></message>
</context></TS>"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    room = tmp_path / "kiosk/lobby"
    room.mkdir(parents=True)
    (room / "qmldir").write_text(QMLDIR, encoding="utf-8")
    (room / "lobby.py").write_text(PYTHON, encoding="utf-8")
    (room / "derive.py").write_text("A = 1\n", encoding="utf-8")
    texts = tmp_path / "assets/i18n"
    texts.mkdir(parents=True)
    (texts / "en.ts").write_text(TEXTS, encoding="utf-8")
    return tmp_path


def test_a_room_gets_its_types_and_a_language_its_texts(tree: Path) -> None:
    made = generate(tree)
    assert [file.name for file in made] == ["lobby.qmltypes", "en.qm"]
    types = made[0].read_text(encoding="utf-8")
    assert 'exports: ["kiosk.lobby/Lobby 1.0"]' in types
    assert str(tree) not in types


def test_a_property_that_never_changes_keeps_its_mark(tree: Path) -> None:
    (types, _) = generate(tree)
    properties = types.read_text(encoding="utf-8").split("Property {")[1:]
    marked = {"place": "isPropertyConstant: true", "card": "isPropertyConstant: true"}
    found = {name: marked[name] in text for text in properties for name in marked if name in text}
    assert found == {"place": True, "card": False}


def test_nothing_is_made_twice_until_a_source_changes(tree: Path) -> None:
    generate(tree)
    assert generate(tree) == []
    source = tree / "kiosk/lobby/lobby.py"
    later = (tree / "kiosk/lobby/lobby.qmltypes").stat().st_mtime_ns + 1_000_000_000
    os.utime(source, ns=(later, later))
    assert [file.name for file in generate(tree)] == ["lobby.qmltypes"]
    assert len(generate(tree, force=True)) == 2


def test_who_reads_the_old_texts_keeps_them_whole(tree: Path) -> None:
    """A running kiosk has mapped them: one that is written over shows ids in place of words."""
    (_, texts) = generate(tree)
    before = texts.read_bytes()
    with texts.open("rb") as running:
        source = tree / "assets/i18n/en.ts"
        source.write_text(TEXTS.replace("Hide", "Hide this screen"), encoding="utf-8")
        generate(tree, force=True)
        assert running.read() == before
    assert texts.read_bytes() != before
    assert list(texts.parent.glob("*.qm")) == [texts]


def test_a_source_that_qt_refuses_is_an_error(tree: Path) -> None:
    (tree / "assets/i18n/en.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(CalledProcessError):
        generate(tree)
