# SPDX-License-Identifier: Apache-2.0
"""The open streams, and what wakes them."""

import asyncio
from dataclasses import dataclass, field

from kiosk.domain.clock import Instant
from kiosk.phone.attending import Tab

MOST_OF_A_PHONE = 6
"""A connection that the network lost stays for minutes; the oldest makes room."""


@dataclass(slots=True, eq=False)
class Stream:
    """``gone``: its phone may answer no longer; ``ended``: the server ends it."""

    tab: Tab
    news: asyncio.Event = field(default_factory=asyncio.Event)
    beaten: Instant | None = None
    gone: bool = False
    ended: bool = False


class Hub:
    def __init__(self) -> None:
        self._streams: list[Stream] = []
        self._closed = False

    def add(self, tab: Tab) -> Stream:
        stream = Stream(tab, ended=self._closed)
        self._streams.append(stream)
        mine = [one for one in self._streams if one.tab.phone == tab.phone]
        for oldest in mine[:-MOST_OF_A_PHONE]:
            oldest.ended = True
            oldest.news.set()
        return stream

    def remove(self, stream: Stream) -> None:
        self._streams.remove(stream)

    def wake(self) -> None:
        for stream in self._streams:
            stream.news.set()

    def revoke(self, phone: str) -> None:
        for stream in self._streams:
            if stream.tab.phone == phone:
                stream.gone = True
                stream.news.set()

    def open(self) -> None:
        self._closed = False

    def close(self) -> None:
        """All streams end, and so does each that is opened later."""
        self._closed = True
        for stream in self._streams:
            stream.ended = True
        self.wake()

    def phones(self) -> frozenset[str]:
        return frozenset(one.tab.phone for one in self._streams)
