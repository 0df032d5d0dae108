# SPDX-License-Identifier: Apache-2.0
"""The view models: what QML is told, when, and what a touch anywhere does."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kiosk.attendee.card import CardFace
from kiosk.attendee.cards import Cards
from kiosk.attendee.comfort import Comfort
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.state import Limits
from kiosk.attendee.view import Attendee, Remembered
from kiosk.attendee.visit_view import Visit
from tests.attendee.lobby import VENUE, Lobby
from tests.fakes import LISTENING


def face(title: str) -> CardFace:
    return CardFace(title, "Body.", "Try.", "Credit", "#0B5D56", "arch", title == "0", 15_000)


class Window:
    """An attendee's window without its QML."""

    def __init__(self) -> None:
        self.lobby = Lobby()
        self.remembered: list[Remembered] = []
        self.visit = Visit(self.lobby.core, VENUE, Limits(), self.lobby.clock)
        self.rotation = Cards([face(str(n)) for n in range(3)], self.lobby.clock)
        self.attendee = Attendee(
            self.visit, self.rotation, ComfortView(Comfort(), ["en"]), self.remembered.append
        )

    def wait(self, seconds: float) -> None:
        self.lobby.clock.advance(round(seconds * 1000))
        self.visit.refresh()


def test_a_press_tells_qml_what_changed_and_nothing_else(qtbot: QtBot) -> None:
    window = Window()
    window.visit.refresh()
    with (
        qtbot.waitSignals([window.visit.headlineChanged, window.visit.screenChanged]),
        qtbot.assertNotEmitted(window.visit.questionChanged),
        qtbot.assertNotEmitted(window.visit.withdrawnChanged),
    ):
        window.visit.askForHelp()
    assert window.visit.headline == "visit.saved_at"
    assert window.visit.signWord.startswith("Word")


def test_a_list_on_screen_is_not_built_anew_by_an_answer(qtbot: QtBot) -> None:
    window = Window()
    window.visit.askForHelp()
    with qtbot.assertNotEmitted(window.visit.placeKeysChanged):
        window.visit.take_cover(LISTENING)


def test_a_touch_anywhere_stops_rotation_until_the_visit_is_over() -> None:
    window = Window()
    window.attendee.touched()
    assert not window.rotation.playing
    window.wait(89)
    assert not window.rotation.playing
    window.wait(2)
    assert window.rotation.playing


def test_play_goes_on_and_the_next_touch_stops_again() -> None:
    window = Window()
    window.attendee.touched()
    window.rotation.play()
    assert window.rotation.playing
    window.attendee.touched()
    assert not window.rotation.playing


def test_the_card_that_was_up_is_still_up_after_hiding() -> None:
    window = Window()
    window.rotation.next()
    window.visit.askForHelp()
    window.visit.hide()
    assert (window.rotation.index, window.visit.screen) == (1, "cards")


def test_the_status_that_is_up_is_remembered_and_forgotten_on_hide() -> None:
    window = Window()
    window.visit.askForHelp()
    last = window.remembered[-1]
    assert last is not None
    assert last[0] == window.lobby.request.id
    window.visit.hide()
    assert window.remembered[-1] is None


def test_a_press_closes_the_staff_side() -> None:
    window = Window()
    window.attendee.openStaff()
    assert window.attendee.staffOpen
    window.visit.askForHelp()
    assert not window.attendee.staffOpen


def test_the_list_of_languages_closes_the_staff_side() -> None:
    window = Window()
    window.attendee.openStaff()
    window.attendee.comfort.pickLanguage()
    assert window.attendee.comfort.picking
    assert not window.attendee.staffOpen


def test_the_staff_side_closes_the_list_of_languages() -> None:
    window = Window()
    window.attendee.comfort.pickLanguage()
    window.attendee.openStaff()
    assert window.attendee.staffOpen
    assert not window.attendee.comfort.picking


def test_other_words_keep_the_card_that_is_up() -> None:
    window = Window()
    window.rotation.next()
    window.rotation.show_faces([face(f"other {n}") for n in range(3)])
    assert window.rotation.card.title == "other 1"


def test_two_cards_in_the_same_millisecond_are_both_told(qtbot: QtBot) -> None:
    window = Window()
    for title in ("1", "2"):
        with qtbot.waitSignal(window.rotation.cardChanged):
            window.rotation.next()
        assert window.rotation.card.title == title


def test_listening_ends_with_the_lease_even_if_nothing_more_is_heard() -> None:
    window = Window()
    window.visit.take_cover(replace(LISTENING, until=window.lobby.now.plus(16_000)))
    assert window.visit.listening
    window.wait(16)
    assert not window.visit.listening
