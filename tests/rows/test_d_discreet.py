# SPDX-License-Identifier: Apache-2.0
"""Row D3, and "discreet by design": after Hide nothing on the screen tells that anybody asked."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtWidgets import QApplication

from kiosk.domain.events import Pressed, Reason
from kiosk.domain.transitions import Refusal, Step, decide
from kiosk.shell.reading import interfaces
from tests.attendee.lobby import Lobby
from tests.rows.abroad import CODES, DESKTOP, STATES, Abroad
from tests.rows.sensitive import sensitive, told_by

ASKED = ("saved", "not_saved", "coming_elsewhere", "withdrawn", "unanswered")


@pytest.fixture(scope="module")
def hall(qapp: QApplication, touchscreen: QPointingDevice) -> Iterator[Abroad]:
    """One window for all languages; each test leaves it with the cards on it."""
    made = Abroad(DESKTOP, touchscreen)
    made.do(lambda lobby: lobby.core.touch())
    yield made
    made.close()


def told(hall: Abroad) -> list[str]:
    """All that is seen, or that a screen reader is told or has been announced."""
    heard = [
        one.text(kind)
        for one in interfaces(hall.window)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    ]
    return [*hall.words(), *heard, hall.window.title()]


def leave(lobby: Lobby) -> None:
    lobby.core.hide()
    lobby.works = True
    lobby.commit()
    lobby.core.touch()


@pytest.mark.parametrize("code", CODES)
def test_d3_no_word_of_a_status_is_left_after_hide(hall: Abroad, code: str) -> None:
    hall.speak(code)
    before = sorted(told(hall))
    assert told_by(before, code) == set()
    for state in ASKED:
        hall.do(STATES[state])
        hall.speak(code)
        assert len(told_by(told(hall), code)) >= 3, f"the control: {state} is found"
        hall.do(leave)
        assert told_by(told(hall), "en") == set(), state
        hall.speak(code)
        assert sorted(told(hall)) == before, state


@pytest.mark.parametrize("code", CODES)
def test_d3_each_language_has_words_that_would_tell(code: str) -> None:
    assert len(sensitive(code)) >= 60


@pytest.mark.parametrize("step", [Step.SEEN, Step.GOING, Step.THERE, Step.CLOSE])
def test_d3_what_the_team_does_after_hide_is_not_told_either(hall: Abroad, step: Step) -> None:
    hall.speak("en")
    before = sorted(told(hall))
    hall.do(STATES["saved"])
    hall.do(leave)
    hall.do(partial(_answer, step=step))
    assert sorted(told(hall)) == before


def _answer(lobby: Lobby, step: Step) -> None:
    """A desk answers the request that nobody sees any more."""
    pressed = next(fact for fact in reversed(lobby.log) if isinstance(fact, Pressed))
    board = lobby.core.requests.board.open()
    request = next(one for one in board if one.id == pressed.request)
    event = decide(request, step, lobby.stamp(), Reason.ATTENDED if step is Step.CLOSE else None)
    assert not isinstance(event, Refusal)
    lobby.happen(event)
