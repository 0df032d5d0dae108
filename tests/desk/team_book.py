# SPDX-License-Identifier: Apache-2.0
"""The team and its roster in memory, as a desk reaches them."""

from collections.abc import Callable, Sequence

from kiosk.domain.backoff import Backoff
from kiosk.domain.team import Dealt, Member, Shift, Term

PIN = "123456"
CODE = "1234567890123456"


class MemoryBook:
    """Knows the call numbers 4 and 7; their PIN is 123456.  ``leads``: who of them leads."""

    def __init__(self, *numbers: str) -> None:
        self.numbers = numbers
        self.leads: set[str] = set()
        self.terms: dict[str, Term] = {}
        self.badges: dict[str, str] = {}
        self.recoveries: dict[str, str] = {}
        self.pins: dict[str, str] = {}
        self.kept: dict[str, Backoff] = {}
        self.roster: tuple[Shift, ...] = ()

    def list(self) -> Sequence[Member]:
        return tuple(
            Member(one, one in self.leads, self.terms.get(one, Term()), one in self.badges.values())
            for one in self.numbers
        )

    def verify(self, number: str, pin: str) -> bool:
        return number in self.numbers and pin == self.pins.get(number, PIN)

    def use_recovery(self, number: str, code: str) -> bool:
        if self.recoveries.get(number) != code:
            return False
        del self.recoveries[number]
        return True

    def badge_owner(self, badge: str) -> str:
        return self.badges.get(badge, "")

    def backoff(self, surface: str) -> Backoff:
        return self.kept.get(surface, Backoff())

    def keep_backoff(self, surface: str, state: Backoff) -> None:
        self.kept[surface] = state

    def add_all(
        self, dealt: Sequence[Dealt], hashed: Callable[[int], None] = lambda _: None
    ) -> Sequence[str]:
        numbers = [one.member.number for one in dealt]
        if taken := [one for one in numbers if one in self.numbers]:
            return taken
        for done, one in enumerate(dealt, 1):
            hashed(done)
            self.pins[one.member.number] = one.pin
            self.terms[one.member.number] = one.member.term
        self.leads |= {one.member.number for one in dealt if one.member.lead}
        self.numbers = (*self.numbers, *numbers)
        return ()

    def deal(self, number: str, pin: str) -> bool:
        self.pins[number] = pin
        return number in self.numbers

    def remove(self, number: str) -> bool:
        known = number in self.numbers
        self.numbers = tuple(one for one in self.numbers if one != number)
        return known

    def set_term(self, number: str, term: Term) -> bool:
        self.terms[number] = term
        return number in self.numbers

    def keep_badge(self, number: str, badge: str) -> bool:
        if self.badges.get(badge, number) != number:
            return False
        self.badges = {said: whose for said, whose in self.badges.items() if whose != number}
        if badge:
            self.badges[badge] = number
        return True

    def keep_recovery(self, number: str, code: str) -> bool:
        self.recoveries[number] = code
        return number in self.numbers

    def shifts(self) -> Sequence[Shift]:
        return self.roster

    def replace(self, shifts: Sequence[Shift]) -> None:
        self.roster = tuple(shifts)
