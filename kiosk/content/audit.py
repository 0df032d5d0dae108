# SPDX-License-Identifier: Apache-2.0
"""The audit as sentences: who did what to the record, the team or the settings.  Pure.

A sentence never holds what a note says, a PIN or a badge; of a request it names the sign.
"""

from collections.abc import Callable
from dataclasses import fields

from kiosk.content.said import Said, plain, said
from kiosk.content.teller import ScreenTeller
from kiosk.domain.audit import Entry
from kiosk.domain.events import Actor, Event, NoteStruck, NotesViewed, Purged
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.request import Request
from kiosk.domain.settings_events import SettingChanged
from kiosk.domain.venue_events import (
    AlertTested,
    DrillAsked,
    Exported,
    PageSwitched,
    SignInFailed,
    StaffAdded,
    Unread,
)

Find = Callable[[str], Request | None]
"""A request by its id; None: it is erased, or nobody knows it."""

_SCREEN = "screen"
"""The desk behind the staff gesture, as its lease and its facts name it."""

_TERMINAL = "terminal user "


def sentence(entry: Entry, teller: ScreenTeller, find: Find) -> Said:
    """The event's own sentence; a kind without one is told by its name."""
    event, who = entry.event, doer(entry.event.by, teller)
    name = f"desk.audit.{event.kind}"
    match event:
        case Purged():
            return said(name, who, plain(entry.times))
        case NotesViewed() | NoteStruck():
            return said(name, who, _sign(find(event.request), teller))
        case Unread():
            return said(name, who, plain(event.name))
        case SignInFailed():
            return said(name, desk(event.desk, teller))
        case SettingChanged(value=""):
            return said(f"{name}_back", who, plain(event.key))
    return said(f"{name}{_variant(event)}", who, *_told(event, teller))


def doer(actor: Actor, teller: ScreenTeller) -> Said:
    """Who brought it about, as a sentence begins: a person, a desk, a terminal, the system."""
    if actor.role == "desk":
        return desk(actor.name, teller)
    if actor.role == "system":
        user = actor.name.removeprefix(_TERMINAL)
        of_terminal = user != actor.name
        return (
            said("desk.audit.terminal", plain(user)) if of_terminal else said("desk.audit.system")
        )
    return teller.who(actor)


def desk(name: str, teller: ScreenTeller) -> Said:
    """A desk or page by the name that its facts give it."""
    kind, _, number = name.partition(" ")
    if name == teller.options.actor.name:
        return said("desk.this_desk")
    if name == _SCREEN:
        return said("desk.path.screen")
    return said("desk.path.page", plain(number)) if kind == "page" else plain(name)


def _variant(event: Event) -> str:
    """What parts two sentences of one kind."""
    match event:
        case PageSwitched(on=on):
            return "_on" if on else "_off"
        case StaffAdded(lead=True):
            return "_lead"
        case Exported(numbers=True):
            return "_numbers"
        case ChainVerified(ok=False):
            return "_broken"
        case AlertTested(sense=word) | DrillAsked(why=word):
            return f"_{word}"
    return ""


def _told(event: Event, teller: ScreenTeller) -> list[Said]:
    """Its own fields in their order, as arguments from %2 on."""
    base = {one.name for one in fields(Event)}
    return [
        desk(value, teller) if name == "desk" else plain(value)
        for name in (one.name for one in fields(event))
        if name not in base and not isinstance(value := getattr(event, name), bool)
    ]


def _sign(request: Request | None, teller: ScreenTeller) -> Said:
    return plain(teller.word(request)) if request else said("desk.audit.erased_request")
