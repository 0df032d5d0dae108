# SPDX-License-Identifier: Apache-2.0
"""What the relay and its page are given of the settings."""

from datetime import time
from pathlib import Path

from kiosk.alerts.rules import Channel
from kiosk.domain.clock import Instant
from kiosk.domain.hours import Hours, Window
from kiosk.paths import DataFolder
from kiosk.settings.model import Channel as ChannelSetting
from kiosk.settings.model import Drill, Page, Place, Settings, Staff, Venue
from kiosk.settings.model import Hours as HoursSetting
from kiosk.wiring.page_parts import page_options
from kiosk.wiring.relay_parts import relay_layers, relay_venue
from kiosk.wiring.start import Start
from tests.fakes import NOON_UTC_MS

FOLDER = DataFolder(Path("data"))
NOON = Instant(NOON_UTC_MS, "boot-1", 1)
WEEK = frozenset(range(7))


def test_channels_and_hours_become_plain_values() -> None:
    settings = Settings(
        venue=Venue(place="Lobby 2", time_zone="Europe/Berlin"),
        hours=HoursSetting(open=("Mon-Sun 09:00-12:30",)),
        channels=(
            ChannelSetting(name="Team", url="json://localhost", hours=("Fri 22:00-02:00",)),
            ChannelSetting(name="Lead", url="json://localhost/2", step=2),
        ),
    )
    venue = relay_venue(settings, FOLDER)
    assert venue.place == "Lobby 2"
    night = Window(frozenset({4}), time(22), time(2))
    assert venue.channels == (Channel("Team", 1, (night,)), Channel("Lead", 2))
    assert venue.addresses == {"Team": "json://localhost", "Lead": "json://localhost/2"}
    assert venue.windows == (Window(WEEK, time(9), time(12, 30)),)
    assert venue.clock_time(NOON) == "13:00"
    assert venue.wall(NOON).hour == 13
    assert venue.hours(NOON) is Hours.CLOSED


def test_addresses_are_not_in_what_is_printed_of_it() -> None:
    channel = ChannelSetting(name="Team", url="json://secret@localhost")
    assert "secret" not in repr(relay_venue(Settings(channels=(channel,)), FOLDER))


def test_drills_are_as_the_settings_say() -> None:
    usual = relay_venue(Settings(), FOLDER)
    assert (usual.drill_at, usual.drill_at_opening) == (time(7, 45), True)
    never = relay_venue(Settings(drill=Drill(at="", at_opening=False)), FOLDER)
    assert (never.drill_at, never.drill_at_opening) == (None, False)


def test_the_page_is_told_of_its_venue() -> None:
    settings = Settings(
        page=Page(host="kiosk.local", port=9443, certificate="c.pem", key="k.pem"),
        staff=Staff(duty_input_min=20),
        places=(Place(key="desk", text={"en": "The desk"}), Place(key="quiet_room")),
    )
    page = page_options(settings, FOLDER)
    assert (page.host, page.port, page.folder) == ("kiosk.local", 9443, FOLDER.page)
    assert (page.certificate, page.key) == (Path("c.pem"), Path("k.pem"))
    assert page.idle_ms == 20 * 60_000
    assert page.places == {"desk": "The desk"}
    assert len(page.sign_words) == 48
    assert page_options(Settings(), FOLDER).certificate is None


def test_safe_mode_leaves_the_channels(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[[channels]]\nname = "Team"\nurl = "json://localhost"\n', encoding="utf-8")
    start = Start(folder=DataFolder(tmp_path / "data").create(), config=config, safe=True)
    assert [one.name for one in relay_layers(start).settings.channels] == ["Team"]
