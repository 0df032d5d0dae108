# SPDX-License-Identifier: Apache-2.0
"""Staff notes."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.actions.notes import add_phrase, add_text, read_notes, strike, tidy
from kiosk.domain.events import NOTE_LIMIT, Actor, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp
from tests.desk.bench import pressed
from tests.fakes import FakeClock

NOW = FakeClock().now()
TEAM = Actor("person", "4")


def stamp(name: str) -> Stamp:
    return Stamp(name, NOW, TEAM)


def request(*events: RequestEvent) -> Request:
    made = fold((pressed(1, NOW), *events))
    assert made
    return made


@given(st.text(max_size=400))
def test_e4_a_note_is_one_short_line_whatever_is_typed(typed: str) -> None:
    line = tidy(typed)
    assert len(line) <= NOTE_LIMIT
    assert line.isprintable()
    assert line == line.strip()


def test_a_note_of_blanks_is_no_note() -> None:
    assert add_text(request(), " \t\n", stamp("n")) is None


def test_striking_keeps_the_note_and_works_once() -> None:
    note = add_phrase(request(), "access_help", stamp("n"))
    struck = strike(request(note), note.id, stamp("s"))
    assert struck
    after = request(note, struck)
    assert after.notes == ()
    assert note in after.facts
    assert strike(after, note.id, stamp("t")) is None


def test_e4_reading_notes_is_written_down_where_there_are_any() -> None:
    assert read_notes(request(), stamp("v")) is None
    note = add_phrase(request(), "access_help", stamp("n"))
    assert read_notes(request(note), stamp("v"))
