# SPDX-License-Identifier: Apache-2.0
"""One message of the venue over all cards: in the visitor's language, beside the help button."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.actions.settings import announce
from kiosk.content.languages import isolated
from kiosk.content.texts import read_texts
from kiosk.domain.events import Actor, Pressed
from kiosk.domain.transitions import Stamp
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Message, Settings
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile
from kiosk.tour.hands import wait_until
from kiosk.tour.reading import find, said
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.messages import Standing, headline_and_more, message_keys, standing
from tests.wiring.conftest import MakeWindow
from tests.wiring.test_live_settings import Followed

LEAVE = "Please leave the building now."


class Told(Followed):
    """A kiosk whose message a lead puts up and takes down."""

    def put_up(self, key: str) -> None:
        machine = self._machine
        stamp = Stamp(machine.randomness.token(), machine.clock.now(), Actor("person", "1"))
        self.window.log.submit([announce(key, stamp)])

    def says(self, words: str) -> bool:
        return any(words in one for one in said(self.window.window))

    def until(self, words: str) -> None:
        wait_until(lambda: self.says(words), f"“{words}” in {said(self.window.window)}", 5)

    def until_gone(self, words: str) -> None:
        wait_until(lambda: not self.says(words), f"no “{words}”", 5)

    def _renew(self) -> None:
        self.window.renew(self.layers.settings, standing(self.layers.kept))


@pytest.fixture
def told(make_window: MakeWindow, folder: DataFolder, machine: Machine) -> Told:
    QAccessible.setActive(True)
    return Told(make_window(), folder, machine)


def test_it_stands_over_the_cards_beside_the_help_button(told: Told) -> None:
    title = told.window.rotation.card.face.title
    told.put_up("leave")
    told.until(LEAVE)
    assert not told.says(title)
    assert find(told.window.window, "Ask for a safety-team member")
    told.put_up("")
    told.until_gone(LEAVE)
    assert told.says(told.window.rotation.card.face.title)


def test_another_takes_its_place(told: Told) -> None:
    told.put_up("leave")
    told.until(LEAVE)
    told.put_up("paused")
    told.until("The event is paused.")
    assert not told.says(LEAVE)


def test_whoever_has_asked_sees_both(told: Told) -> None:
    told.window.visit.askForHelp()
    told.until("Saved at")
    told.put_up("leave")
    told.until(LEAVE)
    assert told.says("Saved at")


def test_help_is_asked_for_while_it_stands(told: Told) -> None:
    told.put_up("leave")
    told.until(LEAVE)
    told.window.visit.askForHelp()
    told.until("Saved at")
    assert told.says(LEAVE)


def test_a_drill_changes_nothing_about_it(told: Told) -> None:
    told.put_up("leave")
    told.until(LEAVE)
    core = told.window.visit.core
    core.requests.drill(told.window.visit.clock.now())
    wait_until(
        lambda: any(
            isinstance(one, Pressed) and one.drill
            for request in core.requests.board.open()
            for one in request.facts
        ),
        "the drill",
        5,
    )
    assert told.says(LEAVE)
    assert not told.says("Saved at")


def test_it_stands_in_the_visitors_language(told: Told) -> None:
    told.put_up("leave")
    told.until(LEAVE)
    told.window.comfort.chooseLanguage("de")
    told.until(read_texts(assets() / "i18n", "de")("message.leave"))
    told.window.comfort.rest()
    told.until(LEAVE)


def test_it_is_there_again_before_the_log_is_read(told: Told, folder: DataFolder) -> None:
    told.put_up("leave")
    told.until(LEAVE)
    kept = DeskSettingsFile(folder.desk_settings).read()
    up = standing(kept)
    assert up
    assert up.key == "leave"


OWN = Settings(messages=(Message(key="assembly", text={"en": "Go to the car park.", "es": "Al P."}),
                         Message(key="storm", text="Stay away from tents.")))  # fmt: skip


def test_the_venues_own_words_take_the_place_of_the_ready_ones() -> None:
    say = read_texts(assets() / "i18n")
    assert message_keys(OWN)[:2] == ("assembly", "storm")
    assert len(message_keys(OWN)) == 6
    assert headline_and_more("assembly", OWN, "en", say) == ("Go to the car park.", "")
    assert headline_and_more("assembly", OWN, "es", say)[0] == isolated("Al P.", "es")
    assert headline_and_more("leave", OWN, "en", say)[0] == LEAVE


def test_a_message_that_is_not_known_any_more_still_says_that_something_is_the_matter() -> None:
    say = read_texts(assets() / "i18n")
    assert headline_and_more("gone", OWN, "en", say)[0] == "Please follow what the staff say."


def test_nothing_stands_where_none_was_put_up() -> None:
    assert standing(DeskSettings()) is None
    up = standing(DeskSettings(message="leave", message_at=5))
    assert isinstance(up, Standing)
    assert up.at.utc_ms == 5
