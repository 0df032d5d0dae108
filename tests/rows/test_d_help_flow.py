# SPDX-License-Identifier: Apache-2.0
"""Rows D: what the help flow says and asks, in each language; its states come from the stage."""

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from kiosk.domain.transitions import Step
from kiosk.paths import assets
from kiosk.settings.model import Settings
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.reading import interfaces, said
from kiosk.wiring.attendee_window import say
from tests.attendee.lobby import Lobby
from tests.attendee.stage import STATES, Panel, Stage
from tests.house.tree import ROOT
from tests.rows.wordings import LABELS, PROMISES, found, languages, of_the_attendee, texts

QUESTIONS = {
    "visit.where", "visit.still_you", "visit.idle", "visit.emergency_unconfirmed",
    "speech.aloud_heading",
}  # fmt: skip
"""All that the attendee is ever asked; none of it is about what happened (D4, D5)."""

HELP_FLOW = sorted(
    name
    for name, props in STATES.items()
    if props.screen == "status" and not props.quiet and not props.question
    if props.headline != "visit.saving"
)

QUESTION_MARKS = "?？؟"


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    stage = Stage(Panel(1920, 1080, 3.61))
    stage.hold()
    yield stage
    stage.close()


def test_d4_no_state_has_a_field_to_write_in(stage: Stage) -> None:
    for state in STATES:
        stage.show(state)
        for one in interfaces(stage.window):
            assert one.role() is not QAccessible.Role.EditableText, state
            assert not one.state().editable, state


@pytest.mark.parametrize("language", languages())
def test_d4_nothing_is_asked_about_what_happened(language: str) -> None:
    asked = {
        name
        for name, text in of_the_attendee(language).items()
        if any(mark in text for mark in QUESTION_MARKS)
    }
    assert asked <= QUESTIONS


def test_d5_the_one_choice_is_where_to_meet_and_can_be_left_out(stage: Stage) -> None:
    stage.show("shown")
    choices = [name for name in stage.controls() if name in STATES["shown"].place_names]
    assert 1 <= len(choices) <= 4
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.staff(Step.GOING)
    assert lobby.shows.headline == "visit.coming"
    assert lobby.kinds() == ["pressed", "coming"]


@pytest.mark.parametrize("state", HELP_FLOW)
def test_d6_d11_a_status_tells_all_that_somebody_who_waits_needs(stage: Stage, state: str) -> None:
    """The emergency line, other ways and Hide stand in each; the rest where it can be so."""
    stage.show(state)
    spoken = " ".join(said(stage.window))
    props = STATES[state]
    assert say("visit.emergency", stage.visit.property("emergencyNumber")) in spoken
    for bullet in ("visit.emergency_hurt", "visit.emergency_danger", "visit.emergency_fire"):
        assert say(bullet) in spoken
    for way in stage.visit.property("otherWays"):
        assert way in spoken
    assert say("visit.hide") in stage.controls()
    if props.can_withdraw and not props.question:
        assert say("visit.no_longer") in stage.controls()
        assert "14:32" in spoken
        assert say("visit.sign", "circle", "blue", "Heron") in spoken or "Heron" in spoken


@pytest.mark.parametrize("language", languages())
def test_d8_d9_no_text_promises_what_nobody_can_keep(language: str) -> None:
    assert list(found(PROMISES[language], of_the_attendee(language))) == []


def test_d8_d9_control_a_promise_is_found() -> None:
    said_so = {"visit.a": "Help is on the way.", "visit.b": "It is anonymous.", "visit.c": "Noted."}
    assert list(found(PROMISES["en"], said_so)) == ["visit.a", "visit.b"]


@pytest.mark.parametrize("language", languages())
def test_d18_d19_no_text_labels_blames_or_doubts(language: str) -> None:
    assert list(found(LABELS[language], of_the_attendee(language))) == []


@pytest.mark.parametrize("language", languages())
def test_d9_e10_the_privacy_notice_says_what_is_stored_and_who_sees_it(language: str) -> None:
    notice = texts(language)["visit.privacy"]
    assert len(notice) > (40 if language in {"zh", "ja"} else 150)


def test_d10_nothing_but_the_team_is_called_by_itself() -> None:
    built_in = Settings()
    assert built_in.channels == ()
    assert built_in.page.certificate == ""


def test_d12_without_settings_there_are_two_other_ways_and_one_outside_the_team() -> None:
    ways = Settings().other_ways
    assert len(ways) >= 2
    assert any(way.outside_team for way in ways)


def test_d12_the_other_ways_stand_in_the_same_order_everywhere(stage: Stage) -> None:
    ways = list(stage.visit.property("otherWays"))
    for state in HELP_FLOW:
        stage.show(state)
        spoken = [one for one in said(stage.window) if one in ways]
        assert spoken == ways, state


@given(st.lists(st.sampled_from(["ask", "withdraw", "undo", "hide", "wait"]), max_size=12))
def test_d15_cancelling_adds_a_fact_and_erases_none(deeds: list[str]) -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    act: dict[str, Callable[[], object]] = {
        "ask": lobby.core.ask_for_help,
        "withdraw": lobby.core.withdraw,
        "undo": lobby.core.undo_withdrawal,
        "hide": lobby.core.hide,
        "wait": lambda: lobby.wait(11),
    }
    for deed in deeds:
        before, withdrawable = tuple(lobby.log), lobby.shows.can_withdraw
        lobby.wait(1.1)
        act[deed]()
        added = lobby.log[len(before) :]
        assert tuple(lobby.log[: len(before)]) == before
        if deed == "withdraw" and withdrawable:
            assert [fact.kind for fact in added] == ["withdrawn"]


@pytest.mark.parametrize("theme", ["Day", "Evening", "Contrast"])
def test_d18_red_is_the_emergency_strip_alone(theme: str) -> None:
    scheme = (ROOT / f"kiosk/theme/{theme}.qml").read_text(encoding="utf-8")
    named = re.findall(r"^    (\w+): \"(#[0-9A-F]{6})\"", scheme, re.MULTILINE)
    red = {name for name, value in named if _is_red(QColor(value))}
    assert red <= {"alarm", "alarmEdge", "alarmSurface", "onAlarm"}


def test_d18_control_a_red_is_known() -> None:
    assert [_is_red(QColor(one)) for one in ("#C02020", "#2E2A6E", "#F4F0EE")] == [
        True,
        False,
        False,
    ]


def _is_red(colour: QColor) -> bool:
    away = min(colour.hue(), 360 - colour.hue())
    return away < 15 and colour.saturation() > 120
