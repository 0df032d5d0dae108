# SPDX-License-Identifier: Apache-2.0
"""The audit as sentences: who did what to the record, the team or the settings.  Pure.

A sentence never holds what a note says, a PIN or a badge; of a request it names the sign.  Its id
is ``desk.audit.`` and the kind of fact, its arguments who it was and the fact's own fields.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import tzinfo

from kiosk.content.said import Said, joined, plain, said
from kiosk.content.teller import ScreenTeller
from kiosk.content.times import day_of, time_of_day
from kiosk.domain.audit import Entry
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event, NoteStruck, NotesViewed, Purged
from kiosk.domain.report_events import ReportMade
from kiosk.domain.request import Request
from kiosk.domain.settings_events import Announced, SettingChanged
from kiosk.domain.team_events import TermSet
from kiosk.domain.venue_events import SignInFailed, Unread

Find = Callable[[str], Request | None]
"""A request by its id; None: it is erased, or nobody knows it."""

BY_WORD = {
    "alert_tested": "sense",
    "drill_asked": "why",
    "cards_made": "form",
    "set_up_ended": "why",
    "backed_up": "form",
}
"""Kinds with a sentence for each word in one of their fields."""

BY_SWITCH = {
    "page_switched": ("on", "_on", "_off"),
    "duty_switched": ("on", "_on", "_off"),
    "staff_added": ("lead", "_lead", ""),
    "exported": ("numbers", "_numbers", ""),
    "chain_verified": ("ok", "", "_broken"),
}
"""Kinds with two sentences, by what is true of one of their fields."""

_SCREEN = "screen"
"""The desk behind the staff gesture, as its lease and its facts name it."""

_TERMINAL = "terminal user "
_BASE = frozenset(one.name for one in fields(Event))


def sentence(entry: Entry, teller: ScreenTeller, find: Find) -> Said:
    """What somebody did, in one sentence."""
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
    return _of_venue(event, who, teller)


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


def _of_venue(event: Event, who: Said, teller: ScreenTeller) -> Said:
    name, zone = f"desk.audit.{event.kind}", teller.options.zone
    match event:
        case SettingChanged(value=""):
            return said(f"{name}_back", who, plain(event.key))
        case Announced(key=""):
            return said(f"{name}_down", who)
        case TermSet():
            limits = _limit(event.from_ms, zone), _limit(event.to_ms, zone)
            return said(name, who, plain(event.number), *limits)
        case ReportMade():
            made = said(f"{name}_print" if event.form == "print" else name, who, plain(event.form))
            return joined(made, plain(f"{event.first} – {event.last}") if event.first else "")
    return said(f"{name}{variant(event)}", who, *_told(event, teller))


def variant(event: Event) -> str:
    """What parts the sentences of one kind."""
    if event.kind in BY_WORD:
        return f"_{getattr(event, BY_WORD[event.kind])}"
    if event.kind in BY_SWITCH:
        name, on, off = BY_SWITCH[event.kind]
        return on if getattr(event, name) else off
    return ""


def _told(event: Event, teller: ScreenTeller) -> Iterator[Said]:
    """Its own fields in their order, as arguments from %2 on; what chose the sentence is none."""
    chose = BY_WORD.get(event.kind)
    for name in (one.name for one in fields(event) if one.name not in {*_BASE, chose}):
        value = getattr(event, name)
        if not isinstance(value, bool):
            yield desk(value, teller) if name == "desk" else plain(value)


def _limit(utc_ms: int, zone: tzinfo | None) -> Said:
    at = Instant(utc_ms, "", 0)
    whole = plain(f"{day_of(at, zone)} {time_of_day(at, zone)}")
    return whole if utc_ms else said("desk.audit.no_limit")


def _sign(request: Request | None, teller: ScreenTeller) -> Said:
    return plain(teller.word(request)) if request else said("desk.audit.erased_request")
