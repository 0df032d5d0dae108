# SPDX-License-Identifier: Apache-2.0
"""The set-up before the first card, on its real window: through it, past it, after a crash."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.events import Event
from kiosk.domain.settings_events import SettingChanged, SetUpEnded
from kiosk.domain.venue_events import DrillAsked, StaffAdded
from kiosk.paths import DataFolder, assets
from kiosk.setup.set_up_view import PAGES
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts, translators
from kiosk.shell.window_host import Placing
from kiosk.store.secrets import Secrets
from kiosk.store.set_up_mark import SetUpMark
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.reading import find, said
from kiosk.wiring.screen import machine_of
from kiosk.wiring.set_up import SetUpRun, SetUpWindow, wants_set_up
from kiosk.wiring.sources import read_layers
from kiosk.wiring.start import Start


class Installer:
    """Whoever puts the kiosk up, before its first card."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        start = Start(folder)
        self.layers = read_layers(start)
        self.ended = 0
        self._closed = False
        self.machine = machine_of(start)
        placing = Placing(windowed=(1080, 1920))
        self.up = SetUpWindow(folder, self.machine, self.layers, placing, self._end)
        self.up.begin()
        self.hand = Hand(self.up.window, QTest.createTouchDevice())
        self.sees("Set up this kiosk: page")

    def sees(self, words: str) -> None:
        wait_until(lambda: self.says(words), f"“{words}” in {said(self.up.window)}", 5)

    def says(self, words: str) -> bool:
        return any(words in one for one in said(self.up.window))

    def tap(self, name: str) -> None:
        wait_until(lambda: find(self.up.window, name) is not None, f"{name}", 5)
        live()
        self.hand.tap(name)
        live()

    def facts(self, kind: type[Event]) -> list[Event]:
        with closing(self.machine.door.open_reader()) as reader:
            return [one.event for one in reader.read(0) if isinstance(one.event, kind)]

    def turn_to(self, name: str) -> None:
        while self.up.set_up.props.name != name:
            self.tap("Next")

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.up.close()

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data").create()
    SetUpMark(made.set_up).keep(1)
    return made


@pytest.fixture
def installer(qapp: QApplication, folder: DataFolder) -> Iterator[Installer]:
    register_first()
    install_texts(assets() / "i18n", "en")
    QAccessible.setActive(True)
    made = Installer(folder)
    yield made
    made.close()
    translators().speak("en")


def test_six_pages_lead_to_the_cards(installer: Installer) -> None:
    assert len(PAGES) <= 6
    installer.up.set_up.venue.edit("venue.place")
    installer.up.set_up.venue.save("Hall 2")
    installer.sees("Hall 2")
    installer.turn_to("number")
    installer.up.set_up.venue.edit("venue.emergency_number")
    installer.up.set_up.venue.save("112")
    wait_until(lambda: installer.layers.settings.venue.emergency_number == "112", "112", 5)
    installer.up.set_up.venue.switch("venue.emergency_confirmed", True)
    wait_until(lambda: installer.layers.settings.venue.emergency_confirmed, "confirmed", 5)
    installer.turn_to("lead")
    installer.tap("Deal a PIN")
    installer.sees("The PIN of Team 1")
    installer.turn_to("test")
    installer.sees("Requests can be saved.")
    installer.sees("A lead can sign in.")
    installer.tap("Finish and show the cards")
    wait_until(lambda: installer.ended == 1, "the end", 5)
    (end,) = installer.facts(SetUpEnded)
    assert isinstance(end, SetUpEnded)
    assert end.why == "done"
    assert len(installer.facts(DrillAsked)) == 1
    assert {str(one.by) for one in installer.facts(SettingChanged)} == {"desk set-up"}


