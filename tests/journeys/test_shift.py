# SPDX-License-Identifier: Apache-2.0
"""A shift on the real windows, from the first sign-in to a machine that holds no request.

A lead (Team 4) and Team 7 at two desks, visitors at one kiosk, a real relay behind them.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.desk import alert_test
from kiosk.domain.events import (
    Actor,
    Closed,
    Coming,
    NotesViewed,
    Pressed,
    Reminded,
    Withdrawn,
)
from kiosk.domain.promise import Claim
from kiosk.domain.teamwork_events import FollowUpDone, FollowUpSet, HandOverTaken
from kiosk.domain.venue_events import AlertTested, SignedIn, SignedOut
from tests.journeys.shift import FIRST, SECOND, Shift
from tests.journeys.shift_end import (
    one_more_asks_afterwards,
    the_event_ends,
    the_lead_reads_who_read_the_notes,
    the_record_is_whole,
    the_report_is_saved,
    what_is_due_is_erased_by_itself,
)

COMING = "A team member is coming to"


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this user keeps documents."""
    folder = tmp_path / "home" / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder.parent))
    return folder


@pytest.fixture
def shift(_words: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shift]:
    monkeypatch.setattr(alert_test, "BEFORE_MS", 0)
    monkeypatch.setattr(alert_test, "BEFORE_ASKING_MS", 0)
    made = Shift(tmp_path / "data")
    yield made
    made.close()


def test_a_shift(shift: Shift, papers: Path, figures: Callable[[str], None]) -> None:
    began = monotonic()
    the_team_comes(shift)
    for_two, forgotten, handed = three_ask_at_once(shift)
    two_answer_in_the_same_second(shift, for_two)
    seven_goes_and_forgets(shift, forgotten)
    four_hands_over_to_seven(shift, handed)
    seven_arrives_and_closes(shift, handed)
    four_leaves_a_note_and_a_time_to_look_again(shift, for_two)
    the_forgotten_answer_is_asked_about(shift, forgotten)
    the_time_to_look_again_comes(shift, for_two)
    a_drill_tells_no_visitor(shift)
    the_shift_changes(shift)
    two_more_ask_for_nothing(shift)
    the_report_is_saved(shift, papers)
    the_lead_reads_who_read_the_notes(shift, for_two)
    what_is_due_is_erased_by_itself(shift)
    one_more_asks_afterwards(shift)
    the_event_ends(shift)
    the_record_is_whole(shift)
    figures(f"a shift: {len(shift.facts())} facts left, {monotonic() - began:.0f} s")


def the_team_comes(shift: Shift) -> None:
    shift.until_ready()
    shift.reads("Nobody from the team is listening right now.")
    shift.comes_on_duty(FIRST, "4")
    shift.comes_on_duty(SECOND, "7")
    shift.reads("The safety team is listening.")
    shift.both("Listening · 2 on duty")
    shift.both("Nobody is asking.")
    assert [one.by.name for one in shift.of(SignedIn)] == ["4", "7"]
    assert [one.by.name for one in shift.of(AlertTested)] == ["4", "7"]


def three_ask_at_once(shift: Shift) -> list[str]:
    """All three wait at the same time; the last one stays at the kiosk."""
    signs = []
    for last in (False, False, True):
        signs.append(shift.asks())
        shift.reads("The team's screen shows it. No one has answered yet.")
        shift.never("kiosk", COMING)
        if not last:
            shift.walks_away()
    for sign in signs:
        shift.both(f"{sign}, Lobby A, waiting")
    shift.both("3 people are asking for the team.")
    return signs


def two_answer_in_the_same_second(shift: Shift, sign: str) -> None:
    """Neither desk has heard of the other when it is touched."""
    shift.desk_disk.shut()
    shift.touches(FIRST, f"I'm going, {sign}")
    shift.touches(SECOND, f"I'm going, {sign}")
    shift.both("Saving…")
    shift.desk_disk.open()
    shift.until_saved(Coming, least=2)
    assert {one.by.name for one in shift.of(Coming)} == {"4", "7"}
    shift.until(FIRST, f"Team 7 is going to {sign} too.")
    shift.until(SECOND, f"Team 4 is going to {sign} too.")
    shift.never("kiosk", COMING)  # Of another request.


def seven_goes_and_forgets(shift: Shift, sign: str) -> None:
    shift.touches(SECOND, f"I'm going, {sign}")
    shift.until_saved(Coming, least=3)
    shift.until(FIRST, "Team 7 is going since")
    shift.until(SECOND, "You are going since")


