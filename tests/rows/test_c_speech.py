# SPDX-License-Identifier: Apache-2.0
"""Rows C8 to C15: what is read aloud of the real window, who begins it, and who may hear it."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.attendee.speech_view import SpeechView
from kiosk.content.texts import read_texts
from kiosk.paths import assets
from kiosk.shell.reading import interfaces
from kiosk.speech.screen import Screen
from kiosk.speech.volume import USUAL
from kiosk.wiring.speaking import OF_THE_VOICE, Speaking
from tests.attendee.fingers import HELP, Fingers, asked, middle
from tests.attendee.stage import STATES, Stage
from tests.house.tree import below, text
from tests.rows.abroad import Abroad
from tests.speech.listener import Recorder

SAY = read_texts(assets() / "i18n")
VOLUME = SAY("speech.volume", 3, 4)
ALOUD = [name for name, shown in STATES.items() if not shown.pending]
SECRET = re.compile(r"Saved at|No one has seen|No one has answered|Heron")
SOUNDS = re.compile(r"QtMultimedia|QtTextToSpeech|QSoundEffect|QApplication\.beep")


@dataclass
class Room:
    """A window, somebody who listens, and the voice that they would hear."""

    stage: Any
    voice: Recorder
    speech: SpeechView
    speaking: Speaking

    def listen(self) -> None:
        self.speech.listen()

    def show(self, state: str) -> None:
        self.stage.show(state)
        self.look()

    def look(self) -> None:
        """As after the last frame of a change."""
        self.stage.settle()
        self.speaking.look()

    def private(self) -> None:
        self.speech.speaker._private = True

    def label(self) -> str:
        return SAY(self.speech.property("label"))


def furnish(stage: Stage | Abroad, *languages: str) -> Room:
    voice, speech = Recorder(*languages), stage.attendee._speech
    speech.speaker._voice = voice
    return Room(stage, voice, speech, Speaking(stage.window, stage.attendee, stage.visit, speech))


@pytest.fixture
def room(stage: Stage) -> Room:
    return furnish(stage, "en")


@pytest.fixture
def held(room: Room) -> Room:
    """What is shown stays."""
    room.stage.hold()
    return room


def unsaid(stage: Stage, uttered: Sequence[str]) -> list[str]:
    """The visible texts that were not read, but for those on the voice itself."""
    heard, own = " ".join(uttered), {SAY(one) for one in OF_THE_VOICE} | {VOLUME}
    return [shown for shown, _ in stage.texts() if shown not in heard and shown not in own]


def test_c8_every_screen_is_read_whole(held: Room) -> None:
    held.private()
    held.listen()
    for state in ALOUD:
        held.stage.attendee.touched()
        held.show(state)
        held.voice.log.clear()
        held.speech.speaker.again()
        held.voice.finish()
        assert unsaid(held.stage, held.voice.texts()) == [], state


def test_c8_control_a_text_that_is_left_out_is_missed(held: Room) -> None:
    held.show("cards")
    held.listen()
    held.voice.finish()
    assert unsaid(held.stage, held.voice.texts()[1:]) == held.voice.texts()[:1]


def test_c8_one_key_starts_it(room: Room) -> None:
    listen = SAY("access.listen")
    for _ in range(20):
        QTest.keyClick(room.stage.window, Qt.Key.Key_Tab)
        item = room.stage.window.activeFocusItem()
        if item is not None and item.property("name") == listen:
            break
    QTest.keyClick(room.stage.window, Qt.Key.Key_Return)
    assert room.voice.speaks()


def test_c8_one_touch_starts_stops_and_goes_on(room: Room, fingers: Fingers) -> None:
    at = middle(room.stage, SAY("access.listen"))
    fingers.tap(at)
    assert room.voice.speaks()
    room.voice.finish(1)
    stopped = room.voice.texts()[-1]
    fingers.tap(at)
    assert not room.voice.speaks()
    assert room.label() == SAY("access.listen")
    fingers.tap(at)
    assert room.voice.texts()[-1] == stopped
    room.voice.finish()
    assert room.label() == SAY("speech.again")
    before = len(room.voice.texts())
    fingers.tap(at)
    room.voice.finish()
    assert set(room.voice.texts()[before:]) == set(room.voice.texts()[:before])


def test_c8_the_switch_keeps_its_word_under_a_finger(room: Room, fingers: Fingers) -> None:
    room.listen()
    room.stage.settle()
    at = middle(room.stage, SAY("speech.stop"))
    fingers.down(at)
    assert not room.voice.speaks()
    assert SAY("speech.stop") in room.stage.controls()
    fingers.up(at)
    assert SAY("access.listen") in room.stage.controls()


def test_c8_a_touch_anywhere_stops_it(room: Room, fingers: Fingers) -> None:
    room.listen()
    fingers.tap(middle(room.stage, HELP) - middle(room.stage, HELP) / 3)
    assert not room.voice.speaks()


def test_c8_the_next_card_is_read_after_the_frame_that_shows_it(room: Room, qtbot: QtBot) -> None:
    room.listen()
    room.voice.finish()
    room.voice.log.clear()
    room.stage.attendee.touched()
    room.stage.rotation.next()
    title = next(shown for shown, _ in room.stage.texts())
    qtbot.waitUntil(room.voice.speaks)
    room.voice.finish()
    assert unsaid(room.stage, room.voice.texts()) == []
    assert room.voice.texts()[0] != title


def test_c8_a_card_that_comes_by_itself_is_not_read(room: Room) -> None:
    room.look()
    room.listen()
    room.voice.finish()
    room.voice.log.clear()
    room.stage.rotation.next()
    room.look()
    assert room.voice.texts() == []


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_c9_the_question_is_on_the_page_that_is_up_in_each_size(held: Room, size: float) -> None:
    held.stage.wear(text_size=size)
    held.show("unanswered")
    held.listen()
    held.look()
    assert held.speech.property("asking")
    assert {SAY("speech.aloud"), SAY("speech.silent")} <= held.stage.controls().keys()


def test_c9_a_loudspeaker_is_silent_in_the_help_flow_until_it_is_chosen(
    held: Room, fingers: Fingers
) -> None:
    held.listen()
    for state in ALOUD:
        if STATES[state].screen == "status" or STATES[state].tap_again:
            held.show(state)
            assert not held.voice.speaks(), state
    held.show("shown")
    assert not SECRET.search(" ".join(held.voice.texts()))
    fingers.tap(middle(held.stage, SAY("speech.aloud")))
    held.look()
    held.voice.finish()
    assert SECRET.search(" ".join(held.voice.texts()))


def test_c9_who_stays_silent_is_not_asked_again(held: Room, fingers: Fingers) -> None:
    held.listen()
    held.show("shown")
    held.stage.settle()  # A page is cut after its column has settled.
    fingers.tap(middle(held.stage, SAY("speech.silent")))
    held.show("seen")
    assert not held.speech.property("asking")
    assert not SECRET.search(" ".join(held.voice.texts()))


def test_c9_the_list_of_languages_does_not_hide_the_question(held: Room, fingers: Fingers) -> None:
    held.show("shown")
    fingers.tap(middle(held.stage, SAY("access.language")))
    assert held.stage.attendee.comfort.picking
    held.listen()
    held.look()
    assert not held.stage.attendee.comfort.picking
    fingers.tap(middle(held.stage, SAY("speech.aloud")))
    assert not held.speech.property("asking")


def test_c9_headphones_need_no_choice(held: Room) -> None:
    held.private()
    held.listen()
    held.show("shown")
    held.voice.finish()
    assert SECRET.search(" ".join(held.voice.texts()))


@pytest.mark.parametrize("listening", [False, True])
def test_c10_help_makes_no_sound(room: Room, fingers: Fingers, *, listening: bool) -> None:
    if listening:
        room.listen()
        room.voice.finish()
        room.voice.log.clear()
    fingers.tap(middle(room.stage, HELP))
    assert asked(room.stage)
    room.look()
    assert room.voice.texts() == []


def test_c10_nothing_else_on_the_attendees_side_can_sound() -> None:
    rooms = ("kiosk/attendee", "kiosk/controls", "kiosk/theme", "kiosk/shell", "kiosk/wiring")
    found = {
        path.name for where in rooms for path in below(where, ".py") if SOUNDS.search(text(path))
    }
    assert found == {"voice_process.py"}
    assert not [path for path in below("kiosk", ".qml") if SOUNDS.search(text(path))]


def test_c11_a_tap_makes_it_louder_or_softer_by_six_decibels(room: Room, fingers: Fingers) -> None:
    room.listen()
    room.voice.finish(1)
    heard = []
    for volume in ("3 of 4", "4 of 4", "1 of 4", "2 of 4"):
        room.stage.settle()
        stopped = room.voice.texts()[-1]
        at = middle(room.stage, f"Volume {volume}")
        heard.append(room.voice.log[-1].loudness)
        fingers.tap(at)
        assert room.voice.texts()[-1] == stopped, "said again, at the new loudness"
    steps = [20 * math.log10(one) for one in sorted(heard)]
    assert [round(step - steps[0]) for step in steps] == [0, 6, 12, 18]


def test_c11_keys_make_it_louder_and_softer_on_every_screen(held: Room) -> None:
    held.private()
    for state in ("cards", "shown"):
        held.show(state)
        if not held.speech.speaker.on:
            held.listen()
        held.speech.speaker.turn(USUAL)
        for key, loudness in (("+", 2), ("+", 2), ("-", 1), ("-", 0.5), ("-", 0.25), ("-", 0.25)):
            QTest.keyClick(held.stage.window, Qt.Key(ord(key)))
            assert held.voice.log[-1].loudness == loudness, (state, key)


def test_c11_who_does_not_listen_meets_no_volume(room: Room) -> None:
    assert not [name for name in room.stage.controls() if name.startswith("Volume")]
    QTest.keyClick(room.stage.window, Qt.Key.Key_Plus)
    assert room.speech.speaker.volume == USUAL


def test_c11_the_next_visitor_begins_in_silence(room: Room) -> None:
    """How loud a text is: tests/shell/test_voice.py; how loud the room: INSTALL.md."""
    room.listen()
    room.speech.changeVolume(1)
    assert room.voice.log[-1].loudness == 2
    room.stage.attendee._comfort.rest()
    assert not room.voice.speaks()
    assert room.voice.rested == 1
    assert room.speech.speaker.volume == USUAL
    room.show("shown")
    assert not room.voice.speaks()


def test_c12_it_speaks_the_language_that_is_shown(abroad: Abroad) -> None:
    room = furnish(abroad, "en", "ar", "es")
    room.listen()
    for code in ("ar", "es", "en"):
        abroad.speak(code)
        room.voice.log.clear()
        room.look()
        room.voice.finish()
        assert read_texts(assets() / "i18n", code)("band.help") in room.voice.texts()
        assert {one.language for one in room.voice.log if one.text} == {code}


def test_c12_without_a_voice_the_screen_says_so(abroad: Abroad) -> None:
    room = furnish(abroad, "en")
    abroad.speak("es")
    room.listen()
    room.look()
    assert room.voice.texts() == []
    assert read_texts(assets() / "i18n", "es")("speech.no_voice") in abroad.words()


def test_c12_no_voice_at_all_is_said_too_and_goes_back(room: Room, fingers: Fingers) -> None:
    room.voice.languages = frozenset()
    card = room.stage.texts()[0][0]
    room.listen()
    room.stage.settle()
    shown = [shown for shown, _ in room.stage.texts()]
    assert SAY("speech.none") in shown
    assert card not in shown
    fingers.tap(middle(room.stage, SAY("access.back")))
    room.stage.settle()
    assert card in [shown for shown, _ in room.stage.texts()]


def test_c12_the_screen_does_not_blank_while_it_speaks(held: Room) -> None:
    before = held.stage.texts()
    held.listen()
    held.stage.settle()
    spared = {SAY(one) for one in OF_THE_VOICE} | {VOLUME}
    assert [one for one in before if one[0] not in spared] == [
        one for one in held.stage.texts() if one[0] not in spared
    ]


def test_c13_what_is_heard_is_on_the_screen(held: Room) -> None:
    held.private()
    held.listen()
    for state in ALOUD:
        held.show(state)
        held.voice.finish()
    names = set[str]()
    for state in ALOUD:
        held.show(state)
        for one in interfaces(held.stage.window):
            names |= {one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description)}
    assert {text.strip() for text in held.voice.texts()} <= {name.strip() for name in names}


def test_c15_a_change_of_the_status_is_told_without_moving_the_focus(held: Room) -> None:
    """That it reaches a screen reader: tests/journeys/test_at_spi.py."""
    window = held.stage.window
    focused = window.activeFocusItem()
    for state in ("shown", "seen", "coming", "with_you", "closed", "not_saved"):
        held.show(state)
        alerts = [
            one.text(QAccessible.Text.Name)
            for one in interfaces(window)
            if one.role() == QAccessible.Role.AlertMessage
        ]
        headline = SAY(STATES[state].headline, STATES[state].headline_arg)
        assert [alert.startswith(headline) for alert in alerts] == [True], state
        assert window.activeFocusItem() == focused


def test_speech_keeps_a_visit_alive_but_answers_no_question(room: Room) -> None:
    room.stage.attendee.touched()
    begun = room.stage.visit.core.visit.touched
    room.stage.clock.advance(20_000)
    room.speaking._keep_awake()
    assert room.stage.visit.core.visit.touched != begun
    room.stage.visit.show(replace(STATES["shown"], question="idle"))
    touched = room.stage.visit.core.visit.touched
    room.stage.clock.advance(20_000)
    room.speaking._keep_awake()
    assert room.stage.visit.core.visit.touched == touched


def test_nothing_of_the_staffs_side_is_read(room: Room) -> None:
    room.stage.attendee.openStaff()
    assert room.speaking.screen() == Screen((), "en", confidential=False)
