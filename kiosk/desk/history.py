# SPDX-License-Identifier: Apache-2.0
"""What happened to a request, as sentences with their times.  Pure.

What a note says stands among the notes, which are opened on purpose; here only that
somebody wrote one.
"""

from dataclasses import dataclass

from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment, time_of_day
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import path_words
from kiosk.desk.words import HERE, Teller
from kiosk.domain.events import (
    Actor,
    Closed,
    DrillEnded,
    Escalated,
    LanguageChosen,
    Linked,
    NoteAdded,
    PlaceChosen,
    Proved,
    Purged,
    Reminded,
    RequestEvent,
    Touched,
    Undone,
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.follow_up import due_instant
from kiosk.domain.request import Request
from kiosk.domain.teamwork_events import ArrivalProved, FollowUpSet, HandOverOffered

_SILENT = (Withdrawn, WithdrawalUndone, Linked, DrillEnded, Purged)
"""Facts whose sentence names nobody."""

_NAMED = {Linked.kind, HandOverOffered.kind}
"""What somebody took back, where it has a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Entry:
    time: str
    text: Said


@dataclass(frozen=True, slots=True)
class Note:
    """``struck``: somebody has struck it; it stays to be read."""

    id: str
    time: str
    by: Said
    text: Said
    struck: bool


def history(request: Request, teller: Teller) -> tuple[Entry, ...]:
    """Oldest first."""
    return tuple(
        Entry(_time(event, teller), _sentence(event, request, teller))
        for event in request.facts
        if not isinstance(event, Touched)
    )


def notes(request: Request, teller: Teller) -> tuple[Note, ...]:
    """Oldest first, struck ones too."""
    held = {note.id for note in request.notes}
    return tuple(
        Note(
            id=note.id,
            time=_time(note, teller),
            by=teller.who(note.by),
            text=plain(note.text) if note.text else phrase(note.phrase, teller.options),
            struck=note.id not in held,
        )
        for note in request.facts
        if isinstance(note, NoteAdded)
    )


def phrase(key: str, options: DeskOptions) -> Said:
    own = {one.key: one.text for one in options.phrases}.get(key)
    return plain(own) if own else said(f"desk.phrase.{key}")


def _sentence(event: RequestEvent, request: Request, teller: Teller) -> Said:
    name, who = f"desk.event.{event.kind}", teller.who(event.by)
    match event:
        case PlaceChosen(place=key):
            return said(f"{name}_here") if key == HERE else said(name, teller.place(key))
        case LanguageChosen():
            return said(name, said(f"language.{event.language}"))
        case Closed():
            return said(name, who, said(f"desk.reason.{event.reason}"))
        case Escalated() | Reminded():
            return said(name, plain(event.step))
        case Proved():
            reached = name if event.ok else "desk.event.proved_not"
            return said(reached, path_words(event.path, teller.options))
    return _of_the_team(event, request, teller)


def _of_the_team(event: RequestEvent, request: Request, teller: Teller) -> Said:
    """What a person did; what they took back is named where "a step" would not say it."""
    name, who = f"desk.event.{event.kind}", teller.who(event.by)
    match event:
        case HandOverOffered():
            return said(name, who, teller.who(Actor("person", event.number)))
        case FollowUpSet():
            return said(name, who, plain(moment(due_instant(event), event.at, teller.options.zone)))
        case ArrivalProved():
            return said(name, who, plain(event.place))
        case Linked() if event.by.role == "person":
            return said(f"{name}_by", who)
        case Undone(undoes=slip):
            kinds = {one.kind for one in request.facts if one.id == slip} & _NAMED
            return said(f"{name}_{kinds.pop()}" if kinds else name, who)
    return said(name) if isinstance(event, _SILENT) else said(name, who)


def _time(event: RequestEvent, teller: Teller) -> str:
    return time_of_day(event.at, teller.options.zone, seconds=True)
