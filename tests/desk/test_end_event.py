# SPDX-License-Identifier: Apache-2.0
"""The end of an event at a desk, in the real window: step by step, asked before, and proven."""

from PySide6.QtCore import Qt

from kiosk.desk.end_event import places
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.test_by_keys import tab_to


def test_the_end_of_the_event_down_to_its_last_line(lead: OpenDesk) -> None:
    lead.press(1, drill=True)
    lead.enter("end")
    lead.sees("Nothing is open.")  # a drill asks for nobody
    lead.sees("This machine still holds requests: 42. Where: backups (2), requests.sqlite")
    lead.tap("Copy, A copy to take along")
    lead.sees("Copied and checked. The file: /run/media/desk/KIOSK/requests-20261224.sqlite")
    lead.tap("End their access, Phones and people for this event")
    lead.tap("No")
    lead.tap("End their access, Phones and people for this event")
    lead.tap("Yes, do it")
    lead.sees("Access ended: 3")
    lead.sees_soon("No phone is paired, and nobody has an end date.")
    lead.tap("Erase now, Erasing")
    lead.sees("Requests: 41")
    lead.tap("Yes, do it")
    lead.sees_soon("This machine holds no requests any more.")
    assert [one[0] for one in lead.records.done] == ["copy", "end access", "erase"]  # type: ignore[index]  # each is a tuple


def test_a_folder_is_named_once_and_what_lies_outside_in_full() -> None:
    files = ("backups/1.sqlite", "backups/2.sqlite", "requests.sqlite", "/home/team/requests-1.csv")
    assert places(files) == "backups (2), requests.sqlite, /home/team/requests-1.csv"


def test_what_is_still_open_is_a_touch_away(lead: OpenDesk) -> None:
    lead.press(1)
    live()
    lead.desk.parts.office.enter("end")
    lead.pass_time(1)
    lead.tap("Show, Maple · Lobby A")
    assert lead.desk.parts.office.section == ""
    assert lead.desk.parts.detail.props.request == "r1"


def test_whoever_calls_comes_before_the_record(lead: OpenDesk) -> None:
    lead.enter("end")
    lead.press(0)
    wait_until(lambda: lead.desk.parts.office.section == "", "the list", 5)
    lead.sees("Heron")


def test_the_end_works_by_keys_and_asks_with_no_in_the_focus(lead: OpenDesk) -> None:
    lead.enter("end")
    lead.sees("Closed requests: 41.")
    tab_to(lead, "Erase now")
    lead.key(Qt.Key.Key_Return)
    wait_until(lambda: focused(lead) == "No", "No in the focus", 5)
    lead.key(Qt.Key.Key_Return)
    assert lead.records.done == []
    wait_until(lambda: focused(lead).startswith("Erase now"), "the way back", 5)
    lead.key(Qt.Key.Key_Return)
    wait_until(lambda: focused(lead) == "No", "No in the focus", 5)
    lead.key(Qt.Key.Key_Tab)
    assert focused(lead) == "Yes, do it"
    lead.key(Qt.Key.Key_Space)
    lead.sees_soon("This machine holds no requests any more.")


def focused(desk: OpenDesk) -> str:
    """What a screen reader says of the button that the keys have reached."""
    return str(desk.window.activeFocusItem().property("name") or "")
