# SPDX-License-Identifier: Apache-2.0
"""A shift at the desk, by touch and by key, in the real window."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    NoteAdded,
    NoteStruck,
    NotesViewed,
    Reason,
    Reopened,
    Seen,
    Shown,
    SteppedBack,
    Touched,
)
from kiosk.domain.presence import Cover
from kiosk.domain.transitions import Stamp, fact
from kiosk.domain.venue_events import AlertTested, DeskLocked, SignedIn, SignedOut, SignInFailed
from kiosk.store.event_log import LogError
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk
from tests.fakes import LISTENING

ME = Actor("person", "4")


def until_written(desk: OpenDesk, kind: type, count: int = 1) -> None:
    wait_until(lambda: len(desk.live.of(kind)) >= count, f"{count} of {kind}", 5)


def test_a_person_signs_in_and_tests_the_alert_before_anybody_counts_as_listening(
    desk: OpenDesk,
) -> None:
    desk.sign_in()
    desk.sees("Not listening: the alert is not tested")
    assert not desk.listens()
    desk.tap("Sound")
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")
    assert desk.bell.rung == [False]
    assert desk.listens()
    assert [one.by for one in desk.live.of(SignedIn)] == [ME]
    assert [one.by for one in desk.live.of(AlertTested)] == [ME]


def test_the_pad_works_by_keys(desk: OpenDesk) -> None:
    for key in (Qt.Key.Key_5, Qt.Key.Key_Backspace, Qt.Key.Key_4, Qt.Key.Key_Return):
        desk.key(key)
    for digit in "123456":
        desk.key(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    desk.key(Qt.Key.Key_Return)
    desk.sees("Test your alert")


def test_the_pad_says_the_same_whatever_was_wrong_and_keeps_nothing_of_it(desk: OpenDesk) -> None:
    desk.sign_in(pin="000000")
    desk.sees("That number and PIN do not fit.")
    desk.sign_in(number="99")
    desk.sees("That number and PIN do not fit.")
    assert [one.by.role for one in desk.live.of(SignInFailed)] == ["desk", "desk"]


def test_the_pad_waits_after_five_wrong_tries(desk: OpenDesk) -> None:
    for count in range(5):
        desk.sign_in(pin="000000")
        until_written(desk, SignInFailed, count + 1)
    desk.sees("The next try is possible in 1 s.")
    desk.clock.advance(1000)
    desk.loses("The next try")


def test_a_desk_without_staff_says_how_the_first_lead_is_made(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk()
    desk.book.numbers = ()
    desk.desk.parts.pad.open()
    desk.sees("allyship-kiosk staff add 1 --lead")


def test_a_damaged_file_of_pins_is_told_plainly(
    open_desk: Callable[..., OpenDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise LogError("not a database")

    desk = open_desk()
    monkeypatch.setattr(desk.book, "list", damaged)
    desk.desk.paneShown(False)
    desk.desk.paneShown(True)
    desk.sees("Sign-in does not work on this machine right now.")


def test_a_machine_without_sound_says_so_and_offers_the_light(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk(heard=False)
    desk.sign_in()
    desk.sees("This machine plays no sound. Choose the light.")
    assert not desk.says("Sound")
    desk.tap("Light")
    desk.sees("This is the light.")
    desk.tap("I noticed it")
    desk.sees("Listening")


def test_a_sound_that_is_lost_ends_the_listening(desk: OpenDesk) -> None:
    desk.sign_in()
    desk.tap("Sound")
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")
    desk.bell.heard = False
    desk.pass_time(1)
    desk.sees("This machine plays no sound any more.")
    wait_until(lambda: not desk.listens(), "an honest lease", 5)


def test_a_request_appears_rings_and_is_shown_once(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("Somebody is asking for the team.")
    staffed.sees("Heron, Lobby A, waiting")
    until_written(staffed, Shown)
    assert staffed.bell.rung == [False]
    staffed.pass_time(9)
    assert len(staffed.bell.rung) == 1
    staffed.pass_time(21)
    assert staffed.bell.rung == [False, False, False, True]
    assert len(staffed.live.of(Shown)) == 1


def test_a_desk_that_is_not_attended_shows_nothing_to_the_kiosk(desk: OpenDesk) -> None:
    desk.sign_in()
    desk.tap("Later")
    desk.press(0)
    desk.sees("Heron")
    live()
    assert desk.live.of(Shown) == []
    desk.tap("Test your alert")
    desk.tap("Light")
    desk.tap("I noticed it")
    until_written(desk, Shown)


def test_a_row_below_the_edge_of_the_window_is_not_shown(staffed: OpenDesk) -> None:
    for number in range(9):
        staffed.press(number, ago_s=60 - number)
    until_written(staffed, Shown)
    for _ in range(20):
        live()
    shown = {one.request for one in staffed.live.written if isinstance(one, Shown)}
    assert {"r0", "r1"} <= shown
    assert "r8" not in shown


def test_a_hidden_window_shows_nothing_and_listens_to_nobody(staffed: OpenDesk) -> None:
    staffed.window.hide()
    wait_until(lambda: not staffed.listens(), "an honest lease", 5)
    staffed.press(0)
    live()
    assert staffed.live.of(Shown) == []


def test_going_and_taking_it_back(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("I'm going, Heron")
    until_written(staffed, Coming)
    staffed.sees("You are going to Heron.")
    staffed.sees("On the way")
    assert not staffed.says("Somebody is asking")
    staffed.clock.advance(3000)
    staffed.tap("Undo")
    until_written(staffed, SteppedBack)
    staffed.sees("Needs somebody")


def test_the_undo_is_gone_after_ten_seconds(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("I'm going, Heron")
    staffed.sees("Undo, 10 s left")
    staffed.pass_time(11)
    staffed.loses("Undo")


def test_nothing_is_pretended_before_it_is_saved(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.live.slow = True
    staffed.tap("I'm going, Heron")
    staffed.sees("Saving…")
    staffed.live.refuse()
    staffed.sees("Not saved yet. This desk keeps trying.")
    assert staffed.says("Needs somebody")
    assert not staffed.says("You are going")
    staffed.live.save()
    staffed.sees("You are going to Heron.")
    staffed.loses("Not saved yet")


def test_a_whole_request_by_keys(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("Heron, Lobby A")
    for key, kind in (
        (Qt.Key.Key_S, Seen),
        (Qt.Key.Key_G, Coming),
        (Qt.Key.Key_N, SteppedBack),
        (Qt.Key.Key_G, Coming),
        (Qt.Key.Key_T, Arrived),
    ):
        count = len(staffed.live.of(kind)) + 1
        staffed.key(key)
        until_written(staffed, kind, count)
    staffed.key(Qt.Key.Key_C)
    staffed.sees("Why is it closed?")
    staffed.key(Qt.Key.Key_1)
    until_written(staffed, Closed)
    staffed.key(Qt.Key.Key_R)
    until_written(staffed, Reopened)


def test_closing_asks_for_a_reason(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Close")
    staffed.tap("Leave it open")
    staffed.loses("Why is it closed?")
    staffed.tap("Close")
    staffed.tap("Nobody there")
    until_written(staffed, Closed)
    (closed,) = (one for one in staffed.live.written if isinstance(one, Closed))
    assert closed.reason is Reason.NOBODY_THERE
    staffed.sees("You have closed Heron.")


def test_two_people_who_go_are_both_told(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("I'm going, Heron")
    until_written(staffed, Coming)
    known = staffed.desk.parts.log.board.find("r0")
    assert known
    stamp = Stamp("other", staffed.clock.now(), Actor("person", "7"))
    staffed.hear(fact(Coming, known, stamp))
    staffed.sees("Team 4 (you) and Team 7 are going.")


def test_notes_are_read_on_purpose_and_that_is_written_down(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.desk.parts.detail.addNote("by the  lift")
    until_written(staffed, NoteAdded)
    staffed.sees("Team 4 (you) added a note.")
    assert not staffed.says("by the lift")
    staffed.desk.parts.detail.openNotes()
    staffed.sees("by the lift")
    assert len(staffed.live.of(NotesViewed)) == 1
    staffed.desk.parts.detail.strike(staffed.live.of(NoteAdded)[0].id)
    until_written(staffed, NoteStruck)
    staffed.sees("struck")


def test_notes_stay_closed_until_their_reading_is_saved(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.desk.parts.detail.addNote("by the lift")
    staffed.live.slow = True
    staffed.desk.parts.detail.openNotes()
    staffed.desk.refresh()
    live()
    assert not staffed.says("by the lift")
    staffed.live.save()
    staffed.sees("by the lift")


def test_a_locked_desk_shows_place_sign_and_age_and_asks_for_the_pin(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Lock")
    staffed.sees("Locked. It still rings.")
    assert not staffed.says("What happened")
    assert staffed.says("Heron, Lobby A, waiting")
    assert len(staffed.live.of(DeskLocked)) == 1
    assert staffed.listens()
    rung = len(staffed.bell.rung)
    staffed.pass_time(10)
    assert len(staffed.bell.rung) > rung
    staffed.key(Qt.Key.Key_G)
    assert staffed.live.of(Coming) == []
    staffed.tap("I'm going, Heron")
    staffed.sees("Type your PIN, then you are going.")
    staffed.sign_in()
    until_written(staffed, Coming)
    staffed.sees("You are going to Heron.")
    assert staffed.listens()


def test_another_person_who_unlocks_is_somebody_else(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.tap("Lock")
    staffed.tap("I'm going, Heron")
    staffed.sign_in(number="7")
    until_written(staffed, Coming)
    assert [one.by.name for one in staffed.live.of(Coming)] == ["7"]
    assert [one.by.name for one in staffed.live.of(SignedOut)] == ["4"]
    staffed.sees("Test your alert")
    assert not staffed.listens()


def test_the_desk_locks_by_itself_after_a_warning(staffed: OpenDesk) -> None:
    staffed.clock.advance(880_000)
    staffed.pass_time(1)
    staffed.sees("This desk locks in 19 s.")
    staffed.pass_time(19)
    staffed.sees("Locked. It still rings.")


def test_half_an_hour_without_a_touch_ends_the_listening(staffed: OpenDesk) -> None:
    staffed.clock.advance(1_800_000)
    staffed.pass_time(1)
    staffed.sees("Not listening: nobody has touched this desk for 30 min")
    wait_until(lambda: not staffed.listens(), "an honest lease", 5)


def test_a_desk_that_cannot_read_the_log_listens_to_nobody(staffed: OpenDesk) -> None:
    staffed.live.covered.emit(replace(LISTENING, deaf=True))
    staffed.sees("Not listening: the log cannot be read")
    staffed.loses("Nobody is asking.")
    wait_until(lambda: not staffed.listens(), "an honest lease", 5)
    staffed.live.covered.emit(Cover())
    wait_until(staffed.listens, "a lease again", 5)


def test_a_lease_that_cannot_be_written_is_no_listening(staffed: OpenDesk) -> None:
    staffed.leases.broken = True
    staffed.pass_time(6)
    staffed.sees("Not listening: this machine cannot write it down for the kiosks")


def test_signing_out_ends_the_lease_at_once(staffed: OpenDesk) -> None:
    staffed.tap("Sign out")
    staffed.sees("Call number")
    wait_until(lambda: staffed.leases.there == {}, "no lease", 5)
    assert len(staffed.live.of(SignedOut)) == 1


def test_on_the_kiosk_locking_is_leaving(open_desk: Callable[..., OpenDesk]) -> None:
    desk = open_desk(name="screen", on_kiosk=True, lock_ms=60_000)
    desk.on_duty()
    desk.press(0)
    desk.sees("Heron")
    assert desk.bell.rung == []
    desk.pass_time(60)
    wait_until(lambda: desk.left > 0, "the way back to the cards", 5)
    assert not desk.says("Heron")
    wait_until(lambda: desk.leases.there == {}, "no lease", 5)


def test_a_pin_that_is_being_checked_signs_nobody_in_behind_the_cards(
    open_desk: Callable[..., OpenDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(name="screen", on_kiosk=True)
    checking, go_on, verify = Event(), Event(), desk.book.verify

    def slow(number: str, pin: str) -> bool:
        checking.set()
        return go_on.wait(30) and verify(number, pin)

    monkeypatch.setattr(desk.book, "verify", slow)
    desk.sign_in()
    assert checking.wait(30)
    desk.desk.paneShown(False)
    go_on.set()
    desk.desk.parts.worker._pool.waitForDone()
    live()
    desk.desk.paneShown(True)
    desk.sees("Call number")
    assert desk.live.of(SignedIn) == []


def test_a_desk_without_a_kiosk_says_so_in_one_sentence(
    open_desk: Callable[..., OpenDesk],
) -> None:
    desk = open_desk(has_kiosk=False)
    desk.sign_in()
    desk.tap("Later")
    desk.sees("No kiosk has written to the log of this machine")
    desk.press(0)
    desk.loses("No kiosk has written")


def test_first_taps_without_a_second_are_counted_and_call_nobody(staffed: OpenDesk) -> None:
    staffed.hear(Touched(id="t", at=staffed.ago(20), by=Actor("kiosk", "Lobby A"), request="t"))
    staffed.sees("Tapped once and not again")
    assert staffed.says("Nobody is asking.")
    assert staffed.bell.rung == []


def test_more_than_five_new_ones_of_a_kiosk_fold(staffed: OpenDesk) -> None:
    for number in range(6):
        staffed.press(number, ago_s=60 - number)
    staffed.sees("Heron, Lobby A")
    staffed.tap("6 new at Lobby A")
    wait_until(lambda: not staffed.says("Heron, Lobby A, waiting"), "the calls folded away", 5)