def four_hands_over_to_seven(shift: Shift, sign: str) -> None:
    """The visitor reads the whole time that somebody comes, and somebody does."""
    shift.touches(FIRST, f"I'm going, {sign}")
    shift.until_claimed(Claim.COMING)
    shift.reads(COMING)
    shift.touches(FIRST, "Hand over")
    shift.until(FIRST, "Until they accept, you still count as going.")
    shift.touches(FIRST, "Team 7")
    shift.until(FIRST, "Team 7 has not answered yet. You still count as going.")
    shift.until(SECOND, f"Team 4 asks you to take over {sign}.")
    assert shift.hands["kiosk"].sees(COMING)
    shift.touches(SECOND, "Show")
    shift.touches(SECOND, "Take over")
    shift.until(FIRST, f"Team 7 has taken over {sign}. You no longer count as going.")
    (taken,) = shift.of(HandOverTaken)
    assert taken.by == Actor("person", "7")
    assert shift.claims[Claim.COMING] == taken.coming
    assert shift.hands["kiosk"].sees(COMING)


def seven_arrives_and_closes(shift: Shift, sign: str) -> None:
    shift.opens(SECOND, sign)
    shift.touches(SECOND, "I'm there")
    shift.reads("A team member says they are with you.")
    shift.until(FIRST, "Team 7 is with the person since")
    shift.touches(SECOND, "Close")
    shift.touches(SECOND, "Attended")
    shift.reads("The team has closed this.")
    shift.never("kiosk", COMING)
    shift.walks_away()


def four_leaves_a_note_and_a_time_to_look_again(shift: Shift, sign: str) -> None:
    shift.opens(FIRST, sign)
    shift.touches(FIRST, "I'm there")
    shift.touches(FIRST, "A friend is with them.")
    shift.touches(FIRST, "Read the notes (1)")
    shift.until_saved(NotesViewed, least=1)
    shift.touches(FIRST, "Look again later")
    shift.touches(FIRST, "In 15 min")
    shift.until_saved(FollowUpSet, least=1)
    shift.touches(FIRST, "Close")
    shift.touches(FIRST, "Handed over to medical")
    shift.until_saved(Closed, least=2)


def the_forgotten_answer_is_asked_about(shift: Shift, sign: str) -> None:
    shift.never(SECOND, "Are you there?")
    shift.passes(300)
    shift.until_after(lambda: bool(shift.of(Reminded)), "the relay reminds")
    shift.until(SECOND, "You said you were going at")
    shift.until(FIRST, "Team 7 said they were going at")
    shift.opens(FIRST, sign)
    shift.opens(SECOND, sign)
    shift.touches(SECOND, "I'm there")
    shift.gone(FIRST, "Team 7 said they were going at")
    shift.touches(SECOND, "Close")
    shift.touches(SECOND, "Nobody there")
    shift.until_saved(Closed, least=3)
    shift.both("Open: 0")


def the_time_to_look_again_comes(shift: Shift, sign: str) -> None:
    """It stands there though the request is closed, until somebody has looked."""
    shift.never(FIRST, f"Look again at {sign}")
    shift.passes(600)
    shift.both(f"Look again at {sign}: it was set for")
    shift.touches(FIRST, "Show")
    shift.touches(FIRST, "Done")
    shift.until_saved(FollowUpDone, least=1)
    for desk in shift.desks:
        shift.gone(desk, f"Look again at {sign}")


def a_drill_tells_no_visitor(shift: Shift) -> None:
    before = shift.words("kiosk")
    shift.touches(FIRST, "Drill")
    shift.until_true(lambda: any(one.drill for one in shift.of(Pressed)), "the kiosk presses")
    shift.both("This is a drill. Nobody is asking.")
    assert shift.words("kiosk") == before


def the_shift_changes(shift: Shift) -> None:
    shift.touches(SECOND, "Sign out")
    shift.comes_on_duty(SECOND, "9")
    assert [one.by.name for one in shift.of(SignedOut)] == ["7"]
    shift.both("Listening · 2 on duty")


def two_more_ask_for_nothing(shift: Shift) -> None:
    """One needs nobody any more, one pressed by mistake."""
    sign = shift.asks()
    shift.later(2)
    shift.tap("kiosk", "visit.no_longer")
    shift.until_saved(Withdrawn, least=1)
    shift.reads("We told the team that you no longer need this.")
    shift.both("They no longer need it. Please still look in.")
    closes(shift, SECOND, sign, "Not needed any more", 4)
    shift.walks_away()
    closes(shift, SECOND, shift.asks(), "Mistaken press", 5)
    shift.reads("The team has closed this.")
    shift.walks_away()


def closes(shift: Shift, desk: str, sign: str, reason: str, count: int) -> None:
    shift.opens(desk, sign)
    shift.touches(desk, "Close")
    shift.touches(desk, reason)
    shift.until_saved(Closed, least=count)
