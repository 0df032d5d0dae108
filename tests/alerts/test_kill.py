# SPDX-License-Identifier: Apache-2.0
"""The relay dies at each write of its outbox: every step arrives, and what comes twice says so."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.alerts.book import MemoryBook
from kiosk.domain.events import Escalated
from kiosk.store.deliveries import Delivery, Stage
from tests.alerts.play import DIES_AFTER_SENDING, WELL, Course, Left, Play
from tests.alerts.venue import BOTH, CHAT, MAIL, outbox, request, step
from tests.fakes import FakeClock

STEPS = (2, 3, 4)
CHANNELS = (CHAT, MAIL)


class KilledError(Exception):
    """The process is gone."""


class FatalBook(MemoryBook):
    """Kills the process that writes: ``kills`` are numbers of half writes, counted from 0.

    An even one comes before the write, an odd one behind it.
    """

    def __init__(self, kills: Iterable[int] = ()) -> None:
        super().__init__()
        self.halves = 0
        self._kills = set(kills)

    def keep(self, rows: Sequence[Delivery], forget: Iterable[tuple[str, str]] = ()) -> None:
        self._half()
        super().keep(rows, forget)
        self._half()

    def _half(self) -> None:
        self.halves += 1
        if self.halves - 1 in self._kills:
            raise KilledError


class ForgetfulBook(FatalBook):
    """The flaw: that a try has begun is not written down."""

    def keep(self, rows: Sequence[Delivery], forget: Iterable[tuple[str, str]] = ()) -> None:
        waiting = [
            replace(row, stage=Stage.WAITING) if row.stage is Stage.TRYING else row for row in rows
        ]
        super().keep(waiting, forget)


class Relay:
    """What a relay does, life after life: it takes the steps, whose facts the log keeps."""

    def __init__(self, book: FatalBook, service: Callable[..., Course] = lambda _: WELL) -> None:
        self.book = book
        self.left: list[Left] = []
        self._clock = FakeClock()
        self._request = request(self._clock)
        self._log: dict[int, Escalated] = {}
        self._service = service
        self._begun = self._clock.now().boot_ms

    def run(self) -> None:
        while not self._live():
            self._clock.advance(400)

    def _live(self) -> bool:
        """Until it is killed, False, or all is done."""
        play: Play | None = None
        try:
            play = Play(self._clock, outbox(self._clock, self.book, CHANNELS), self._service)
            for number in STEPS:
                self._take(play, number)
            play.run(5_000 if self._service(None) is WELL else 120_000)
        except KilledError:
            if play:
                play.die()
                self.left += play.left
            return False
        self.left += play.left
        return True

    def _take(self, play: Play, number: int) -> None:
        moment = self._begun + (number - 1) * 2_000
        play.run(max(0, moment - self._clock.now().boot_ms))
        fact = self._log.get(number) or step(self._request, number, self._clock)
        play.outbox.step(self._request, fact, BOTH, self._clock.now())
        self._log[number] = fact


def wrong(left: Sequence[Left]) -> list[str]:
    """Steps that are missing, and second messages that do not say so."""
    counted = Counter((one.one.key[-1], one.one.channel) for one in left)
    wanted = {(str(number), one.name) for number in STEPS for one in CHANNELS}
    found = [f"missing {name}" for name in wanted - set(counted)]
    seen: set[tuple[str, str]] = set()
    for one in left:
        if one.one.name in seen and not one.one.repeated:
            found.append(f"doubled {one.one.name}")
        seen.add(one.one.name)
    return found


def halves() -> int:
    relay = Relay(FatalBook())
    relay.run()
    assert (wrong(relay.left), len(relay.left)) == ([], 6)
    return relay.book.halves


def test_killed_at_each_write_every_step_arrives_and_doubles_are_marked(
    figures: Callable[[str], None],
) -> None:
    doubled = 0
    for kill in range(halves()):
        relay = Relay(FatalBook([kill]))
        relay.run()
        assert wrong(relay.left) == [], f"killed at {kill}"
        doubled += len(relay.left) > 6
    assert doubled
    figures(f"outbox killed at each of {halves()} half writes: 0 missing, {doubled} marked double")


@given(st.sets(st.integers(0, 60), max_size=12))
def test_killed_again_and_again_every_step_still_arrives(kills: set[int]) -> None:
    relay = Relay(FatalBook(kills))
    relay.run()
    overtaken = {
        f"missing {(key[-1], channel)}"
        for (key, channel), row in relay.book.rows.items()
        if row.stage is Stage.OVERTAKEN
    }
    assert set(wrong(relay.left)) <= overtaken, "a step that came too late left with the next one"
    assert {one.one.key[-1] for one in relay.left} >= {str(STEPS[-1])}


@pytest.mark.parametrize("kill", range(0, 24, 3))
def test_killed_while_a_channel_dies_after_sending(kill: int) -> None:
    relay = Relay(FatalBook([kill]), lambda _: DIES_AFTER_SENDING)
    relay.run()
    assert not [one for one in wrong(relay.left) if one.startswith("doubled")]


def test_control_a_book_that_forgets_what_has_begun_is_seen() -> None:
    found = []
    for kill in range(halves()):
        relay = Relay(ForgetfulBook([kill]))
        relay.run()
        found += wrong(relay.left)
    assert [one for one in found if one.startswith("doubled")]


def test_control_a_book_that_loses_rows_is_seen() -> None:
    book = FatalBook()
    book.trouble = "refused"
    relay = Relay(book)
    relay._live()
    assert wrong(relay.left[:3])


def test_a_real_file_killed_at_each_write_loses_no_step(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    command = [sys.executable, "-m", "tests.alerts.killer", str(tmp_path)]
    runs = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    wanted = {(step, channel) for step in "23" for channel in ("chat", "mail")}
    doubled = 0
    for left in runs:
        assert {(step, channel) for step, channel, _ in left} == wanted
        counted = Counter((step, channel) for step, channel, repeated in left if not repeated)
        assert max(counted.values(), default=0) <= 1, left
        doubled += len(left) > len(wanted)
    figures(f"deliveries.sqlite: {len(runs) - 1} kills, 0 steps missing, {doubled} marked double")
