# SPDX-License-Identifier: Apache-2.0
"""The rows of the outbox, in memory and in its book, and what each channel did last."""

from collections.abc import Collection, Iterable, Iterator

from kiosk.alerts.book import Book
from kiosk.alerts.course import resumed
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import FAILED, SENT, TRYING, ChannelState
from kiosk.store.deliveries import Delivery, Stage

KEPT_MS = 3_600_000
"""How long an ended row is remembered, so that its step is not sent once more."""


class Ledger:
    """Rows by name, and by channel the last one that was told of."""

    def __init__(self, book: Book, channels: Collection[str], now: Instant) -> None:
        self._book = book
        self._rows: dict[tuple[str, str], Delivery] = {}
        self._last: dict[str, Delivery] = {}
        left = [row for row in book.load() if row.channel in channels]
        self.keep([resumed(row, now) for row in left])

    @property
    def trouble(self) -> str:
        return self._book.trouble

    def __contains__(self, name: tuple[str, str]) -> bool:
        return name in self._rows

    def __getitem__(self, name: tuple[str, str]) -> Delivery:
        return self._rows[name]

    def open(self) -> Iterator[Delivery]:
        """Rows that have not ended."""
        return iter([row for row in self._rows.values() if not row.ended])

    def keep(self, rows: Iterable[Delivery]) -> None:
        """New and changed rows."""
        changed = list(rows)
        for row in changed:
            self._rows[row.name] = row
            before = self._last.get(row.channel)
            if row.told and (not before or _later(row, before)):
                self._last[row.channel] = row
        if changed:
            self._book.keep(changed)

    def forget_old(self, now: Instant) -> None:
        """What ended long ago, but for the last row of each channel."""
        old = [row.name for row in self._rows.values() if self._forgettable(row, now)]
        for name in old:
            del self._rows[name]
        if old:
            self._book.keep((), old)

    def state(self, channel: str, *, in_flight: bool) -> ChannelState:
        """What the channel did last; it has failed until something has arrived again."""
        last = self._last.get(channel)
        if last and last.stage is not Stage.SENT and last.about:
            return ChannelState(channel, FAILED, last.told, last.about)
        if in_flight:
            return ChannelState(channel, TRYING)
        return ChannelState(channel, SENT, last.told) if last else ChannelState(channel)

    def _forgettable(self, row: Delivery, now: Instant) -> bool:
        if not row.ended or self._last.get(row.channel) is row:
            return False
        return row.made.boot != now.boot or age_ms(row.made, now) > KEPT_MS


def _later(row: Delivery, other: Delivery) -> bool:
    if row.told is None or other.told is None:
        return row.told is not None
    if row.told.boot == other.told.boot:
        return row.told.boot_ms >= other.told.boot_ms
    return row.told.utc_ms >= other.told.utc_ms
