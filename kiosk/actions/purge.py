# SPDX-License-Identifier: Apache-2.0
"""Erase what is due: in short slices, each with the tombstones and the counts that stay.

Whatever ends it between two slices, no request is left in halves that would be read as one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event, Purged
from kiosk.domain.keeping import DueRequest, Holdings, counts
from kiosk.domain.keeping_events import Counted
from kiosk.domain.progress import Progress, Tell
from kiosk.domain.stamp import Stamp

MOST_ROWS = 200
FEWEST_ROWS = 10
SLICE_S = 0.02
"""A slice that holds the write lock for longer makes the next one half as large: with room
to the 50 ms that a press may wait."""

BETWEEN_S = 0.01
"""Between two slices a press has its turn."""

_REST_EVERY = 25
"""Slices between two checkpoints: else the WAL grows as large as the log."""

_WIPES = 200
_WIPE_PAUSE_S = 0.05


class Erasable(Protocol):
    """Of kiosk.store.sqlite_log.SqliteLog."""

    def erase(self, ids: Sequence[str], facts: Sequence[Event] = ()) -> None: ...
    def wipe(self) -> bool: ...
    def rest(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Hand:
    """Who erases, and how: ``stamp`` makes each new fact, ``day`` says the venue's day.

    ``timer`` counts seconds, ``pause`` waits for some.
    """

    stamp: Callable[[], Stamp]
    day: Callable[[Instant], str]
    timer: Callable[[], float]
    pause: Callable[[float], None]


def erase(log: Erasable, due: Holdings, hand: Hand, tell: Tell) -> int:
    """How many requests went.  Raises LogError, StoppedError: what is gone then stays gone."""
    rows = _Rows(hand)
    total = len(due.requests)
    tell(Progress(0, 0, total))
    done = 0
    for part in _slices(due.requests, rows):
        rows.timed(log, partial(_erase_requests, log, part, hand))
        done += len(part)
        tell(Progress(done, 0, total))
    for ids in _parts([one for _, one in due.others], rows):
        rows.timed(log, partial(log.erase, ids))
    return sum(1 for one in due.requests if one.counts)


def wipe(log: Erasable, pause: Callable[[float], None]) -> bool:
    """Empty the WAL, which holds the old pages until then; False where somebody always reads."""
    for _ in range(_WIPES):
        if log.wipe():
            return True
        pause(_WIPE_PAUSE_S)
    return False


class _Rows:
    """How many rows a slice may have on this disk."""

    def __init__(self, hand: Hand) -> None:
        self.limit = MOST_ROWS // 2
        self._hand = hand
        self._slices = 0

    def timed(self, log: Erasable, act: Callable[[], None]) -> None:
        begun = self._hand.timer()
        act()
        took = self._hand.timer() - begun
        if took > SLICE_S:
            self.limit = max(FEWEST_ROWS, self.limit // 2)
        elif took < SLICE_S / 4:
            self.limit = min(MOST_ROWS, self.limit * 2)
        self._slices += 1
        if self._slices % _REST_EVERY == 0:
            log.rest()
        self._hand.pause(BETWEEN_S)


def _erase_requests(log: Erasable, part: Sequence[DueRequest], hand: Hand) -> None:
    """The tombstones come with the first rows, so that the rest is nobody's request."""
    ids = [one for request in part for one in request.facts]
    facts: list[Event] = [_tombstone(one, hand.stamp()) for one in part if one.due_ms]
    facts += [_counted(*one, hand.stamp()) for one in counts(part, hand.day).items()]
    log.erase(ids[:MOST_ROWS], facts)
    for start in range(MOST_ROWS, len(ids), MOST_ROWS):
        hand.pause(BETWEEN_S)
        log.erase(ids[start : start + MOST_ROWS])


def _tombstone(gone: DueRequest, stamp: Stamp) -> Purged:
    return Purged(id=stamp.id, at=stamp.at, by=stamp.by, request=gone.id)


def _counted(about: tuple[str, str], rows: int, stamp: Stamp) -> Counted:
    day, place = about
    return Counted(id=stamp.id, at=stamp.at, by=stamp.by, day=day, place=place, rows=rows)


def _slices(requests: Iterable[DueRequest], rows: _Rows) -> Iterator[Sequence[DueRequest]]:
    """As many whole requests as fit, one at least."""
    part: list[DueRequest] = []
    for one in requests:
        if part and sum(len(each.facts) for each in part) + len(one.facts) > rows.limit:
            yield part
            part = []
        part.append(one)
    if part:
        yield part


def _parts(ids: Sequence[str], rows: _Rows) -> Iterator[Sequence[str]]:
    start = 0
    while start < len(ids):
        end = start + rows.limit
        yield ids[start:end]
        start = end
