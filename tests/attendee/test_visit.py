# SPDX-License-Identifier: Apache-2.0
"""The visit in the words of "The visit": presses, repeats, questions, resets."""

from dataclasses import replace

import pytest

from kiosk.attendee.derive import derive
from kiosk.domain.events import Linked, Pressed, Reason
from kiosk.domain.presence import Cover
from kiosk.domain.promise import Claim
from kiosk.domain.transitions import Step
from tests.attendee.lobby import VENUE, Lobby
from tests.fakes import SeededRandomness


def test_one_tap_is_one_saved_request() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed"]
    assert (lobby.shows.screen, lobby.shows.headline) == ("status", "visit.saved_at")


@pytest.mark.parametrize(
    ("after_s", "headline", "screen"),
    [(0.2, "", "cards"), (0.4, "visit.saving", "status"), (3.1, "visit.not_saved", "status")],
)
def test_nothing_is_claimed_before_the_commit(after_s: float, headline: str, screen: str) -> None:
    lobby = Lobby(works=False)
    lobby.core.ask_for_help()
    lobby.wait(after_s)
    shown = lobby.shows
    assert (shown.headline, shown.screen, dict(shown.claims)) == (headline, screen, {})


def test_a_late_commit_turns_not_saved_into_saved() -> None:
    lobby = Lobby(works=False)
    lobby.core.ask_for_help()
    lobby.wait(20)
    lobby.commit()
    assert lobby.shows.headline == "visit.saved_at"


def test_a_log_that_says_no_is_told_at_once_with_the_other_ways() -> None:
    lobby = Lobby(works=False)
    lobby.core.ask_for_help()
    lobby.core.unsaved([event.id for event in lobby.waiting])
    assert lobby.shows.headline == "visit.not_saved"
    assert lobby.shows.other_ways_first


def test_a_press_before_the_log_is_read_is_kept_and_saved_first() -> None:
    lobby = Lobby(ready=False)
    lobby.core.ask_for_help()
    assert lobby.kinds() == []
    lobby.core.ready()
    assert lobby.kinds() == ["pressed"]


def test_a_press_does_not_wait_for_ever_for_a_log_that_is_not_read() -> None:
    lobby = Lobby(ready=False)
    lobby.core.ask_for_help()
    lobby.wait(1.1)
    assert lobby.kinds() == ["pressed"]


def test_500_taps_in_a_minute_are_one_request() -> None:
    lobby = Lobby()
    for _ in range(500):
        lobby.core.ask_for_help()
        lobby.wait(0.1)
    assert lobby.kinds() == ["pressed"]


def test_a_later_press_is_saved_at_once_and_asks() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(11)
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed", "pressed_again"]
    assert lobby.shows.question == "still_you"


def test_yes_keeps_one_request() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(11)
    lobby.core.ask_for_help()
    lobby.core.still_me()
    lobby.wait(15)
    assert lobby.kinds() == ["pressed", "pressed_again"]


@pytest.mark.parametrize("answer", ["somebody_else", "silence", "hide"])
def test_a_second_person_gets_a_request_of_their_own(answer: str) -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    first = lobby.request
    lobby.wait(11)
    lobby.core.ask_for_help()
    match answer:
        case "somebody_else":
            lobby.core.somebody_else()
        case "hide":
            lobby.core.hide()
        case _:
            lobby.wait(10.1)
    presses = [event for event in lobby.log if isinstance(event, Pressed)]
    links = [event for event in lobby.log if isinstance(event, Linked)]
    assert [link.to for link in links] == [first.id]
    assert presses[1].request == links[0].request != first.id
    assert presses[1].sign != presses[0].sign


def test_a_second_person_on_a_press_that_is_not_saved_is_not_merged_away() -> None:
    lobby = Lobby(works=False)
    lobby.core.ask_for_help()
    lobby.wait(11)
    lobby.core.ask_for_help()
    lobby.core.somebody_else()
    lobby.commit()
    assert len({e.request for e in lobby.log if isinstance(e, Pressed)}) == 2


def test_a_press_after_hiding_looks_like_a_first_one() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.core.hide()
    assert lobby.shows.screen == "cards"
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed", "pressed"]
    assert lobby.shows.question == ""


def test_a_press_after_closing_is_a_new_request() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.staff(Step.CLOSE, reason=Reason.ATTENDED)
    lobby.wait(11)
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed", "closed", "pressed"]


def test_a_press_takes_back_a_withdrawal() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(2)
    lobby.core.withdraw()
    assert lobby.shows.withdrawn
    lobby.wait(10)
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["pressed", "withdrawn", "pressed_again", "withdrawal_undone"]
    assert not lobby.shows.withdrawn


def test_a_withdrawal_under_the_pressing_finger_rests_for_a_second() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.core.withdraw()
    assert lobby.kinds() == ["pressed"]


def test_a_withdrawal_can_be_undone_as_long_as_the_status_is_up() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(2)
    lobby.core.withdraw()
    lobby.wait(60)
    lobby.core.undo_withdrawal()
    assert lobby.shows.can_withdraw


