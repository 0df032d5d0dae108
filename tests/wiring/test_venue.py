# SPDX-License-Identifier: Apache-2.0
"""Settings as the attendee's window is told them."""

import msgspec
import pytest

from kiosk.attendee.derive import VenuePlace
from kiosk.content.load import load_built_in
from kiosk.content.texts import read_texts
from kiosk.paths import assets
from kiosk.settings.model import OtherWay, Place, Rotation, Settings
from kiosk.settings.model import Venue as VenueSettings
from kiosk.settings.model import Visit as VisitSettings
from kiosk.wiring.venue import faces, limits, venue

SAY = read_texts(assets() / "i18n")
WORDS = tuple(f"Word{number}" for number in range(48))


def test_without_settings_there_is_one_place_and_two_ways_one_outside_the_team() -> None:
    told = venue(Settings(), "en", SAY, WORDS)
    assert [place.key for place in told.places] == ["here"]
    assert len(told.other_ways) == 2
    assert sum(SAY("visit.outside_team", "") in way for way in told.other_ways) == 1
    assert told.emergency_number == ""


def test_the_venues_own_words_go_before_the_built_in_ones() -> None:
    settings = Settings(
        places=(Place(key="quiet_room", step_free=True), Place(key="foyer", text={"en": "Foyer"})),
        other_ways=(OtherWay(key="tent", text="Go to the blue tent."), OtherWay(key="event_staff")),
    )
    told = venue(settings, "en", SAY, WORDS)
    assert told.places[1:] == (
        VenuePlace("quiet_room", "Quiet room", "the quiet room", "visit.step_free"),
        VenuePlace("foyer", "Foyer", "Foyer"),
    )
    assert told.other_ways == ("Go to the blue tent.", SAY("venue.way.event_staff"))


@pytest.mark.parametrize(("confirmed", "shown"), [(True, "112"), (False, "")])
def test_only_a_confirmed_emergency_number_is_shown(confirmed: bool, shown: str) -> None:
    settings = Settings(venue=VenueSettings(emergency_number="112", emergency_confirmed=confirmed))
    assert venue(settings, "en", SAY, WORDS).emergency_number == shown


def test_limits_are_the_settings_in_milliseconds() -> None:
    told = limits(Settings(visit=VisitSettings(confirm_press=True, repeat_window_s=7)))
    assert (told.confirm, told.repeat_window_ms, told.cards_reset_ms) == (True, 7_000, 90_000)


def test_the_built_in_cards_are_nine_and_the_first_opens() -> None:
    pack = load_built_in(assets() / "packs" / "default")
    told = faces(pack, pack.cards, "en", Rotation())
    assert [face.opening for face in told] == [True] + [False] * 8
    assert told[0].credit == pack.credit("en").full
    assert {face.credit for face in told[1:]} == {pack.credit("en").short}
    assert all(face.dwell_ms >= 15_000 for face in told)


def test_a_language_that_the_program_does_not_speak_keeps_the_words_of_the_venue() -> None:
    settings = msgspec.structs.replace(
        Settings(), venue=VenueSettings(language="de", vest={"de": "eine lila Weste"})
    )
    assert venue(settings, "en", SAY, WORDS).vest == "eine lila Weste"
