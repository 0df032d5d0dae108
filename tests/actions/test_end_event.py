# SPDX-License-Identifier: Apache-2.0
"""What the disk refuses at the end of an event is counted as failed, and left as it is."""

from collections.abc import Sequence

import pytest

from kiosk.actions.end_event import Access, Books, access, end_access
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event
from kiosk.domain.pairing import Phone, Redeemed, Unpaired
from kiosk.domain.progress import Progress, StoppedError
from kiosk.domain.team import Member, Term
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import PhoneRevoked, StaffRemoved
from kiosk.store.event_log import LogError
from tests.desk.people import ME, NOW


class Team:
    def __init__(self, *members: Member) -> None:
        self.members = list(members)

    def list(self) -> Sequence[Member]:
        return tuple(self.members)

    def remove(self, number: str) -> bool:
        self.members = [one for one in self.members if one.number != number]
        return True


class Phones:
    """``stuck``: phones that the disk refuses to take out."""

    def __init__(self, *ids: str, stuck: frozenset[str] = frozenset()) -> None:
        self.ids, self.stuck = list(ids), stuck

    def list(self) -> Sequence[Phone]:
        return tuple(Phone(one, "4", 0, 0) for one in self.ids)

    def revoke(self, phone: str) -> bool:
        if phone in self.stuck:
            raise LogError("no room")
        self.ids.remove(phone)
        return True

    def deal(self, code: str, number: str, now: Instant) -> bool:
        raise NotImplementedError

    def redeem(self, code: str, now: Instant) -> Redeemed | Unpaired:
        raise NotImplementedError

    def find(self, token: str) -> Phone | None:
        raise NotImplementedError

    def touch(self, phone: str, now: Instant) -> None:
        raise NotImplementedError


def books(team: Team, phones: Phones, kept: list[Event]) -> Books:
    return Books(team, phones, kept.extend, lambda by: Stamp(f"s{len(kept)}", NOW, by))


EVENT = Term(0, NOW.utc_ms + 1)
TEAM = (Member("4", lead=True, term=EVENT), Member("7", term=EVENT), Member("9"))


def test_what_failed_is_neither_done_nor_on_record() -> None:
    kept: list[Event] = []
    phones = Phones("1", "2", "3", stuck=frozenset({"2"}))
    at = books(Team(*TEAM), phones, kept)
    told: list[Progress] = []
    assert access(at, ME) == Access(("1", "2", "3"), ("7",))
    assert end_access(at, ME, told.append) == Progress(3, 1, 4)
    assert [one.done + one.failed for one in told] == [0, 1, 2, 3, 4]
    assert phones.ids == ["2"]
    assert [one.phone for one in kept if isinstance(one, PhoneRevoked)] == ["1", "3"]
    assert [one.number for one in kept if isinstance(one, StaffRemoved)] == ["7"]
    assert {one.by for one in kept} == {Actor("person", "4")}


def test_stop_leaves_the_rest_as_it_is() -> None:
    kept: list[Event] = []
    phones = Phones("1", "2", "3")

    def stop_behind_the_first(progress: Progress) -> None:
        if progress.done:
            raise StoppedError

    with pytest.raises(StoppedError):
        end_access(books(Team(*TEAM), phones, kept), ME, stop_behind_the_first)
    assert phones.ids == ["2", "3"]
    assert len(kept) == 1