def test_the_first_lead_can_sign_in_with_what_was_dealt(installer: Installer) -> None:
    installer.turn_to("lead")
    installer.tap("A higher call number")
    installer.tap("Deal a PIN")
    wait_until(lambda: installer.up.set_up.props.dealt == "dealt", "a PIN", 5)
    pin, code = installer.up.set_up.props.pin, installer.up.set_up.props.code
    machine, folder = installer.machine, installer.folder
    book = Secrets(folder.secrets, folder.pepper, randomness=machine.randomness, timer=lambda: 0.0)
    assert [(one.number, one.lead) for one in book.list()] == [("2", True)]
    assert book.verify("2", pin)
    assert book.use_recovery("2", code.replace(" ", ""))
    wait_until(lambda: len(installer.facts(StaffAdded)) == 1, "the fact", 5)
    installer.tap("Next")
    installer.tap("Back")
    assert not installer.says(pin), "shown on that page once"


def test_a_quick_finger_loses_no_pin(installer: Installer) -> None:
    installer.turn_to("lead")
    installer.up.set_up.deal()
    installer.up.set_up.next()
    installer.up.set_up.ask(True)
    installer.up.set_up.skip()
    wait_until(lambda: installer.up.set_up.props.dealt == "dealt", "a PIN", 5)
    installer.up.set_up.ask(False)
    installer.sees("The PIN of Team 1")
    assert installer.ended == 0


def test_skipping_asks_once_more_and_is_for_good(installer: Installer) -> None:
    installer.tap("Skip the set-up")
    installer.sees("The set-up then never comes again.")
    installer.tap("Go on with it")
    assert installer.ended == 0
    installer.tap("Skip the set-up")
    installer.tap("Skip it for good")
    wait_until(lambda: installer.ended == 1, "the end", 5)
    (end,) = installer.facts(SetUpEnded)
    assert isinstance(end, SetUpEnded)
    assert end.why == "skipped"
    assert installer.facts(DrillAsked) == []


def test_after_a_crash_it_goes_on_where_it_was(installer: Installer, folder: DataFolder) -> None:
    installer.up.set_up.venue.edit("venue.place")
    installer.up.set_up.venue.save("Hall 2")
    installer.turn_to("ways")
    installer.close()
    again = Installer(folder)
    again.sees("Other ways to get help")
    again.up.set_up.back()
    again.up.set_up.back()
    again.sees("Hall 2")
    again.close()


def test_its_pages_speak_the_language_that_was_chosen(installer: Installer) -> None:
    installer.up.set_up.venue.edit("venue.language")
    installer.up.set_up.venue.choose("de")
    wait_until(lambda: installer.layers.settings.venue.language == "de", "German", 5)
    installer.sees("Sprache")


def test_it_comes_neither_in_a_window_nor_in_safe_mode_nor_again(folder: DataFolder) -> None:
    layers = read_layers(Start(folder))
    assert wants_set_up(Start(folder), layers)
    assert not wants_set_up(Start(folder, windowed=(800, 600)), layers)
    assert not wants_set_up(Start(folder, safe=True), layers)
    SetUpMark(folder.set_up).remove()
    assert not wants_set_up(Start(folder), layers)


def test_a_mark_that_is_broken_or_empty_begins_at_the_first_page(folder: DataFolder) -> None:
    for words in (b"", b"{", b'{"page": -3}'):
        folder.set_up.write_bytes(words)
        assert SetUpMark(folder.set_up).page() == 1


def test_the_cards_come_up_in_a_process_that_has_nothing_of_it(
    qapp: QApplication, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    register_first()
    install_texts(assets() / "i18n", "en")
    begun: list[list[str]] = []
    monkeypatch.setattr(os, "execve", lambda _file, words, _environ: begun.append(words))
    start = Start(folder)
    where = Placing(windowed=(1080, 1920))
    run = SetUpRun(start, machine_of(start), read_layers(start), where, lambda: None)
    run._up.set_up.ask(True)
    run._up.set_up.skip()
    wait_until(lambda: begun != [], "the cards", 5)
    assert begun == [[sys.executable, *sys.orig_argv[1:]]]
    assert not folder.set_up.exists()
    assert not wants_set_up(start, read_layers(start))
