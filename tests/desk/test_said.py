# SPDX-License-Identifier: Apache-2.0
"""Sentences as ids with arguments, and QML's reading of them."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine, QJSValue

from kiosk.content.said import joined, plain, said
from kiosk.paths import assets

_SOURCE = assets().parent / "kiosk" / "desk" / "say.mjs"


def say(sentence: str) -> str:
    """As the windows say it, with each id for its own text and %1 %2 behind it."""
    engine = QJSEngine()
    source = _SOURCE.read_text(encoding="utf-8").replace("export function say", "function say")
    engine.evaluate('function qsTrId(id) { return id + " %1 %2" }')
    engine.evaluate(source)
    return str(engine.globalObject().property("say").call([QJSValue(sentence)]).toString())


def test_arguments_may_have_arguments(qapp: object) -> None:
    closed = said("closed", said("person", plain("4"), plain("x")), said("reason"))
    assert say(closed) == "closed person 4 x reason %1 %2"


def test_nothing_is_said_of_nothing(qapp: object) -> None:
    assert say("") == ""
    assert joined("", plain("a"), "") == plain("a")


def test_parts_are_joined(qapp: object) -> None:
    assert say(joined(plain("a"), plain("b"), plain("c"))) == "desk.join desk.join a b c"


@given(words=st.text(max_size=40).filter(lambda one: "\x1f" not in one and one.isprintable()))
def test_words_that_look_like_ids_stay_words(qapp: object, words: str) -> None:
    assert say(said("id", plain(words), plain("%1"))) == f"id {words} %1"
