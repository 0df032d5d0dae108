# SPDX-License-Identifier: Apache-2.0
"""Staff notes: ready phrases, a short text of one's own, strike, read (row E4).

A note is never changed; striking it is a fact, and so is reading it.
"""

from kiosk.domain.events import NOTE_LIMIT, NoteAdded, NoteStruck, NotesViewed
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact


def add_phrase(request: Request, phrase: str, stamp: Stamp) -> NoteAdded:
    """``phrase``: the key of a ready phrase."""
    return fact(NoteAdded, request, stamp, phrase=phrase)


def add_text(request: Request, typed: str, stamp: Stamp) -> NoteAdded | None:
    """One line of at most NOTE_LIMIT characters; None where nothing is left to write down."""
    text = tidy(typed)
    return fact(NoteAdded, request, stamp, text=text) if text else None


def tidy(typed: str) -> str:
    """``typed`` as one line without control characters, cut at the limit."""
    line = " ".join("".join(c if c.isprintable() else " " for c in typed).split())
    return line[:NOTE_LIMIT].rstrip()


def strike(request: Request, note: str, stamp: Stamp) -> NoteStruck | None:
    """``note``: the id of a note; None where it is struck already, or not of this request."""
    if note not in {one.id for one in request.notes}:
        return None
    return fact(NoteStruck, request, stamp, undoes=note)


def read_notes(request: Request, stamp: Stamp) -> NotesViewed | None:
    """None where there are no notes to read."""
    if not any(isinstance(one, NoteAdded) for one in request.facts):
        return None
    return fact(NotesViewed, request, stamp)
