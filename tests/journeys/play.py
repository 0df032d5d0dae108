# SPDX-License-Identifier: Apache-2.0
"""One random sequence: visitor, staff, faults and clock, a step at a time under a witness."""

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate

from tests.journeys.faults import Faults
from tests.journeys.staff import Staff
from tests.journeys.venue import MakeCore
from tests.journeys.visitor import Visitor

SHORTEST, LONGEST = 20, 200


class Play(Visitor, Staff, Faults):
    """``run`` plays it to the end or to the first untruth, which it returns."""

    def __init__(self, seed: int, make_core: MakeCore) -> None:
        super().__init__(seed, make_core)
        self.trace: list[str] = []

    def run(self) -> str | None:
        for _ in range(self.rng.randint(SHORTEST, LONGEST)):
            self._step(self.rng.choices(_STEPS, cum_weights=_WEIGHTS)[0])
            if self.wrong:
                return f"after {', '.join(self.trace[-8:])}: {self.wrong[0]}"
        self._heal()
        return f"at the end: {self.wrong[0]}" if self.wrong else None

    def _step(self, step: Callable[["Play"], None]) -> None:
        self.trace.append(step.__name__)
        step(self)
        self._look()

    def _look(self) -> None:
        if self.desk_alive:
            now = self.venue.clock.now()
            self.venue.lease = replace(self.desk, since=now, beat=now)
        self.venue.settle()
        self.props = self.venue.props()
        self.wrong += self.witness.check(self.props)

    def _heal(self) -> None:
        venue = self.venue
        venue.log_fails = venue.spool_fails = venue.writer_stuck = venue.deaf = False
        venue.lies = 0
        self._look()
        venue.clock.advance(11_000)
        self._look()
        self.wrong += self.witness.at_the_end()


_HOW_OFTEN: dict[Callable[[Play], None], int] = {
    Play.tap: 16, Play.touch: 4, Play.choose_place: 6, Play.change_place: 1, Play.withdraw: 5,
    Play.choose_language: 5,
    Play.undo_withdrawal: 4, Play.hide: 3, Play.still_me: 4, Play.somebody_else: 2,
    Play.open_status: 2, Play.staff_step: 30, Play.staff_race: 10, Play.staff_undo: 8,
    Play.staff_note: 3, Play.staff_hand_over: 8, Play.desk_shows: 8, Play.desk_goes: 1,
    Play.desk_comes: 2, Play.log_fails: 1,
    Play.log_works: 3, Play.spool_fails: 1, Play.log_lies: 2, Play.disk_stalls: 2,
    Play.disk_goes_on: 4, Play.goes_deaf: 1, Play.hears_again: 3, Play.crash: 1,
    Play.power_cut: 1, Play.hours_turn: 1, Play.moment: 20, Play.while_: 8, Play.long_while: 2,
    Play.clock_is_set: 1,
}  # fmt: skip
_STEPS, _WEIGHTS = list(_HOW_OFTEN), list(accumulate(_HOW_OFTEN.values()))
