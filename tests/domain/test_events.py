# SPDX-License-Identifier: Apache-2.0
"""The closed list of facts: the names of the word table, and no field for a visitor."""

import pkgutil
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields
from importlib import import_module
from typing import get_type_hints

import pytest

from kiosk import domain
from kiosk.domain.events import Actor, AlertSense, Event, Pressed, Reason, RequestEvent
from kiosk.domain.kinds import BY_KIND, REQUEST_EVENTS, VENUE_EVENTS
from kiosk.domain.venue_events import Unread
from tests.domain.history import KIOSK, PRESS_AT

WORD_TABLE = {
    "pressed", "pressed_again", "place_chosen", "language_chosen", "withdrawn",
    "withdrawal_undone", "shown", "seen", "coming", "stepped_back", "arrived", "closed",
    "reopened", "escalated", "note_added", "note_struck", "linked", "purged", "touched",
    "reminded", "proved", "drill_ended",
}  # fmt: skip

STORED = {
    "arrived", "at", "by", "channel", "code", "coming", "day", "desk", "drill", "due_ms",
    "first", "follow_up", "form", "from_ms", "gives", "id", "key", "language", "language_chosen",
    "last", "lead",
    "mark", "number", "numbers", "offer", "ok", "on", "path", "phone", "phrase", "place",
    "reason", "replaces", "request", "round", "rows", "sense", "sign", "step", "text", "to",
    "to_ms", "undoes", "value", "why",
}  # fmt: skip
"""Row E1: nothing else is ever written down."""

INSIDE = {"at": {"utc_ms", "boot", "boot_ms"}, "by": {"role", "name"}}
"""What the fields with fields of their own hold."""


def written_down() -> Iterator[type[Event]]:
    """Every class of a fact in the modules whose names say that they hold some."""
    for module in pkgutil.iter_modules(domain.__path__, "kiosk.domain."):
        if module.name.endswith("events"):
            named = vars(import_module(module.name)).values()
            yield from (one for one in named if isinstance(one, type) and issubclass(one, Event))


def test_every_name_of_the_word_table_is_a_fact_of_a_request() -> None:
    assert {one.kind for one in REQUEST_EVENTS} >= WORD_TABLE


def test_no_fact_is_left_out_of_the_lists() -> None:
    listed = {Event, RequestEvent, Unread, *REQUEST_EVENTS, *VENUE_EVENTS}
    assert set(written_down()) == listed
    assert set(BY_KIND.values()) == {*REQUEST_EVENTS, *VENUE_EVENTS}


def test_no_two_facts_share_a_name() -> None:
    assert len(BY_KIND) == len(REQUEST_EVENTS) + len(VENUE_EVENTS)


def test_e1_the_stored_fields_are_a_closed_list() -> None:
    assert {field.name for kind in BY_KIND.values() for field in fields(kind)} == STORED


def test_e1_what_a_field_holds_is_a_closed_list_too() -> None:
    """Else a visitor's name could hide inside a field that is on the list."""
    plain = {str, int, bool, Reason, AlertSense}
    types = {name: kind for one in BY_KIND.values() for name, kind in get_type_hints(one).items()}
    inner = {name: kind for name, kind in types.items() if name in INSIDE}
    assert {kind for name, kind in types.items() if name not in {*INSIDE, "kind"}} <= plain
    assert {name: {field.name for field in fields(kind)} for name, kind in inner.items()} == INSIDE


def test_closing_reasons_are_those_of_the_visit() -> None:
    assert {reason.value for reason in Reason} == {
        "attended", "handed_over_to_security", "handed_over_to_medical", "nobody_there",
        "not_needed", "mistaken_press",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (Actor("kiosk", "Lobby"), "kiosk Lobby"),
        (Actor("person", "2"), "person 2"),
        (Actor("system"), "system"),
    ],
)
def test_an_actor_says_who(actor: Actor, said: str) -> None:
    assert str(actor) == said


def test_a_fact_is_never_changed() -> None:
    fact = Pressed(
        id="1", at=PRESS_AT, by=KIOSK, request="r", code="BCDF", sign=1, place="Lobby",
        language="en",
    )  # fmt: skip
    with pytest.raises(FrozenInstanceError):
        fact.sign = 2  # type: ignore[misc]  # frozen: it must fail
