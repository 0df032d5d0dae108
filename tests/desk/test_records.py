# SPDX-License-Identifier: Apache-2.0
"""The record at a desk, in the real window: for leads, by touch, with every ending said."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.actions.exporting import Order
from kiosk.actions.verifying import Verified
from kiosk.desk.destinations import Destinations
from kiosk.domain.audit import KINDS
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, NotesViewed, Purged
from kiosk.domain.keeping_clock import Trust
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.venue_events import Exported, SignInFailed
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.kept_disk import PAPERS, STICK

ME = Actor("person", "4")
OTHER = Actor("person", "7")


def test_only_leads_come_to_the_record(staffed: OpenDesk) -> None:
    for section in ("records", "end"):
        staffed.desk.parts.office.enter(section)
        assert staffed.desk.parts.office.section == ""
    records = staffed.desk.parts.records
    records.verify()
    records.exports.write()
    records.kept.copyNow()
    for act in (records.end.erase, records.end.endAccess, records.end.copyAll):
        act()
    live()
    assert staffed.records.done == []


def test_the_chain_is_checked_and_that_goes_on_record(lead: OpenDesk) -> None:
    lead.enter("records")
    lead.sees("Nobody has checked yet whether it is whole.")
    lead.tap("Check it now, The record")
    lead.sees("The record is whole: nothing was changed. Facts: 1043")
    (kept,) = lead.live.of(ChainVerified)
    assert isinstance(kept, ChainVerified)
    assert (kept.rows, kept.ok, kept.by) == (1043, True, ME)
    lead.sees("Last found whole: 12:00")
    lead.sees("Team 4 (you) checked the record: whole. Facts: 1043")


def test_the_first_broken_row_is_named(lead: OpenDesk) -> None:
    lead.records.verified = Verified(500, "fact x, number 7 of y: its body was changed")
    lead.enter("records")
    lead.tap("Check it now, The record")
    lead.sees("fact x, number 7 of y: its body was changed")
    (kept,) = lead.live.of(ChainVerified)
    assert isinstance(kept, ChainVerified)
    assert not kept.ok
    lead.sees("Nobody has checked yet whether it is whole.")


def test_the_audit_tells_newest_first_and_by_kind(lead: OpenDesk) -> None:
    lead.press(2, ago_s=50, drill=True)
    lead.hear(
        Exported(id="e", at=lead.ago(40), by=OTHER, form="csv", rows=3, numbers=True),
        NotesViewed(id="n", at=lead.ago(30), by=OTHER, request="r2"),
        SignInFailed(id="f", at=lead.ago(20), by=Actor("desk", "screen"), desk="screen"),
    )
    lead.enter("records")
    texts = lead.desk.parts.records.props.texts
    assert [one.split("#")[1].split("\x1f")[0] for one in texts[-3:]] == [
        "desk.audit.sign_in_failed", "desk.audit.notes_viewed", "desk.audit.exported_numbers",
    ]  # fmt: skip
    lead.sees("Team 7 read the notes of River.")
    lead.tap("Exports and prints")
    lead.sees("Team 7 exported with call numbers. Form: csv. Requests: 3")
    assert not lead.says("read the notes")


def test_what_one_hand_erased_in_one_go_is_one_line(lead: OpenDesk) -> None:
    relay = Actor("system", "relay")
    lead.hear(
        *(Purged(id=f"t{n}", at=lead.ago(60 - n), by=relay, request=f"x{n}") for n in range(12))
    )
    lead.enter("records")
    lead.sees("The system erased requests and drills: 12")


def test_a_long_audit_comes_a_part_at_a_time(lead: OpenDesk) -> None:
    lead.hear(
        *(
            Exported(id=f"e{n}", at=lead.ago(1000 - n), by=OTHER, form="csv", rows=n)
            for n in range(120)
        )
    )
    lead.enter("records")
    records = lead.desk.parts.records
    records.choose("exports")
    assert (len(records.texts), records.count) == (50, 120)
    records.earlier()
    records.earlier()
    assert len(records.texts) == 120


def test_nothing_of_the_audit_stays_when_the_lead_goes(lead: OpenDesk) -> None:
    lead.enter("records")
    assert lead.desk.parts.records.props.texts
    lead.desk.session.lock()
    lead.desk.refresh()
    records = lead.desk.parts.records
    assert (records.texts, records.kept.lines, records.end.holds) == ([], [], "")


def test_an_export_has_call_numbers_only_where_they_are_ticked_and_only_once(
    lead: OpenDesk,
) -> None:
    lead.enter("records")
    lead.sees("Stick KIOSK")
    lead.tap("With call numbers")
    lead.tap("Export")
    lead.sees("Requests written: 41. The file: /run/media/desk/KIOSK/requests-2026-12-24.csv")
    lead.tap("For programs (JSON)")
    lead.tap(str(PAPERS.folder))
    lead.tap("Export")
    lead.sees(f"The file: {PAPERS.folder}/requests-2026-12-24.json")
    assert lead.records.done == [
        Order("csv", STICK.folder, ME, numbers=True),
        Order("json", PAPERS.folder, ME, numbers=False),
    ]


def test_a_stick_that_is_pulled_out_is_chosen_no_longer(lead: OpenDesk) -> None:
    lead.enter("records")
    lead.tap("Stick KIOSK")
    places = lead.desk.parts.records.destinations
    lead.records.sticks = (PAPERS,)
    lead.sees_soon(str(PAPERS.folder))
    wait_until(lambda: later(lead, places) == str(PAPERS.folder), "what is left", 5)
    lead.records.sticks = ()
    wait_until(lambda: later(lead, places) == "", "nothing", 5)
    lead.sees("Plug in a stick; it appears here.")
    lead.tap("Export")
    assert lead.records.done == []


def later(desk: OpenDesk, places: Destinations) -> str:
    """Where files go a second later."""
    desk.pass_time(1)
    return places.chosen


@pytest.mark.parametrize(
    ("typed", "folder"),
    [
        ("/srv/papers ", Path("/srv/papers")),
        ("~/papers", Path.home() / "papers"),
        ("~nobody-of-this-name/papers", Path.cwd() / "~nobody-of-this-name/papers"),
        ("papers", Path.cwd() / "papers"),
        (" ", STICK.folder),
    ],
)
def test_a_folder_may_be_typed(lead: OpenDesk, typed: str, folder: Path) -> None:
    lead.enter("records")
    lead.sees("Stick KIOSK")
    places = lead.desk.parts.records.destinations
    places.choose(typed)
    assert places.folder == folder


def test_a_full_stick_is_said(lead: OpenDesk) -> None:
    lead.records.error = OSError(28, "No space left on device")
    lead.enter("records")
    lead.tap("Export")
    lead.sees("It could not be done: No space left on device.")


def test_what_is_kept_and_until_when(lead: OpenDesk) -> None:
    lead.enter("records")
    lead.sees("Closed requests are erased this many days after their closing: 30")
    lead.sees("Closed requests kept: 41. The first goes on 2026-12-26, the last on 2027-01-23.")
    lead.sees("Going within three days: 3.")
    lead.tap("Copy now, Copies on this machine")
    lead.sees("Copied and checked. Size in kB: 200")
    assert lead.records.done == [("back up", ME)]


def test_nothing_is_claimed_of_a_record_that_cannot_be_read(lead: OpenDesk) -> None:
    lead.records.unread = True
    for section in ("records", "end"):
        lead.enter(section)
        lead.sees("The record cannot be read right now. Try again in a minute.")
        assert not lead.says("holds no requests")
    lead.records.unread = False
    lead.sees_soon("This machine still holds requests: 42.")


def test_a_clock_that_jumped_is_asked_about(lead: OpenDesk) -> None:
    kept = lead.records.kept
    lead.records.kept = replace(kept, outlook=replace(kept.outlook, trust=Trust.LEAPT))
    lead.enter("records")
    lead.sees("This machine's clock has jumped. Is this right? 2026-12-24")
    lead.tap("The date is right, Erasing waits for you")
    lead.sees("Noted. Erasing goes on a day from now.")
    assert lead.records.done == [("clock", ME)]
    lead.enter("end")
    lead.sees("Erasing waits for you")  # and names no day on which all would be gone
    assert not lead.says("By themselves")


def test_every_kind_in_a_group_is_named_once() -> None:
    named = [kind for kinds in KINDS.values() for kind in kinds]
    assert len(named) == len(set(named))


def test_a_day_is_said_where_it_begins(lead: OpenDesk) -> None:
    now = lead.clock.now()
    yesterday = Instant(now.utc_ms - 86_400_000, now.boot, now.boot_ms - 86_400_000)
    lead.hear(Exported(id="e", at=yesterday, by=OTHER, form="csv", rows=3))
    lead.enter("records")
    days = lead.desk.parts.records.days
    assert (days[0], days[-1]) == ("2026-12-24", "2026-12-23")
    assert set(days[1:-1]) <= {""}
