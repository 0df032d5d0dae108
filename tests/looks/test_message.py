# SPDX-License-Identifier: Apache-2.0
"""The venue's message has room in every language, also where letters are large and panels small."""

from dataclasses import replace

import pytest

from kiosk.attendee.derive import Message
from kiosk.settings.model import BUILT_IN_MESSAGES
from kiosk.wiring.tongue import say
from tests.looks.faults import Fault
from tests.looks.hall import SPOKEN, Hall, Look
from tests.looks.pseudo import LONG

LAYOUTS = ("1280x800", "800x1280", "1080x1920")


def put_up(hall: Hall, key: str) -> tuple[str, ...]:
    """Show this message; its texts."""
    told = (say(f"message.{key}"), say(f"message.{key}.more"), say("message.since", "14:32"))
    hall.visit.tell(replace(hall.visit._venue, message=Message(*told)))
    return told


def of_the_message(hall: Hall, scene: str, key: str) -> list[Fault]:
    told = put_up(hall, key)
    found = [one for one in hall.faults(scene) if one.text in told]
    hall.visit.tell(replace(hall.visit._venue, message=None))
    return found


@pytest.mark.parametrize("hall", LAYOUTS, indirect=True)
def test_it_has_room_in_each_language(hall: Hall) -> None:
    found = {}
    for language in (*SPOKEN, LONG):
        hall.dress(Look(language, 2.0))
        if faults := of_the_message(hall, "card_0", "leave"):
            found[language] = faults
    hall.dress(Look())
    assert found == {}


@pytest.mark.parametrize("hall", ["1280x800"], indirect=True)
def test_each_message_has_room(hall: Hall) -> None:
    hall.dress(Look("de", 2.0))
    found = [one for key in BUILT_IN_MESSAGES for one in of_the_message(hall, "card_0", key)]
    hall.dress(Look())
    assert found == []


@pytest.mark.parametrize("hall", ["800x1280"], indirect=True)
def test_control_one_that_is_too_long_is_seen(hall: Hall) -> None:
    hall.dress(Look("en", 2.0))
    told = Message("Please leave. " * 40, "", "")
    hall.visit.tell(replace(hall.visit._venue, message=told))
    assert [one for one in hall.faults("card_0") if one.text == told.headline]
    hall.visit.tell(replace(hall.visit._venue, message=None))
