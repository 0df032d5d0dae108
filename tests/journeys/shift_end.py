# SPDX-License-Identifier: Apache-2.0
"""The end of a shift: the report, what is erased by itself, the end of the event, the record."""

import json
import stat
from pathlib import Path

from kiosk.domain.events import Actor, NotesViewed, Pressed, Purged
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.report_events import ReportMade
from kiosk.store.remains import remains
from tests.journeys.shift import DAY_S, FIRST, HOUR_S, SECOND, Shift
from tests.reports.read_pdf import Read


def the_report_is_saved(shift: Shift, papers: Path) -> None:
    shift.enters(SECOND, "Report")
    shift.touches(SECOND, "Save as PDF")
    shift.until(SECOND, f"Saved: {papers}")
    shift.touches(SECOND, "JSON")
    shift.until_saved(ReportMade, least=2)
    assert {one.by.name for one in shift.of(ReportMade)} == {"9"}
    (paper,), (numbers,) = papers.glob("*.pdf"), papers.glob("*.json")
    shift.until(SECOND, numbers.name)
    assert {stat.S_IMODE(one.stat().st_mode) for one in (paper, numbers)} == {0o600}
    told, counted = json.loads(numbers.read_text()), counted_again(shift)
    assert (
        (told["requests"], told["kiosks"]) == (counted, {"Lobby A": counted}) == (5, {"Lobby A": 5})
    )
    assert (told["answered"], told["unanswered"], told["endings"]) == ("<5", "<5", None)
    words = Read(paper.read_bytes()).words()
    assert f"Requests\n{counted}\n" in words
    assert f"Lobby A {counted}" in words
    assert "Drills are not counted." in words


def counted_again(shift: Shift) -> int:
    """By the facts alone: the presses, and among them the drill that counts nowhere."""
    presses = shift.of(Pressed)
    assert len(presses) == 6
    return sum(not one.drill for one in presses)


def the_lead_reads_who_read_the_notes(shift: Shift, sign: str) -> None:
    shift.enters(FIRST, "Records")
    shift.until(FIRST, f"Team 4 (you) read the notes of {sign}.")
    shift.until(FIRST, "Team 9 signed in.")
    shift.until(FIRST, "Team 4 (you) started a drill.")
    assert [one.by.name for one in shift.of(NotesViewed)] == ["4"]
    shift.touches(FIRST, "Back to the list")


def what_is_due_is_erased_by_itself(shift: Shift) -> None:
    """Not before the clock is known to be right, and not before the retention is over."""
    shift.until_looked_after(HOUR_S)
    shift.until_looked_after(2 * DAY_S)
    assert not shift.of(Purged)
    assert remains(shift.folder).requests == 5
    shift.until_looked_after(29 * DAY_S)
    shift.until_true(lambda: len(shift.of(Purged)) == 6, "what is due is erased")
    assert {one.by for one in shift.of(Purged)} == {Actor("system", "relay")}


def one_more_asks_afterwards(shift: Shift) -> None:
    """Both desks are locked by now; the lead comes back to hers."""
    shift.both("Locked. It still rings.")
    shift.types(FIRST, "4")
    shift.until(FIRST, "Listening")
    sign = shift.asks()
    shift.opens(FIRST, sign)
    shift.touches(FIRST, "I'm there")
    shift.reads("A team member says they are with you.")
    shift.touches(FIRST, "Close")
    shift.touches(FIRST, "Attended")
    shift.reads("The team has closed this.")
    shift.walks_away()


def the_event_ends(shift: Shift) -> None:
    shift.enters(FIRST, "End the event")
    shift.until(FIRST, "Nothing is open.")
    shift.until(FIRST, "This machine still holds requests: ")
    shift.touches(FIRST, "Erase now")
    shift.touches(FIRST, "Yes, do it")
    shift.until(FIRST, "This machine holds no requests any more.")
    assert shift.words(FIRST)[-1] == "This machine holds no requests any more."
    assert remains(shift.folder).requests == 0


def the_record_is_whole(shift: Shift) -> None:
    shift.enters(FIRST, "Records")
    shift.touches(FIRST, "Check it now")
    shift.until(FIRST, "The record is whole: nothing was changed.")
    shift.until(FIRST, "The system erased requests and drills: 6")
    shift.until(FIRST, "Team 4 (you) erased requests and drills: ")  # Drills among them.
    shift.until_saved(ChainVerified, least=1)
    assert all(one.ok for one in shift.of(ChainVerified))
