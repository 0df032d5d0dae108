# SPDX-License-Identifier: Apache-2.0
"""Which facts the audit tells, in which groups, newest first.

Whatever belongs to no request is in it, also a kind that this program does not know; of the
facts about requests only those that touch the record: notes that were read or struck, and
what was erased.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kiosk.domain.clock import in_order
from kiosk.domain.events import Event, NoteStruck, NotesViewed, Purged, RequestEvent
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.venue_events import Unread

KEPT = (NotesViewed, NoteStruck, Purged)
"""The facts about requests that are in the audit."""

COUNTS = "counted"
"""The kind that is nobody's act: what stays of requests when ``purged`` tells that they went."""


class Group(StrEnum):
    """What a reader of the audit asks for; in the order in which a page offers them."""

    SIGN_INS = "sign_ins"
    NOTES = "notes"
    EXPORTS = "exports"
    TEAM = "team"
    PHONES = "phones"
    SETTINGS = "settings"
    ERASED = "erased"
    TESTS = "tests"
    OTHER = "other"


KINDS: dict[Group, tuple[str, ...]] = {
    Group.SIGN_INS: (
        "signed_in", "sign_in_failed", "signed_out", "desk_locked", "duty_switched",
        "recovery_used", "sign_ins_revoked",
    ),
    Group.NOTES: ("notes_viewed", "note_struck"),
    Group.EXPORTS: ("exported", "report_made", "cards_made"),
    Group.TEAM: (
        "staff_added", "pin_dealt", "staff_removed", "term_set", "badge_enrolled",
        "badge_removed", "recovery_dealt", "roster_kept",
    ),
    Group.PHONES: ("page_switched", "phone_paired", "phone_revoked"),
    Group.SETTINGS: ("setting_changed", "announced", "set_up_ended", "kiosk_muted"),
    Group.ERASED: ("purged", "backed_up", "restored", "clock_confirmed", "chain_verified"),
    Group.TESTS: ("alert_tested", "drill_asked", "channel_test_asked"),
}  # fmt: skip
"""The kinds of facts by name; each other kind is among the others."""

_GROUPS = {kind: group for group, kinds in KINDS.items() for kind in kinds}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit.  ``times``: so many requests erased by the same hand in one go."""

    event: Event
    group: Group
    times: int = 1


def group_of(event: Event) -> Group:
    name = event.name if isinstance(event, Unread) else event.kind
    return _GROUPS.get(name, Group.OTHER)


class AuditBook:
    """The audit of one log.  Facts may come twice and in any order; ``changes`` grows."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.changes = 0
        self._facts: dict[str, Event] = {}
        self._about: dict[str, list[str]] = {}
        self._erased: set[str] = set()
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        if isinstance(event, RequestEvent):
            self._add_of_request(event)
        elif event.kind != COUNTS:
            self._keep(event)

    def _add_of_request(self, event: RequestEvent) -> None:
        """Of a request that was erased only that it was."""
        if isinstance(event, Purged):
            self._erased.add(event.request)
            for told in self._about.pop(event.request, ()):
                self._facts.pop(told, None)
            self._keep(event)
        elif isinstance(event, KEPT) and event.request not in self._erased:
            self._about.setdefault(event.request, []).append(event.id)
            self._keep(event)

    def _keep(self, event: Event) -> None:
        if event.id not in self._facts:
            self._facts[event.id] = event
            self.changes += 1

    def entries(self, group: Group | None = None) -> tuple[Entry, ...]:
        """Newest first; None: of all groups."""
        facts = [one for one in self._facts.values() if group in {None, group_of(one)}]
        when = in_order(one.at for one in facts)
        return _gathered(sorted(facts, key=lambda one: when(one.at), reverse=True))

    def last_whole(self) -> ChainVerified | None:
        """When somebody found the chain whole for the last time."""
        found = [one for one in self._facts.values() if isinstance(one, ChainVerified) and one.ok]
        when = in_order(one.at for one in found)
        return max(found, key=lambda one: when(one.at), default=None)


def _gathered(facts: Iterable[Event]) -> tuple[Entry, ...]:
    """What one hand erased in one go is one line, that of its latest fact."""
    found: list[Entry] = []
    for purged_by, same in groupby(facts, lambda one: one.by if isinstance(one, Purged) else None):
        several = tuple(same)
        if purged_by is None:
            found += [Entry(one, group_of(one)) for one in several]
        else:
            found.append(Entry(several[0], Group.ERASED, len(several)))
    return tuple(found)