def test_a_place_is_noted_only_when_its_fact_exists() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.works = False
    lobby.core.choose_place("quiet_room")
    assert lobby.shows.chosen_place == ""
    lobby.commit()
    assert lobby.shows.chosen_place == "quiet_room"
    lobby.core.change_place()
    assert lobby.shows.chosen_place == ""


def test_where_two_taps_are_asked_for_the_first_calls_nobody() -> None:
    lobby = Lobby(confirm=True)
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["touched"]
    assert lobby.shows.tap_again
    lobby.clock.advance(500)
    lobby.core.ask_for_help()
    assert lobby.kinds() == ["touched", "pressed"]
    assert len({e.request for e in lobby.log if hasattr(e, "request")}) == 1


def test_a_first_tap_is_forgotten_after_15_seconds() -> None:
    lobby = Lobby(confirm=True)
    lobby.core.ask_for_help()
    lobby.wait(15.1)
    assert not lobby.shows.tap_again


def test_the_status_folds_after_30_seconds_and_one_tap_opens_it() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(30.1)
    assert lobby.shows.quiet
    lobby.core.touch()
    lobby.core.open_status()
    assert not lobby.shows.quiet


def test_a_folded_status_says_that_no_one_has_answered() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(40)
    assert lobby.shows.quiet
    before = (lobby.shows.folded, lobby.shows.other_ways_first)
    lobby.wait(21)
    assert (lobby.shows.quiet, lobby.shows.folded) == (True, "visit.no_answer")
    assert before != ("visit.no_answer", True)


def test_the_status_goes_after_180_seconds_and_a_question() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(180.1)
    assert (lobby.shows.question, lobby.shows.quiet) == ("idle", False)
    lobby.wait(30)
    assert lobby.shows.screen == "cards"
    assert lobby.core.visit.touched is None


def test_any_touch_answers_the_idle_question() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    before = lobby.shows
    lobby.wait(190)
    lobby.core.touch()
    assert lobby.shows.question == ""
    assert lobby.shows.headline == before.headline


def test_the_cards_rest_90_seconds_after_the_last_touch() -> None:
    lobby = Lobby()
    lobby.core.touch()
    lobby.wait(89)
    assert lobby.core.visit.touched is not None
    lobby.wait(1.1)
    assert lobby.core.visit.touched is None


def test_a_status_that_was_up_comes_back_after_a_crash() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.wait(3)
    touched = lobby.core.visit.touched
    assert touched
    request, log = lobby.request.id, lobby.log
    after = Lobby()
    after.clock.advance(5_000)
    after.core.restore(request, touched)
    after.core.facts(log)
    assert after.shows.headline == "visit.saved_at"
    assert "visit.restored" in after.shows.line_ids
    after.randomness = SeededRandomness(2)
    after.staff(Step.CLOSE, reason=Reason.ATTENDED)
    assert "visit.restored" not in after.shows.line_ids, "it says that the request is open"


def test_d7_each_claim_of_the_screen_names_a_fact() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    going = lobby.staff(Step.GOING)
    assert lobby.shows.claims[Claim.COMING] == going.id
    assert lobby.shows.line_args[0] != ""
    lobby.staff(Step.NOT_ME)
    assert Claim.COMING not in lobby.shows.claims
    assert lobby.shows.headline == "visit.stepped_back"


def test_the_team_still_comes_only_while_somebody_comes() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    assert lobby.shows.hide_line == "visit.hide_open"
    lobby.staff(Step.GOING)
    assert lobby.shows.hide_line == "visit.hide_line"


def test_nobody_listening_is_said_with_the_other_ways() -> None:
    lobby = Lobby()
    lobby.cover = Cover()
    assert not lobby.shows.listening
    lobby.core.ask_for_help()
    assert "visit.nobody_listening" in lobby.shows.line_ids
    assert lobby.shows.other_ways_first


def test_whoever_comes_comes_to_the_place_that_was_chosen() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    lobby.core.choose_place("here")
    lobby.staff(Step.GOING)
    assert (lobby.shows.headline, lobby.shows.headline_arg) == ("visit.coming", "this screen")
    lobby.core.choose_place("quiet_room")
    assert lobby.shows.headline_arg == "the quiet room"
    assert (lobby.shows.hide_line, lobby.shows.hide_line_arg) == (
        "visit.hide_line_place",
        "the quiet room",
    )


def test_a_closed_request_shows_no_sign_and_asks_for_no_place() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    assert lobby.shows.sign_word
    assert lobby.shows.place_keys
    lobby.staff(Step.THERE)
    assert lobby.shows.sign_word
    assert not lobby.shows.place_keys
    lobby.staff(Step.CLOSE, reason=Reason.ATTENDED)
    assert not lobby.shows.sign_word
    assert not lobby.shows.can_withdraw


def test_a_venue_without_places_is_not_asked_for_one() -> None:
    lobby = Lobby()
    lobby.core.ask_for_help()
    alone = replace(VENUE, places=VENUE.places[:1])
    shown = derive(lobby.core.visit, lobby.request, lobby.cover, alone, lobby.now)
    assert shown.place_keys == ()
