# SPDX-License-Identifier: Apache-2.0
"""A lead changes the settings at the desk: with limits, with a way back, each change a fact."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk.venue_settings import SETTINGS, Sort
from kiosk.domain.settings_events import Announced, SettingChanged
from kiosk.paths import assets
from kiosk.settings.layers import FROM_DESK, fault
from kiosk.settings.model import Settings
from kiosk.settings.reader import values
from kiosk.tour.hands import wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.venue import VenueDesk


@pytest.fixture
def opened(open_desk: Callable[..., OpenDesk], tmp_path: Path) -> VenueDesk:
    """On duty, the page open."""
    made = VenueDesk(open_desk, tmp_path)
    made.enter()
    return made


def changed(opened: VenueDesk) -> list[tuple[str, str, str]]:
    facts = opened.desk.live.of(SettingChanged)
    return [(one.key, one.value, one.by.name) for one in facts if isinstance(one, SettingChanged)]


def test_the_page_has_what_the_settings_let_a_desk_change() -> None:
    assert {one.key for one in SETTINGS} == set(FROM_DESK)


def test_the_limits_on_the_page_are_those_of_the_settings() -> None:
    for one in SETTINGS:
        if one.sort is Sort.NUMBER:
            below, above = one.low - 0.1 * one.low, one.high * 1.1
            whole = isinstance(values(Settings())[one.key], int)
            for wrong in (below, above):
                assert fault(Settings(), {one.key: f"{int(wrong) if whole else wrong}"}), one.key
            for good in (one.low, one.high):
                found = fault(Settings(), {one.key: f"{int(good) if whole else good}"})
                assert found is None or found.expected.startswith("fewer"), one.key


def test_a_change_is_a_fact_of_who_made_it_and_holds(opened: VenueDesk) -> None:
    opened.venue.edit("venue.place")
    opened.venue.save(" Hall 2 ")
    assert changed(opened) == [("venue.place", '"Hall 2"', "4")]
    opened.desk.sees("Hall 2")
    opened.desk.sees("Set by Team 4")
    opened.venue.asInFile("venue.place")
    assert changed(opened)[-1] == ("venue.place", "", "4")
    opened.desk.loses("Set by Team 4")
    assert opened.layers.settings == Settings()


WRONG = [
    ("venue.place", "", "Type 1 to 40 letters"),
    ("venue.time_zone", "Mars", "Write it as Europe/Lisbon."),
    ("venue.emergency_number", "ask me", "Type digits"),
    ("visit.cards_reset_s", "5", "Type a number from 30 to 1800."),
    ("visit.cards_reset_s", "soon", "Type a number from 30 to 1800."),
    ("rotation.per_word_s", "9", "Type a number from 0.3 to 3."),
    ("hours.open", "nine to five", "Write it as Mon-Fri 09:00-23:00"),
    ("drill.at", "25:00", "Write it as 07:45."),
    ("visit.quiet_after_s", "200", "Type a number from 10 to 600."),
    ("content.pack", "cards", "as a full path"),
]


def test_what_is_wrong_is_said_and_nothing_is_written(opened: VenueDesk) -> None:
    for key, typed, told in WRONG:
        opened.venue.edit(key)
        opened.venue.save(typed)
        opened.desk.sees(told)
        assert changed(opened) == [], key
        assert opened.venue.props.entry == typed


def test_what_people_type_is_read(opened: VenueDesk) -> None:
    hours = ["Mon-Thu 09:00-23:00", "Fri 10:00-02:00"]
    for key, typed, value in (
        ("hours.open", "Mon-Thu 09:00 - 23:00; Fri 10:00-02:00", hours),
        ("rotation.per_word_s", "0,5", 0.5),
        ("visit.question_s", "45", 45),
        ("venue.vest", "a purple vest", "a purple vest"),
        ("hours.open", "", []),
    ):
        opened.venue.edit(key)
        opened.venue.save(typed)
        assert json.loads(changed(opened)[-1][1]) == value


def test_another_number_is_one_that_nobody_has_tried(opened: VenueDesk) -> None:
    opened.venue.switch("venue.emergency_confirmed", True)
    assert changed(opened) == []
    opened.venue.edit("venue.emergency_number")
    opened.venue.save("112")
    opened.venue.switch("venue.emergency_confirmed", True)
    assert opened.layers.settings.venue.emergency_confirmed
    opened.venue.edit("venue.emergency_number")
    opened.venue.save("999")
    venue = opened.layers.settings.venue
    assert (venue.emergency_number, venue.emergency_confirmed) == ("999", False)


def test_other_ways_are_edited_row_by_row(opened: VenueDesk) -> None:
    opened.venue.edit("other_ways")
    opened.venue.dropRow(1)
    opened.venue.saveRows()
    opened.desk.sees("one of them outside the team.")
    opened.venue.addRow("Call the organizers: 555 0100")
    opened.venue.saveRows()
    assert changed(opened) == []
    opened.venue.turnRow(1)
    opened.venue.saveRows()
    ((_, value, _),) = changed(opened)
    assert json.loads(value) == [
        {"key": "event_staff", "outside_team": False},
        {"key": "own_1", "text": "Call the organizers: 555 0100", "outside_team": True},
    ]
    assert opened.layers.settings.other_ways[1].outside_team


def test_places_are_offered_until_there_are_three(opened: VenueDesk) -> None:
    opened.venue.edit("places")
    assert opened.venue.props.options[:2] == ("information_desk", "quiet_room")
    for one in ("quiet_room", "first_aid", "Level 2, room 204"):
        opened.venue.addRow(one)
    assert opened.venue.props.options == ()
    opened.venue.addRow("One too many")
    opened.venue.turnRow(0)
    opened.venue.saveRows()
    places = opened.layers.settings.places
    assert [(one.key, one.step_free) for one in places] == [
        ("quiet_room", True), ("first_aid", None), ("own_1", None),
    ]  # fmt: skip


def test_languages_keep_the_order_in_which_they_were_chosen(opened: VenueDesk) -> None:
    opened.venue.edit("venue.languages")
    for code in ("es", "de", "fr", "de"):
        opened.venue.choose(code)
    opened.venue.saveChosen()
    assert opened.layers.settings.venue.languages == ("es", "fr")
    opened.venue.edit("venue.language")
    opened.venue.choose("de")
    assert opened.layers.settings.venue.language == "de"


def test_cards_are_looked_at_before_anybody_sees_them(opened: VenueDesk) -> None:
    opened.venue.edit("content.pack")
    opened.venue.lookAtCards(str(assets() / "packs" / "default"))
    wait_until(lambda: opened.venue.props.titles != (), "the titles", 20)
    opened.desk.sees("What is an ally?")
    opened.venue.lookAtCards("/there/is/none")
    wait_until(lambda: opened.venue.props.problems != (), "what is wrong", 20)
    opened.desk.sees("The kiosk cannot show these cards.")
    assert changed(opened) == []


def test_a_message_is_picked_and_then_put_up_and_taken_down(opened: VenueDesk) -> None:
    desk = opened.desk
    desk.tap("Please leave the building now.")
    assert desk.live.of(Announced) == []
    desk.tap("Put it up on every screen")
    desk.sees("On every screen. Put up by Team 4")
    assert opened.layers.kept.message == "leave"
    desk.tap("Take it down")
    desk.loses("On every screen.")
    assert [one.by.name for one in desk.live.of(Announced)] == ["4", "4"]
    assert opened.layers.kept.message == ""


def test_whoever_is_no_lead_changes_nothing(
    open_desk: Callable[..., OpenDesk], tmp_path: Path
) -> None:
    made = VenueDesk(open_desk, tmp_path)
    made.desk.book.leads.clear()
    made.desk.on_duty()
    made.desk.desk.parts.office.enter("venue")
    made.venue.edit("venue.place")
    made.venue.save("Hall 2")
    made.venue.pick("leave")
    made.venue.putUp()
    made.venue.asInFile("venue.place")
    assert made.desk.live.of(SettingChanged) == made.desk.live.of(Announced) == []


def test_what_was_typed_and_not_kept_is_gone_with_whoever_typed_it(opened: VenueDesk) -> None:
    opened.venue.edit("venue.place")
    opened.desk.press(1)
    opened.desk.pass_time(1)
    opened.desk.desk.parts.office.enter("venue")
    assert opened.venue.props.editing == ""


def test_every_setting_can_be_opened_and_left(opened: VenueDesk) -> None:
    for one in SETTINGS:
        if one.sort is not Sort.SWITCH:
            opened.venue.edit(one.key)
            assert opened.venue.props.editing == one.key
            opened.venue.cancel()
    assert opened.venue.props.editing == ""
    assert set(values(Settings())) >= {one.key for one in SETTINGS}
