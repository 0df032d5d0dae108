# SPDX-License-Identifier: Apache-2.0
"""One bad value spoils no other."""

from typing import Annotated

import pytest
from msgspec import Meta, Struct

from kiosk.written.document import Document
from kiosk.written.reading import Reading


class Room(Struct, frozen=True):
    name: Annotated[str, Meta(max_length=8)]
    seats: Annotated[int, Meta(ge=1)] = 4


class Door(Struct, frozen=True):
    wide: bool = False
    label: str = "in"


class House(Struct, frozen=True):
    door: Door = Door()
    rooms: Annotated[tuple[Room, ...], Meta(max_length=2)] = ()
    street: str = "Elm"


def read(data: dict[str, object], fallback: House | None = None) -> tuple[House, list[str]]:
    reading = Reading(Document("h.toml", data, ""))
    house = reading.struct((), data, House, fallback)
    return house, [str(problem).split(": ", 1)[1] for problem in reading.problems]


def test_what_is_missing_has_its_default_even_beside_a_fallback() -> None:
    assert read({}, House(street="Oak")) == (House(), [])


def test_what_is_bad_has_the_value_of_the_fallback() -> None:
    house, said = read({"street": 5, "door": {"wide": "yes"}}, House(Door(wide=True), (), "Oak"))
    assert house == House(Door(wide=True), (), "Oak")
    assert said == [
        'door.wide: expected true or false, got "yes"',
        "street: expected a text, got 5",
    ]


def test_what_is_bad_without_a_fallback_has_its_default() -> None:
    assert read({"street": 5, "door": {"label": "out"}})[0] == House(Door(label="out"))


def test_an_unknown_key_is_named_and_spoils_nothing() -> None:
    house, said = read({"streat": "Oak", "street": "Ash"})
    assert house.street == "Ash"
    assert said == ["streat: expected one of door, rooms, street, got an unknown key"]


def test_a_good_entry_stays_where_another_is_bad() -> None:
    house, said = read({"rooms": [{"name": "hall", "seats": 0}, {"seats": 3}]})
    assert house.rooms == (Room("hall", 4),)
    assert said == [
        "rooms[1].seats: expected a whole number, got 0",
        "rooms[2].name: expected a text of at most 8 characters, got nothing",
    ]


@pytest.mark.parametrize("rooms", [5, [{"name": "a"}] * 3, ["a"]])
def test_a_bad_list_is_the_fallbacks(rooms: object) -> None:
    kept = House(rooms=(Room("attic"),))
    house, said = read({"rooms": rooms}, kept)
    assert house == kept
    assert said


def test_something_else_in_the_place_of_a_table() -> None:
    house, said = read({"door": 3}, House(Door(wide=True)))
    assert house.door == Door(wide=True)
    assert said == ["door: expected a table, got 3"]


def test_hidden_characters_are_refused_wherever_a_text_stands() -> None:
    _, said = read({"street": "Elm\u202e"})
    assert said == ["street: expected plain text on one line, got the character U+202E"]


def test_a_wanted_value_without_any_raises() -> None:
    reading = Reading(Document("h.toml", {}, ""))
    with pytest.raises(KeyError, match="rooms"):
        reading.struct(("rooms", 0), {}, Room)
    assert len(reading.problems) == 1


def test_what_was_given_and_good_is_known() -> None:
    reading = Reading(Document("h.toml", {}, ""))
    reading.struct((), {"street": "Oak", "door": {"wide": 1, "label": "x"}}, House)
    assert reading.given == {"street", "door.label"}
