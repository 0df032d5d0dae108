# SPDX-License-Identifier: Apache-2.0
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.events import NOTE_LIMIT, LanguageChosen, NoteAdded, PlaceChosen
from kiosk.domain.fold import fold
from tests.alerts.venue import RELAY, WORDS, pressed, request
from tests.fakes import FakeClock


@pytest.mark.parametrize(
    ("language", "chosen", "text"),
    [
        ("ar", True, "Lobby 2 · Heron · screen in Arabic"),
        ("en", True, "Lobby 2 · Heron · screen in English"),
        ("ar", False, "Lobby 2 · Heron"),
        ("qaa", True, "Lobby 2 · Heron · screen in qaa"),
    ],
)
def test_a_call_says_where_which_sign_and_the_chosen_language(
    language: str, chosen: bool, text: str
) -> None:
    asked = request(FakeClock(), language=language, language_chosen=chosen)
    assert WORDS.call(asked) == text


def test_a_call_names_the_language_that_was_chosen_last() -> None:
    press = pressed(FakeClock(), language="ar", language_chosen=True)
    spoken = LanguageChosen(id="l", at=press.at, by=RELAY, request=press.request, language="en")
    asked = fold((press, spoken))
    assert asked
    assert WORDS.call(asked) == "Lobby 2 · Heron · screen in English"


def test_a_drill_and_a_test_say_what_they_are() -> None:
    assert WORDS.drill(request(FakeClock(), drill=True)) == "Drill · Lobby 2"
    assert WORDS.test("Lobby") == "Test · Lobby"


@given(st.text(string.ascii_letters, min_size=9, max_size=NOTE_LIMIT), st.integers(0, 10**6))
def test_nothing_else_about_a_request_can_leave(secret: str, sign: int) -> None:
    clock = FakeClock()
    press = pressed(clock)
    facts = (
        press,
        NoteAdded(id="n", at=clock.now(), by=RELAY, request=press.request, text=secret),
        PlaceChosen(id="p", at=clock.now(), by=RELAY, request=press.request, place=secret),
    )
    asked = fold(facts)
    assert asked
    text = WORDS.call(asked)
    assert text == "Lobby 2 · Heron"
    assert not any(word in text for word in (secret, press.code, press.id, str(press.at.utc_ms)))
