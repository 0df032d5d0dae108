# SPDX-License-Identifier: Apache-2.0
"""Sentences in words without Qt; tests/desk/test_said.py holds QML's reading of them."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.said import joined, plain, said, spoken

TEXTS = {"id": "%2 of %1", "person": "Team %1", "desk.join": "%1 · %2"}


def text(text_id: str, *args: object) -> str:
    filled = TEXTS[text_id]
    for number, one in enumerate(args, 1):
        filled = filled.replace(f"%{number}", f"<{one}>")
    return filled


def test_arguments_may_have_arguments() -> None:
    assert spoken(said("id", said("person", plain("4")), plain("x")), text) == "<x> of <Team <4>>"


def test_nothing_is_said_of_nothing() -> None:
    assert spoken("", text) == ""
    assert spoken(joined("", plain("a"), ""), text) == "a"


def test_parts_are_joined() -> None:
    assert spoken(joined(plain("a"), plain("b")), text) == "<a> · <b>"


@given(words=st.text(max_size=40).filter(lambda one: "\x1f" not in one))
def test_words_that_look_like_ids_stay_words(words: str) -> None:
    assert spoken(said("person", plain(words)), text) == f"Team <{words}>"
    assert spoken(plain(f"1#{words}"), text) == f"1#{words}"
