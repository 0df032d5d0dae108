# SPDX-License-Identifier: Apache-2.0
"""What happened, as sentences; and that every sentence has its text."""

from kiosk.content.said import plain, said
from kiosk.content.texts import read_texts
from kiosk.desk.history import history, notes
from kiosk.domain.events import (
    Closed,
    Coming,
    DrillEnded,
    LanguageChosen,
    Linked,
    NoteAdded,
    NoteStruck,
    PlaceChosen,
    Proved,
    Reason,
    Reminded,
    Shown,
    Touched,
    Undone,
)
from kiosk.domain.kinds import REQUEST_EVENTS
from kiosk.domain.teamwork_events import ArrivalProved, FollowUpSet, HandOverOffered
from kiosk.paths import assets
from tests.desk.bench import OPTIONS
from tests.desk.people import KIOSK, ME, NOW, OTHER, RELAY, TELLER, did, request_of


def test_each_step_is_a_sentence_with_its_time() -> None:
    request = request_of(
        1,
        10,
        did(Shown, 9, OPTIONS.actor),
        did(PlaceChosen, 8, KIOSK, place="quiet_room"),
        did(LanguageChosen, 7, KIOSK, language="ar"),
        did(Closed, 2, OTHER, reason=Reason.ATTENDED),
    )
    told = [(one.time, one.text) for one in history(request, TELLER)]
    seven = said("desk.person", plain("7"))
    assert told == [
        ("11:59:50", said("desk.event.pressed", plain("Lobby A"))),
        ("11:59:51", said("desk.event.shown", said("desk.this_desk"))),
        ("11:59:52", said("desk.event.place_chosen", said("venue.place.quiet_room"))),
        ("11:59:53", said("desk.event.language_chosen", said("language.ar"))),
        ("11:59:58", said("desk.event.closed", seven, said("desk.reason.attended"))),
    ]


def test_the_history_tells_that_there_is_a_note_and_not_what_it_says() -> None:
    request = request_of(1, 10, did(NoteAdded, 5, text="by the lift"))
    assert not any("lift" in one.text for one in history(request, TELLER))
    (note,) = notes(request, TELLER)
    assert note.text == plain("by the lift")


def test_a_struck_note_stays_and_says_so() -> None:
    request = request_of(
        1, 10, did(NoteAdded, 5, phrase="access_help"), did(NoteStruck, 4, undoes="last")
    )
    (note,) = notes(request, TELLER)
    assert note.struck
    assert note.text == said("desk.phrase.access_help")


def test_every_fact_of_a_request_has_a_sentence() -> None:
    texts = read_texts(assets() / "i18n")
    for kind in REQUEST_EVENTS:
        assert kind is Touched or f"desk.event.{kind.kind}" in texts


def test_a_reminder_tells_that_nobody_had_arrived() -> None:
    request = request_of(1, 400, did(Coming, 390), did(Reminded, 90, RELAY, step=1))
    assert history(request, TELLER)[-1].text == said("desk.event.reminded", plain(1))


def test_a_drill_tells_which_paths_it_came_through() -> None:
    request = request_of(
        1,
        60,
        did(Proved, 59, OPTIONS.actor, path="desk desk"),
        did(Proved, 58, RELAY, path="desk desk 2"),
        did(Proved, 57, RELAY, path="page 3"),
        did(Proved, 56, ME, path="channel Team chat", ok=False),
        did(DrillEnded, 1, RELAY),
        drill=True,
    )
    assert [one.text for one in history(request, TELLER)][1:] == [
        said("desk.event.proved", said("desk.this_desk")),
        said("desk.event.proved", plain("desk 2")),
        said("desk.event.proved", said("desk.path.page", plain("3"))),
        said("desk.event.proved_not", said("desk.path.channel", plain("Team chat"))),
        said("desk.event.drill_ended"),
    ]


def test_what_a_team_does_together_is_told_with_whom() -> None:
    request = request_of(
        1,
        60,
        did(Coming, 50),
        did(HandOverOffered, 40, number="7", gives="coming-0"),
        did(Undone, 39, undoes="last"),
        did(FollowUpSet, 30, due_ms=NOW.utc_ms + 3_600_000),
        did(Linked, 20, OTHER, to="r2"),
        did(Undone, 19, OTHER, undoes="last"),
        did(ArrivalProved, 10, place="Lobby A", arrived="any"),
    )
    seven, me = said("desk.person", plain("7")), said("desk.person_you", plain("4"))
    assert [one.text for one in history(request, TELLER)[2:]] == [
        said("desk.event.hand_over_offered", me, seven),
        said("desk.event.undone_hand_over_offered", me),
        said("desk.event.follow_up_set", me, plain("13:00")),
        said("desk.event.linked_by", seven),
        said("desk.event.undone_linked", seven),
        said("desk.event.arrival_proved", me, plain("Lobby A")),
    ]


def test_what_the_kiosk_links_names_nobody() -> None:
    request = request_of(1, 60, did(Linked, 59, KIOSK, to="r2"))
    assert history(request, TELLER)[-1].text == said("desk.event.linked")
