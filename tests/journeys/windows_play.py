# SPDX-License-Identifier: Apache-2.0
"""One random sequence in the lobby: touches, team, faults and clock, a look after each step."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QPoint

from kiosk.domain.hours import Hours
from tests.journeys.windows_reading import AUTONYMS, Control, Reading
from tests.journeys.windows_scene import Scene

SHORTEST, LONGEST = 20, 200


class Play(Scene):
    """``run`` plays it to its end or to the first untruth; then the lobby is empty again."""

    def run(self) -> int:
        """How many steps it took; ``wrong`` says what was untrue after the last of them."""
        trace: list[str] = []
        for _ in range(self.rng.randint(SHORTEST, LONGEST)):
            step = self.rng.choices(_STEPS, cum_weights=_WEIGHTS)[0]
            trace.append(step.__name__)
            step(self)
            self.pass_time(self.rng.randint(1, 40))
            self.look()
            if self.wrong:
                self.wrong[0] = f"after {', '.join(trace[-8:])}: {self.wrong[0]}"
                return len(trace)
        self.heal()
        return len(trace)

    # What a finger does

    def ask(self) -> None:
        self.touch(_help)

    def touch_control(self) -> None:
        self.touch(lambda reading: self.rng.choice(reading.controls))

    def touch_status(self) -> None:
        """One of the controls that only a status has."""
        self.touch(self._of_the_status)

    def hide(self) -> None:
        self.touch(lambda reading: reading.find("visit.hide"))

    def choose_language(self) -> None:
        """Two taps: the list, then one of those that are on its first page."""
        self.touch(lambda reading: reading.find("access.language"))
        self.look()
        self.touch(self._a_language)

    def touch_anywhere(self) -> None:
        size = self.lobby.window.size()
        point = QPoint(self.rng.randrange(size.width()), self.rng.randrange(size.height()))
        self.touch_at(lambda _: [point])

    def slip_off(self) -> None:
        """A press is a release inside the button: this is none."""
        self.touch_at(self._off_a_control)

    # What the team does

    def team_step(self) -> None:
        if requests := self.logged()[-4:]:
            self.lobby.team.step(self.rng, self.lobby.about(self.rng.choice(requests)))

    def desk_comes(self) -> None:
        self.lobby.team.alive = True
        self.lobby.team.beat(attended=self.rng.random() < 0.8)

    def desk_dies(self) -> None:
        self.lobby.team.alive = False

    def desk_leaves(self) -> None:
        self.lobby.team.leave()

    # What goes wrong, and what the clocks do

    def disk_is_slow(self) -> None:
        self.whole = False
        self.lobby.disk.shut()

    def disk_goes_on(self) -> None:
        self.lobby.disk.open()

    def log_refuses(self) -> None:
        self.whole = False
        self.lobby.disk.log_refuses = True

    def all_refuse(self) -> None:
        self.whole = False
        self.lobby.disk.log_refuses = self.lobby.disk.spool_refuses = True

    def disk_is_mended(self) -> None:
        self.lobby.disk.mend()

    def log_lies(self) -> None:
        self.whole = False
        self.lobby.disk.lies = self.rng.randint(1, 3)

    def goes_deaf(self) -> None:
        self.lobby.disk.deaf = True

    def hears_again(self) -> None:
        self.lobby.disk.deaf = False

    def leases_are_hidden(self) -> None:
        self.lobby.disk.blind = True

    def leases_are_seen(self) -> None:
        self.lobby.disk.blind = False

    def hours_turn(self) -> None:
        self.lobby.team.hours = self.rng.choice(list(Hours))

    def moment(self) -> None:
        self.pass_time(self.rng.randint(20, 2_000))

    def while_(self) -> None:
        self.pass_time(self.rng.randint(2_000, 12_000))

    def long_while(self) -> None:
        self.pass_time(self.rng.randint(12_000, 240_000))

    def clock_is_set(self) -> None:
        self.lobby.set_wall(self.rng.randint(-3_600_000, 3_600_000))

    def _of_the_status(self, reading: Reading) -> Control | None:
        always = {reading.words.say(one) for one in _ALWAYS} | reading.words.help | AUTONYMS.keys()
        up = [one for one in reading.controls if one.name not in always]
        return self.rng.choice(up) if up else None

    def _a_language(self, reading: Reading) -> Control | None:
        listed = [one for one in reading.controls if one.name in AUTONYMS]
        return self.rng.choice(listed) if listed else None

    def _off_a_control(self, reading: Reading) -> Sequence[QPoint]:
        start = self.rng.choice(reading.controls).rect.center()
        return [start, QPoint(start.x(), 2)]


def _help(reading: Reading) -> Control | None:
    return reading.find("band.help") or reading.find("band.tap_again")


_ALWAYS = (
    "card.previous", "card.next", "card.pause", "card.play", "card.dots", "card.more",
    "visit.hide", "access.language", "access.contrast", "access.still", "access.text",
    "access.listen",
)  # fmt: skip

_HOW_OFTEN: dict[Callable[[Play], None], int] = {
    Play.ask: 14, Play.touch_control: 6, Play.touch_status: 16, Play.hide: 3,
    Play.choose_language: 4, Play.touch_anywhere: 4, Play.slip_off: 2, Play.team_step: 34,
    Play.desk_comes: 3, Play.desk_dies: 1, Play.desk_leaves: 1, Play.disk_is_slow: 2,
    Play.disk_goes_on: 4, Play.log_refuses: 1, Play.all_refuse: 1, Play.disk_is_mended: 3,
    Play.log_lies: 1,
    Play.goes_deaf: 1, Play.hears_again: 3, Play.moment: 16, Play.while_: 8, Play.long_while: 2,
    Play.clock_is_set: 1, Play.leases_are_hidden: 1, Play.leases_are_seen: 3, Play.hours_turn: 3,
}  # fmt: skip
_STEPS, _WEIGHTS = list(_HOW_OFTEN), list(accumulate(_HOW_OFTEN.values()))
