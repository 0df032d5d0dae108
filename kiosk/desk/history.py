# SPDX-License-Identifier: Apache-2.0
"""What happened to a request, as sentences with their times.  Pure.

What a note says stands among the notes, which are opened on purpose; here only that
somebody wrote one.
"""

from dataclasses import dataclass

from kiosk.content.said import Said, plain, said
from kiosk.content.times import time_of_day
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import path_words
from kiosk.desk.words import HERE, Teller
from kiosk.domain.events import (
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
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.request import Request

_SILENT = (Withdrawn, WithdrawalUndone, Linked, DrillEnded, Purged)
"""Facts whose sentence names nobody."""


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
        Entry(_time(event, teller), _sentence(event, teller))
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


def _sentence(event: RequestEvent, teller: Teller) -> Said:
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
    return said(name) if isinstance(event, _SILENT) else said(name, who)


def _time(event: RequestEvent, teller: Teller) -> str:
    return time_of_day(event.at, teller.options.zone, seconds=True)
