# SPDX-License-Identifier: Apache-2.0
"""What the audit owes a team and its visitors: each act has a sentence, and none has a story."""

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, get_type_hints

import pytest

from kiosk.content.audit import BY_SWITCH, BY_WORD, sentence
from kiosk.content.said import Said, spoken
from kiosk.content.texts import read_texts
from kiosk.desk.words import Teller
from kiosk.domain.audit import COUNTS, KINDS, AuditBook, Entry, Group, group_of
from kiosk.domain.events import (
    Actor,
    AlertSense,
    Event,
    NoteAdded,
    NoteStruck,
    NotesViewed,
    Purged,
    Reason,
    RequestEvent,
)
from kiosk.domain.keeping_events import Counted
from kiosk.domain.kinds import REQUEST_EVENTS, VENUE_EVENTS
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.request import Request
from kiosk.domain.settings_events import Announced, SettingChanged
from kiosk.domain.team_events import TermSet
from kiosk.domain.venue_events import Exported, SignedIn, Unread
from kiosk.paths import assets
from tests.desk.bench import OPTIONS
from tests.desk.people import ME, NOW, OTHER, request_of

TEXTS = read_texts(assets() / "i18n")
TELLER = Teller(OPTIONS, Actor("person", "99"))
REQUEST = request_of(0, 60)
OF_REQUESTS: tuple[type[Event], ...] = (NotesViewed, NoteStruck, Purged)
AUDITED = tuple(one for one in (*VENUE_EVENTS, *OF_REQUESTS) if one.kind != COUNTS)
WORDS = {
    "sense": tuple(AlertSense), "why": ("hand", "opening", "daily", "done", "skipped"),
    "form": ("backup", "copy", "signs", "numbers", "csv", "pdf", "print"),
}  # fmt: skip
"""The words of the fields that have a sentence each."""

FILLED: dict[type, object] = {
    str: "Ember", int: 3, bool: True, AlertSense: AlertSense.LIGHT, Reason: Reason.ATTENDED,
}  # fmt: skip

TELLS_NO_STORY = {"text", "phrase"}
"""What a note says; it is read among the notes alone, and each reading is in the audit."""


def made(kind: type[Event], **given: Any) -> Event:
    """A fact of this kind, with some word in each of its fields."""
    values: dict[str, Any] = {"id": kind.kind, "at": NOW, "by": OTHER}
    hints = get_type_hints(kind)
    for name in (one.name for one in fields(kind) if one.name not in values):
        values[name] = FILLED[hints[name]]
    return kind(**values | given)


def variants(kind: type[Event]) -> Iterator[Event]:
    """One fact for each sentence that this kind has."""
    if kind.kind in BY_SWITCH:
        name = BY_SWITCH[kind.kind][0]
        yield from (made(kind, **{name: on}) for on in (True, False))
    elif kind.kind in BY_WORD:
        name = BY_WORD[kind.kind]
        known = (one for one in WORDS[name] if f"desk.audit.{kind.kind}_{one}" in TEXTS)
        yield from (made(kind, **{name: word}) for word in known)
    else:
        yield made(kind)
    if kind in {SettingChanged, Announced}:
        yield made(kind, value="") if kind is SettingChanged else made(kind, key="")


def told(event: Event, find: Request | None = REQUEST) -> str:
    return words(sentence(Entry(event, group_of(event)), TELLER, lambda _: find))


def words(sentence: Said) -> str:
    def text(text_id: str, *args: str) -> str:
        assert text_id in TEXTS, text_id
        whole = TEXTS(text_id)
        gaps = {int(one) for one in re.findall(r"%([1-9])", whole)}
        assert gaps <= set(range(1, len(args) + 1)), text_id
        for number, arg in enumerate(args, 1):
            whole = whole.replace(f"%{number}", arg)
        return whole

    return spoken(sentence, text)


@pytest.mark.parametrize("kind", AUDITED)
def test_e7_each_act_has_its_sentence_and_says_who(kind: type[Event]) -> None:
    facts = list(variants(kind))
    assert facts
    for fact in facts:
        line = told(fact)
        assert "%" not in line
        assert "Team 7" in line or kind.kind == "sign_in_failed"  # whose number fits nobody


