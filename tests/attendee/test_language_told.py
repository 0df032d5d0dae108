# SPDX-License-Identifier: Apache-2.0
"""A language that is chosen after the press reaches the team: once, and only where it is news."""

from typing import TypeGuard

import pytest

from kiosk.attendee.state import LANGUAGE_MS
from kiosk.domain.events import Event, LanguageChosen, Reason
from kiosk.domain.transitions import Step
from tests.attendee.lobby import Lobby


@pytest.fixture
def lobby() -> Lobby:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.core.tick()
    return lobby


def choose(lobby: Lobby, language: str, after_ms: int = LANGUAGE_MS) -> None:
    lobby.core.requests.speak(language, chosen=True)
    lobby.core.tick()
    lobby.clock.advance(after_ms)
    lobby.core.tick()


def told(lobby: Lobby) -> list[str]:
    return [one.language for one in lobby.log if isinstance(one, LanguageChosen)]


def test_a_choice_is_told_within_a_second(lobby: Lobby) -> None:
    choose(lobby, "ar", LANGUAGE_MS - 1)
    assert told(lobby) == []
    lobby.clock.advance(1)
    lobby.core.tick()
    assert told(lobby) == ["ar"]
    assert lobby.request.language == "ar"
    lobby.wait(10)
    assert told(lobby) == ["ar"]


def test_a_search_through_the_list_is_one_fact(lobby: Lobby) -> None:
    for code in ("de", "fr", "he"):
        choose(lobby, code, 300)
    lobby.wait(2)
    assert told(lobby) == ["he"]


def test_whoever_finds_back_within_a_second_has_told_nothing(lobby: Lobby) -> None:
    choose(lobby, "de", 300)
    choose(lobby, "en")
    assert told(lobby) == []


def test_back_to_the_language_of_the_press_is_news_as_well(lobby: Lobby) -> None:
    choose(lobby, "de")
    choose(lobby, "en")
    assert told(lobby) == ["de", "en"]
    assert lobby.request.language == "en"


def test_hide_does_not_swallow_the_last_choice(lobby: Lobby) -> None:
    choose(lobby, "sw", 100)
    lobby.core.hide()
    lobby.core.tick()
    lobby.core.requests.speak("en", chosen=False)
    lobby.wait(5)
    assert told(lobby) == ["sw"]


@pytest.mark.parametrize("next_language", ["en", "sw"])
def test_a_request_of_its_own_leaves_the_first_its_last_choice(
    lobby: Lobby, next_language: str
) -> None:
    first = lobby.core.visit.request
    lobby.wait(11)
    lobby.core.ask_for_help()
    choose(lobby, "ar", 300)
    lobby.core.somebody_else()
    choose(lobby, next_language)
    assert [one.language for one in lobby.log if told_of(one, first)] == ["ar"]


def told_of(event: Event, request: str) -> TypeGuard[LanguageChosen]:
    return isinstance(event, LanguageChosen) and event.request == request


def test_the_venues_language_after_the_visit_is_no_choice(lobby: Lobby) -> None:
    choose(lobby, "ja")
    lobby.core.requests.speak("en", chosen=False)
    lobby.wait(5)
    assert told(lobby) == ["ja"]


def test_nothing_is_told_of_a_closed_request(lobby: Lobby) -> None:
    lobby.staff(Step.CLOSE, reason=Reason.ATTENDED)
    choose(lobby, "ru")
    assert told(lobby) == []


def test_a_request_that_is_reopened_hears_of_it(lobby: Lobby) -> None:
    lobby.staff(Step.CLOSE, reason=Reason.ATTENDED)
    choose(lobby, "ru")
    lobby.staff(Step.REOPEN)
    lobby.wait(2)
    assert told(lobby) == ["ru"]


def test_a_choice_on_the_cards_is_the_press_own(lobby: Lobby) -> None:
    lobby.core.hide()
    lobby.wait(20)
    choose(lobby, "hi")
    lobby.core.ask_for_help()
    lobby.wait(5)
    assert told(lobby) == []
    assert lobby.request.pressed.language == "hi"


def test_while_the_disk_is_slow_each_choice_is_told_once() -> None:
    lobby = Lobby(works=False)
    lobby.core.ask_for_help()
    lobby.core.tick()
    choose(lobby, "pt")
    lobby.wait(5)
    lobby.commit()
    assert told(lobby) == ["pt"]
