# SPDX-License-Identifier: Apache-2.0
"""What a lead sets at a desk holds on the real window at once, and after a restart from a copy."""

from pathlib import Path

import pytest

from kiosk.domain.events import Actor
from kiosk.domain.settings_events import SettingChanged
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.settings.reader import Loaded
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile
from kiosk.tour.hands import wait_until
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.layers import Layers
from kiosk.wiring.settings_watch import SettingsWatch
from kiosk.wiring.sources import read_layers, read_settings
from kiosk.wiring.start import Start
from tests.wiring.conftest import MakeWindow

LEAD = Actor("person", "1")


class Followed:
    """A window of the kiosk that follows what is set."""

    def __init__(self, window: AttendeeWindow, folder: DataFolder, machine: Machine) -> None:
        self.window = window
        self._machine = machine
        copy = DeskSettingsFile(folder.desk_settings)
        self.layers = Layers(Loaded(Settings(), (), {}), copy)
        SettingsWatch(self.layers, window.log, self._renew, window.log)
        window.show()
        window.begin()

    def set(self, key: str, value: str) -> None:
        machine = self._machine
        event = SettingChanged(
            id=machine.randomness.token(), at=machine.clock.now(), by=LEAD, key=key, value=value
        )
        self.window.log.submit([event])

    def _renew(self) -> None:
        self.window.renew(self.layers.settings)


@pytest.fixture
def followed(make_window: MakeWindow, folder: DataFolder, machine: Machine) -> Followed:
    return Followed(make_window(), folder, machine)


def test_words_and_limits_change_while_it_runs(followed: Followed) -> None:
    visit, comfort = followed.window.visit, followed.window.comfort
    followed.set("venue.place", '"Hall 2"')
    wait_until(lambda: visit.property("venuePlace") == "Hall 2", "the new place", 5)
    assert visit.core.requests.kiosk.place == "Hall 2"
    followed.set("visit.question_s", "60")
    wait_until(lambda: visit.property("idleTotal") == 60, "the new limit", 5)
    followed.set("other_ways", '[{"key":"desk","text":"Go to desk 9","outside_team":true},'
                 '{"key":"first_aid"}]')  # fmt: skip
    wait_until(lambda: "Go to desk 9" in visit.property("otherWays")[0], "the new way", 5)
    followed.set("venue.languages", '["es","de"]')
    wait_until(lambda: list(comfort.property("languages")) == ["en", "es", "de"], "languages", 5)


def test_as_in_the_file_again(followed: Followed) -> None:
    visit = followed.window.visit
    followed.set("venue.place", '"Hall 2"')
    wait_until(lambda: visit.property("venuePlace") == "Hall 2", "the new place", 5)
    followed.set("venue.place", "")
    wait_until(lambda: visit.property("venuePlace") == "Lobby", "the file's place", 5)


def test_a_visitor_keeps_their_language_until_they_have_gone(followed: Followed) -> None:
    window = followed.window
    window.visit.stillHere()
    followed.set("venue.language", '"de"')
    wait_until(lambda: followed.layers.settings.venue.language == "de", "the setting", 5)
    assert window.comfort.comfort.language == "en"
    window.visit.hide()
    window.visit.core.visit = type(window.visit.core.visit)()
    window.visit.refresh()
    assert window.comfort.comfort.language == "de"
    followed.set("venue.language", "")
    wait_until(lambda: window.comfort.comfort.language == "en", "English again", 5)


def test_the_copy_holds_before_the_log_is_read(followed: Followed, folder: DataFolder) -> None:
    followed.set("venue.place", '"Hall 2"')
    copy = DeskSettingsFile(folder.desk_settings)
    wait_until(lambda: copy.read().changes != {}, "the copy", 5)
    assert read_settings(Start(folder)).venue.place == "Hall 2"
    assert folder.desk_settings.stat().st_mode & 0o777 == 0o600


def test_a_copy_that_says_other_than_the_log_is_put_right(
    make_window: MakeWindow, folder: DataFolder, machine: Machine
) -> None:
    copy = DeskSettingsFile(folder.desk_settings)
    copy.write(DeskSettings({"venue.place": '"Of a restored disk"'}))
    followed = Followed(make_window(), folder, machine)
    assert followed.layers.settings.venue.place == "Of a restored disk"
    wait_until(lambda: followed.layers.settings.venue.place == "Lobby", "what the log says", 5)
    assert copy.read() == DeskSettings()


@pytest.mark.parametrize("broken", [b"", b"{", b'{"changes": 3}', b"\xff" * 9])
def test_a_broken_copy_is_as_none(folder: DataFolder, broken: bytes) -> None:
    folder.desk_settings.write_bytes(broken)
    assert read_settings(Start(folder)) == Settings()


def test_safe_mode_keeps_the_words_that_were_set(folder: DataFolder, tmp_path: Path) -> None:
    changes = {"venue.place": '"Hall 2"', "content.pack": '"/some/pack"'}
    DeskSettingsFile(folder.desk_settings).write(DeskSettings(changes))
    safe = read_layers(Start(folder, safe=True)).settings
    assert (safe.venue.place, safe.content.pack) == ("Hall 2", "")
