# SPDX-License-Identifier: Apache-2.0
"""What the page "Venue" shows: what holds and from where, what is edited, the message.  Pure."""

from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.desk.venue_doors import DESK, CardsSeen, VenueDoors
from kiosk.desk.venue_fields import shown
from kiosk.desk.venue_props import Edit, VenueProps
from kiosk.desk.venue_rows import WAYS, Row, offered
from kiosk.desk.venue_settings import BY_KEY, SETTINGS, Setting, Sort
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event
from kiosk.domain.settings_book import SettingsBook


def venue(
    doors: VenueDoors, book: SettingsBook, edit: Edit, picked: str, when: "When"
) -> VenueProps:
    props = VenueProps(
        keys=tuple(one.key for one in SETTINGS),
        heads=_heads(),
        values=tuple(shown(one, doors) for one in SETTINGS),
        sources=tuple(_source(one, doors, book, when) for one in SETTINGS),
        back=tuple("1" if doors.source(one.key) == DESK else "" for one in SETTINGS),
        switches=tuple(_switch(one, doors) for one in SETTINGS),
    )
    return _with_message(_with_edit(props, doors, edit), doors, book, picked, when)


@dataclass(frozen=True, slots=True)
class When:
    """The moment, and how this desk says times."""

    now: Instant
    options: DeskOptions


def _heads() -> tuple[str, ...]:
    first = SETTINGS[0].group
    return (first, *("" if a.group == b.group else b.group for a, b in pairwise(SETTINGS)))


def _switch(one: Setting, doors: VenueDoors) -> str:
    return str(int(bool(doors.value(one.key)))) if one.sort is Sort.SWITCH else ""


def _source(one: Setting, doors: VenueDoors, book: SettingsBook, when: When) -> Said:
    source = doors.source(one.key)
    fact = book.changed.get(one.key)
    if source == DESK and fact:
        return said("desk.venue.from.desk", _by(fact.by), _at(fact, when))
    return said(f"desk.venue.from.{source}")


def _by(actor: Actor) -> Said:
    if actor.role == "person":
        return said("desk.person", plain(actor.name))
    return said("desk.venue.by_set_up")


def _at(fact: Event, when: When) -> Said:
    return plain(moment(fact.at, when.now, when.options.zone))


def _with_edit(props: VenueProps, doors: VenueDoors, edit: Edit) -> VenueProps:
    if not edit.key:
        return props
    setting = BY_KEY[edit.key]
    options, names = _options(setting, doors, edit)
    seen = edit.seen or CardsSeen()
    return replace(
        props,
        editing=edit.key,
        sort=setting.sort.value,
        entry=edit.entry,
        hint=said(f"desk.setting.{edit.key}.hint"),
        wrong=edit.wrong,
        options=options,
        names=names,
        chosen=edit.chosen,
        rows=tuple(one.name for one in edit.rows),
        marks=tuple(_mark(edit.key, one) for one in edit.rows),
        looking=edit.looking,
        titles=seen.titles,
        problems=seen.problems,
    )


def _options(
    setting: Setting, doors: VenueDoors, edit: Edit
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if setting.sort in {Sort.CHOICE, Sort.SEVERAL}:
        return tuple(code for code, _ in doors.languages), tuple(
            name for _, name in doors.languages
        )
    if setting.sort is Sort.ROWS:
        keys = offered(setting.key, edit.rows, doors)
        return keys, tuple(doors.words(setting.key, key) for key in keys)
    return (), ()


def _mark(key: str, row: Row) -> str:
    """The id of what the row's mark says."""
    if key == WAYS:
        return "desk.venue.outside" if row.mark else "desk.venue.of_the_team"
    known = {None: "unsaid", True: "step_free", False: "steps"}
    return f"desk.venue.{known[row.mark]}"


def _with_message(
    props: VenueProps, doors: VenueDoors, book: SettingsBook, picked: str, when: When
) -> VenueProps:
    keys = doors.messages()
    up = book.announced if book.message else None
    return replace(
        props,
        messages=keys,
        headlines=tuple(doors.says(key)[0] for key in keys),
        picked=picked,
        more=doors.says(picked)[1] if picked else "",
        up=up.key if up else "",
        upSays=doors.says(up.key)[0] if up else "",
        upSince=said("desk.message.since", _by(up.by), _at(up, when)) if up else "",
    )
