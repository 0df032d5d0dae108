# SPDX-License-Identifier: Apache-2.0
"""The team's page in the real window: who is there, and each step of running the team."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.actions.team_files import csv_files
from kiosk.domain.events import Actor, Event
from kiosk.domain.pairing import Phone
from kiosk.domain.presence import Lease
from kiosk.domain.team import Shift, Term
from kiosk.domain.team_events import (
    BadgeEnrolled,
    BadgeRemoved,
    RecoveryDealt,
    RosterKept,
    SignInsRevoked,
    TermSet,
)
from kiosk.domain.venue_events import PhoneRevoked, PinDealt, SignedOut, StaffAdded, StaffRemoved
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.team_book import PIN
from tests.fakes import NOON_UTC_MS

HOUR_MS = 3_600_000
BADGE = "04A2B31C"


@pytest.fixture
def team(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    """Team 4 leads and looks at the team; Team 7 has a phone."""
    desk = open_desk(size=(1366, 1200))
    desk.book.leads = {"4"}
    ms = desk.clock.now().utc_ms
    desk.phones.phones = [Phone("5", "7", ms, ms)]
    desk.on_duty()
    desk.tap("Office")
    desk.tap("Team")
    desk.sees_soon("Add somebody")
    return desk


def fact(desk: OpenDesk, kind: type[Event]) -> Event:
    """The one fact of this kind, once it is written."""
    wait_until(lambda: bool(desk.live.of(kind)), f"{kind.kind}", 5)
    (one,) = desk.live.of(kind)
    assert one.by == Actor("person", "4")
    return one


def numbers(desk: OpenDesk) -> list[str]:
    """Who is of the team now."""
    return [one.number for one in desk.book.list()]


def do(desk: OpenDesk, number: str, step: str) -> None:
    desk.tap(f"Team {number}")
    desk.tap(step)
    desk.tap("Yes, do it")


def type_badge(desk: OpenDesk, badge: str) -> None:
    """As a keyboard wedge does: all at once, and Enter."""
    for letter in badge:
        QTest.keyClick(desk.window, ord(letter))
    desk.key(Qt.Key.Key_Return)


def test_it_says_who_should_be_there_and_who_is(team: OpenDesk) -> None:
    now = team.clock.now()
    since, until = now.utc_ms - HOUR_MS, now.utc_ms + HOUR_MS
    team.book.roster = (Shift("4", since, until), Shift("7", since, until))
    team.sees_soon("On shift now: 2. Listening now: 1.")
    team.sees("On shift and not listening: Team 7")
    team.sees("on shift until 13:00 · not on duty")
    lease = Lease("phone 5", "7", attended=True, since=now, beat=now.plus(10_000), remote=True)
    team.leases.there["phone 5"] = lease
    team.sees_soon("on shift until 13:00 · listens at page 5")
    team.loses("On shift and not listening")


def test_without_a_roster_it_says_so(team: OpenDesk) -> None:
    team.sees("Listening now: 1. There is no roster for this event.")


def test_somebody_new_is_dealt_a_pin_that_is_shown_until_it_is_put_away(team: OpenDesk) -> None:
    parts = team.desk.parts
    parts.team.add("12", True, "2026-12-24 08:00", "2026-12-24")
    added = fact(team, StaffAdded)
    assert isinstance(added, StaffAdded)
    assert (added.number, added.lead) == ("12", True)
    term = fact(team, TermSet)
    assert isinstance(term, TermSet)
    assert term.to_ms - term.from_ms == 16 * HOUR_MS
    pin = team.book.pins["12"]
    team.sees("PIN of Team 12")
    team.sees(" ".join(pin))
    assert pin not in repr(team.live.written)
    team.tap("Put away")
    team.loses("PIN of Team 12")
    assert parts.team.props.secret == ""
    assert team.book.list()[-1].lead


@pytest.mark.parametrize(
    ("number", "begin", "said"),
    [
        ("0", "", "A call number is 1 to 9999."),
        ("x", "", "A call number is 1 to 9999."),
        ("7", "", "There is a Team 7 already."),
        ("8", "soon", "Type times such as"),
    ],
)
def test_what_is_typed_wrong_is_said(team: OpenDesk, number: str, begin: str, said: str) -> None:
    team.desk.parts.team.add(number, False, begin, "")
    team.sees(said)
    assert team.live.of(StaffAdded) == []


def test_another_pin_is_dealt_after_a_yes_alone(team: OpenDesk) -> None:
    team.tap("Team 7")
    team.tap("Deal another PIN")
    team.sees("The PIN they have stops working now.")
    team.tap("Leave it")
    assert team.book.verify("7", PIN)
    do_again = team.desk.parts.team.props
    assert (do_again.asking, do_again.chosen) == ("", "7")
    team.tap("Deal another PIN")
    team.tap("Yes, do it")
    fact(team, PinDealt)
    assert not team.book.verify("7", PIN)
    assert team.book.verify("7", team.book.pins["7"])


def test_a_recovery_code_is_dealt_and_shown_in_fours(team: OpenDesk) -> None:
    do(team, "7", "Recovery code")
    fact(team, RecoveryDealt)
    code = team.book.recoveries["7"]
    assert len(code) == 16
    shown = team.desk.parts.team.props.secret
    assert shown.replace(" ", "") == code
    assert shown.count(" ") == 3


def test_a_badge_is_enrolled_from_the_reader_and_removed(team: OpenDesk) -> None:
    team.tap("Team 7")
    team.tap("Enrol a badge")
    team.sees("Hold the badge of Team 7")
    type_badge(team, BADGE)
    fact(team, BadgeEnrolled)
    assert team.book.badges == {BADGE: "7"}
    team.sees("Team 7 can sign in with this badge.")
    assert BADGE not in repr(team.live.written)
    team.tap("Remove the badge")
    team.tap("Yes, do it")
    fact(team, BadgeRemoved)
    assert team.book.badges == {}


def test_a_badge_of_somebody_else_is_not_taken(team: OpenDesk) -> None:
    team.book.badges = {BADGE: "4"}
    team.tap("Team 7")
    team.tap("Enrol a badge")
    type_badge(team, BADGE)
    team.sees("This badge belongs to somebody else already.")
    assert team.book.badges == {BADGE: "4"}


def test_signing_somebody_out_everywhere_takes_their_phones_too(team: OpenDesk) -> None:
    do(team, "7", "Sign out everywhere")
    revoked = fact(team, SignInsRevoked)
    assert isinstance(revoked, SignInsRevoked)
    assert revoked.number == "7"
    fact(team, PhoneRevoked)
    assert team.phones.phones == []
    assert "7" in team.book.numbers


def test_who_is_removed_is_gone_with_their_phones(team: OpenDesk) -> None:
    do(team, "7", "Remove")
    fact(team, StaffRemoved)
    fact(team, PhoneRevoked)
    assert team.book.numbers == ("4",)
    team.sees("Team 7 is removed.")
    wait_until(lambda: team.desk.parts.team.props.numbers == ("4",), "the list", 5)


def test_one_phone_is_revoked_alone(team: OpenDesk) -> None:
    team.tap("Team 7")
    team.tap("Revoke, Phone 5")
    fact(team, PhoneRevoked)
    assert team.live.of(SignInsRevoked) == []


def test_the_only_lead_is_not_removed(team: OpenDesk) -> None:
    team.tap("Team 4, lead")
    team.desk.parts.team.ask("remove")
    team.sees("This is the only lead.")
    team.desk.parts.team.confirm()
    assert team.live.of(StaffRemoved) == []


def test_times_are_saved_and_shown(team: OpenDesk) -> None:
    team.tap("Team 7")
    team.desk.parts.team.setTerm("", "2026-12-25 18:00")
    fact(team, TermSet)
    team.sees_soon("may sign in until 2026-12-25 18:00")
    assert team.book.terms["7"] == Term(0, NOON_UTC_MS + 30 * HOUR_MS)


@pytest.fixture
def stick(team: OpenDesk, tmp_path: Path) -> Path:
    """What somebody has plugged in, with a team and a roster on it."""
    (tmp_path / "team.csv").write_text("number,lead,to\n12,no,2026-12-26\n13,yes,\n")
    (tmp_path / "bad.csv").write_text("number,lead\n4,yes\nx,perhaps\n")
    (tmp_path / "shifts.csv").write_text("number,from,to\n7,2026-12-24,2026-12-24\n")
    team.sheets = csv_files([tmp_path])
    team.tap("Look again")
    team.sees("team.csv")
    return tmp_path


def test_a_spreadsheet_is_shown_first_and_then_taken_with_its_pins(
    team: OpenDesk, stick: Path
) -> None:
    team.tap("As team, team.csv")
    team.sees("This would add people: 2, of them leads: 1.")
    assert numbers(team) == ["4", "7"]
    team.tap("Yes, do it")
    team.sees("People added: 2")
    assert numbers(team) == ["4", "7", "12", "13"]
    for number in ("12", "13"):
        assert team.says(f"Team {number} · {team.book.pins[number]}")
    kinds = [one.kind for one in team.live.written if one.by == Actor("person", "4")]
    assert kinds[-3:] == ["staff_added", "term_set", "staff_added"]
    for chosen in ("7", ""):
        team.desk.parts.team.choose(chosen)
        for _ in range(20):
            live()
    team.sees(f"Team 12 · {team.book.pins['12']}")
    team.tap("Put away")
    team.loses("Team 12 · ")


def test_each_bad_cell_of_a_spreadsheet_is_named_and_nobody_added(
    team: OpenDesk, stick: Path
) -> None:
    team.tap("As team, bad.csv")
    team.sees("Line 2, column number: expected a call number that nobody has yet, got 4")
    team.sees("Line 3, column lead: expected yes or no, got perhaps")
    files = team.desk.parts.team.files
    assert files
    files.apply()
    for _ in range(20):
        live()
    assert team.book.numbers == ("4", "7")


def test_a_roster_from_a_spreadsheet_stands_at_once(team: OpenDesk, stick: Path) -> None:
    team.tap("As roster, shifts.csv")
    team.sees("Shifts: 1")
    team.tap("Yes, do it")
    team.sees("The roster is kept. Shifts: 1")
    team.sees_soon("On shift and not listening: Team 7")
    fact(team, RosterKept)


def test_who_does_not_lead_changes_nothing(desk: OpenDesk) -> None:
    desk.on_duty()
    assert not desk.says("Team 7")
    parts = desk.desk.parts
    parts.office.enter("team")
    assert parts.office.section != "team"
    parts.team.look(desk.clock.now(), opened=True)
    for _ in range(20):
        live()
    parts.team.choose("7")
    parts.team.ask("remove")
    parts.team.confirm()
    parts.team.add("8", True, "", "")
    for _ in range(20):
        live()
    assert desk.book.numbers == ("4", "7")


def test_a_pin_goes_from_the_screen_with_the_page(team: OpenDesk) -> None:
    do(team, "7", "Deal another PIN")
    team.sees("PIN of Team 7")
    team.tap("Lock")
    team.sees("Locked.")
    assert team.desk.parts.team.props.secret == ""


def test_a_disk_that_refuses_changes_nothing_and_says_so(
    team: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_number: str, _pin: str) -> bool:
        raise OSError("no room")

    monkeypatch.setattr(team.book, "deal", full)
    do(team, "7", "Deal another PIN")
    team.sees("Nothing was changed.")
    assert team.live.of(PinDealt) == []


@pytest.mark.parametrize("kind", [SignInsRevoked, StaffRemoved])
def test_a_running_sign_in_ends_when_a_lead_ends_it(
    staffed: OpenDesk, kind: type[SignInsRevoked | StaffRemoved]
) -> None:
    lead = Actor("person", "7")
    ended = kind(id="x", at=staffed.clock.now().plus(1), by=lead, number="4")
    staffed.hear(ended)
    staffed.sees("A lead ended your sign-in.")
    assert staffed.desk.session.duty.person == ""
    assert len(staffed.live.of(SignedOut)) == 1
    wait_until(lambda: "desk" not in staffed.leases.there, "the lease is gone", 5)


def test_what_ended_an_earlier_sign_in_ends_no_later_one(staffed: OpenDesk) -> None:
    before = staffed.clock.now().plus(-60_000)
    staffed.hear(SignInsRevoked(id="x", at=before, by=Actor("person", "7"), number="4"))
    staffed.hear(
        SignInsRevoked(id="y", at=staffed.clock.now().plus(9), by=Actor("person", "7"), number="7")
    )
    assert staffed.desk.session.duty.person == "4"


def test_off_duty_nobody_listens_and_back_on_duty_the_alert_test_holds(staffed: OpenDesk) -> None:
    assert staffed.listens()
    staffed.tap("Go off duty")
    staffed.sees("you are off duty")
    wait_until(lambda: "desk" not in staffed.leases.there, "the lease is gone", 5)
    staffed.pass_time(20)
    assert "desk" not in staffed.leases.there
    staffed.press(1)
    staffed.sees("Maple")
    staffed.desk.switchDuty()
    wait_until(lambda: "desk" in staffed.leases.there, "the lease is back", 5)
    assert staffed.listens()
    kinds = [one.kind for one in staffed.live.written if one.kind == "duty_switched"]
    assert len(kinds) == 2
