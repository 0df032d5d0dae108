# SPDX-License-Identifier: Apache-2.0
"""No alert leaves later than 1 s after "I'm going", in 1,000 runs of ladder and outbox."""

from collections.abc import Callable, Sequence
from random import Random

from kiosk.domain.board import Board
from kiosk.domain.events import Actor, Coming, Event
from kiosk.relay.watch import Watch
from tests.alerts.play import COURSES, LEAVES_AND_HANGS, WELL, Course, Play
from tests.alerts.venue import CHAT, DUTY, MAIL, outbox, pressed
from tests.fakes import FakeClock

RUNS = 1_000
LATE_MS = 1_000
SLOW = Course(15_000, 15_100, WELL.result)


class Scene:
    """One request, three channels of many kinds, and somebody who answers at some moment."""

    def __init__(self, seed: int, *, deaf: bool = False) -> None:
        self.random = Random(seed)
        self.clock = FakeClock()
        self.board = Board()
        self.box = outbox(self.clock, channels=(CHAT, MAIL, DUTY))
        self.play = Play(self.clock, self.box, self._course)
        if deaf:
            self.box.stop = _ignore  # type: ignore[method-assign]  # the control
        self.submitted: list[Event] = []
        self.watch = Watch(self.board, submit=self.submitted.extend, outbox=self.box)
        self.press = pressed(self.clock)
        self._save([self.press])

    def late_ms(self) -> int:
        """How long after "I'm going" the last message left; below 0: before."""
        coming_ms = self.random.randint(55_000, 200_000)
        self._pass(coming_ms)
        answered = self.clock.now()
        self._save([
            Coming(id="c", at=answered, by=Actor("person", "2"), request=self.press.request)
        ])  # fmt: skip
        self._pass(100_000)
        last = max((one.at_ms for one in self.play.left), default=0)
        return last - answered.boot_ms

    def _course(self, _: object) -> Course:
        return self.random.choice((*COURSES, SLOW, SLOW, LEAVES_AND_HANGS))

    def _pass(self, ms: int) -> None:
        end = self.clock.now().boot_ms + ms
        while (now := self.clock.now().boot_ms) < end:
            wait = self.watch.look(self.clock.now())
            self._save(self.submitted)
            self.submitted.clear()
            self.play.run(min(end - now, end - now if wait is None else max(1, wait)))

    def _save(self, events: Sequence[Event]) -> None:
        for event in events:
            self.board.add(event)
        self.watch.facts(events, self.clock.now())


def _ignore(request_id: str) -> None:
    """The flaw: whatever is answered goes on."""


def test_no_alert_leaves_later_than_a_second_after_im_going(
    figures: Callable[[str], None],
) -> None:
    late = [Scene(seed).late_ms() for seed in range(RUNS)]
    assert max(late) <= LATE_MS
    assert sum(one > -20_000 for one in late) > RUNS // 20, "answers fell into flights"
    figures(f"alerts after 'coming': {RUNS} runs, the latest {max(late)} ms after it")


def test_control_an_outbox_that_does_not_stop_is_seen() -> None:
    assert max(Scene(seed, deaf=True).late_ms() for seed in range(50)) > LATE_MS