@pytest.mark.parametrize("kind", [one for one in AUDITED if one is not Unread])
def test_each_act_stands_in_a_group_that_can_be_asked_for(kind: type[Event]) -> None:
    assert group_of(made(kind)) is not Group.OTHER
    assert f"desk.audit.group.{group_of(made(kind))}" in TEXTS


def test_a_kind_of_a_newer_program_is_told_by_its_name() -> None:
    unread = Unread(id="u", at=NOW, by=OTHER, name="teleported", body="{}")
    assert group_of(unread) is Group.OTHER
    assert "teleported" in told(unread)
    known = Unread(id="u", at=NOW, by=OTHER, name="exported", body="{}")
    assert group_of(known) is Group.EXPORTS


def test_no_name_in_a_group_is_of_a_kind_that_is_not_there() -> None:
    known = {one.kind for one in (*VENUE_EVENTS, *REQUEST_EVENTS)}
    assert {kind for kinds in KINDS.values() for kind in kinds} <= known


def test_e1_of_requests_the_audit_tells_only_what_touches_the_record() -> None:
    book = AuditBook(made(kind) for kind in REQUEST_EVENTS if kind is not Purged)
    assert {type(one.event) for one in book.entries()} == {NotesViewed, NoteStruck}
    for entry in book.entries():
        assert not TELLS_NO_STORY & {one.name for one in fields(entry.event)}
    control = {one.name for one in fields(NoteAdded)}
    assert control >= TELLS_NO_STORY


def test_an_erased_request_takes_its_lines_along() -> None:
    viewed, other = made(NotesViewed, request="r1"), made(NotesViewed, request="r2", id="n2")
    tomb = made(Purged, request="r1")
    for order in ([viewed, other, tomb], [tomb, other, viewed], [viewed, tomb, other, viewed]):
        assert {one.event.id for one in AuditBook(order).entries()} == {"n2", "purged"}
    assert "an erased request" in told(viewed, None)
    assert "Heron" in told(viewed)


def test_facts_come_twice_and_in_any_order() -> None:
    facts = [made(SignedIn, id=f"s{n}", at=NOW.plus(n)) for n in range(3)]
    book = AuditBook([facts[2], facts[0], facts[1], facts[0]])
    assert [one.event.id for one in book.entries()] == ["s2", "s1", "s0"]
    assert book.changes == 3
    assert book.entries(Group.NOTES) == ()


def test_what_one_hand_erased_is_one_line_until_another_act_lies_between() -> None:
    tombs = [made(Purged, id=f"t{n}", request=f"r{n}", at=NOW.plus(10 * n)) for n in range(5)]
    mine = made(Purged, id="mine", request="r9", at=NOW.plus(90), by=ME)
    between = made(Exported, at=NOW.plus(25))
    found = AuditBook([*tombs, mine, between]).entries()
    assert [(one.event.kind, one.times) for one in found] == [
        ("purged", 1), ("purged", 2), ("exported", 1), ("purged", 3),
    ]  # fmt: skip


def test_counts_that_stay_are_nobodys_act() -> None:
    assert AuditBook([made(Counted)]).entries() == ()


def test_the_last_time_it_was_whole_is_not_the_last_check() -> None:
    whole = made(ChainVerified, id="1", ok=True)
    broken = made(ChainVerified, id="2", ok=False, at=NOW.plus(5))
    assert AuditBook([whole, broken]).last_whole() == whole
    assert AuditBook([broken]).last_whole() is None


def test_a_term_says_its_days_and_where_it_has_none() -> None:
    term = made(TermSet, from_ms=0, to_ms=NOW.utc_ms)
    assert "From: no limit. Until: 2026-12-24 12:00" in told(term)


def test_only_facts_about_requests_are_left_out() -> None:
    for kind in VENUE_EVENTS:
        assert not issubclass(kind, RequestEvent)
        assert bool(AuditBook([made(kind)]).entries()) == (kind.kind != COUNTS)
