# SPDX-License-Identifier: Apache-2.0
"""Many random sequences, in as many processes as the machine has processors."""

import os
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from typing import Any

from kiosk.actions.press import Kiosk
from kiosk.attendee.requests import Requests
from kiosk.attendee.state import Limits
from kiosk.attendee.visit import VisitCore
from kiosk.domain.board import Board
from kiosk.domain.clock import Clock, Instant, age_ms
from kiosk.domain.events import Event, RequestEvent, SteppedBack
from tests.journeys.play import Play
from tests.journeys.witness import ECHO_MS

_CHUNK = 250


class _Otherwise(VisitCore):
    """A visit that writes its requests otherwise than it should."""

    kind: type[Requests]

    def __init__(self, kiosk: Kiosk, limits: Limits, clock: Clock, *rest: Any) -> None:
        super().__init__(kiosk, limits, clock, *rest)
        self.requests = self.kind(kiosk, *rest)


class _ClaimsAtThePress(Requests):
    def write(self, *events: RequestEvent) -> None:
        super().write(*events)
        self.facts(events)


class ClaimsAtThePress(_Otherwise):
    """Control: takes a fact for saved as soon as it is handed to the writer."""

    kind = _ClaimsAtThePress


class _KeepsTheLanguage(Requests):
    def _is_news(self, _: str) -> bool:
        return False


class KeepsTheLanguage(_Otherwise):
    """Control: tells the team nothing of a language that is chosen after the press."""

    kind = _KeepsTheLanguage


class _TellsWhatNobodyChose(Requests):
    def _is_news(self, request: str) -> bool:
        meant = self.meant(request)
        return meant is not None and meant.open and meant.language != self.kiosk.language


class TellsWhatNobodyChose(_Otherwise):
    """Control: tells the team that the screen is back in the venue's language."""

    kind = _TellsWhatNobodyChose


class _IgnoresSteppedBack(Board):
    def add(self, event: Event) -> None:
        if not isinstance(event, SteppedBack):
            super().add(event)


class IgnoresSteppedBack(VisitCore):
    """Control: whoever was coming once is coming for good."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.requests.board = _IgnoresSteppedBack()


class SwallowsAPress(VisitCore):
    """Control: takes a tap for a repeat though the team has closed the request."""

    def _one_press_with_the_last(self, now: Instant) -> bool:
        tapped = self.visit.tapped
        return tapped is not None and age_ms(tapped, now) < self.limits.repeat_window_ms


class TakesAnEcho(VisitCore):
    """Control: where a venue asks for two taps, the echo of the first is the second."""

    def ask_for_help(self) -> None:
        armed, now = self.visit.armed, self._clock.now()
        if armed and age_ms(armed.at, now) < ECHO_MS:
            self._press(replace(armed, at=now))
        else:
            super().ask_for_help()


class WaitsTooLong(VisitCore):
    """Control: takes also a tap for an echo that follows the first of two after a second."""

    def ask_for_help(self) -> None:
        armed = self.visit.armed
        if armed is None or age_ms(armed.at, self._clock.now()) >= 2 * ECHO_MS:
            super().ask_for_help()


CONTROLS = (
    ClaimsAtThePress, IgnoresSteppedBack, KeepsTheLanguage, SwallowsAPress, TakesAnEcho,
    TellsWhatNobodyChose, WaitsTooLong,
)  # fmt: skip
"""Builds that are wrong in one thing each; every one must be caught."""


@dataclass
class Figures:
    """``pairs``: how often each (state, event) came up; ``untruths``: seed -> what was wrong."""

    sequences: int = 0
    steps: int = 0
    facts: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    untruths: dict[int, str] = field(default_factory=dict)

    def add(self, other: "Figures") -> None:
        self.sequences += other.sequences
        self.steps += other.steps
        self.facts += other.facts
        self.pairs.update(other.pairs)
        self.untruths.update(other.untruths)


def play(seeds: Iterable[int], core: type[VisitCore] = VisitCore) -> Figures:
    """Each seed once, in this process."""
    figures = Figures()
    for seed in seeds:
        one = Play(seed, core)
        if wrong := one.run():
            figures.untruths[seed] = wrong
        figures.add(Figures(1, len(one.trace), len(one.venue.disk.facts), one.venue.pairs))
    return figures


def play_many(count: int) -> Figures:
    """Seeds 0 to ``count`` - 1, shared among the processors."""
    chunks = [range(start, min(start + _CHUNK, count)) for start in range(0, count, _CHUNK)]
    figures = Figures()
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for part in pool.map(play, chunks):
            figures.add(part)
    return figures


def first_untruth(count: int, core: type[VisitCore]) -> tuple[int, str] | None:
    """How many sequences a build passes before it is caught, and what was wrong."""
    for seed in range(count):
        if wrong := play([seed], core).untruths.get(seed):
            return seed + 1, wrong
    return None
