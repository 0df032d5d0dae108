# SPDX-License-Identifier: Apache-2.0
"""The venue's channels, each with what became of its last message.  Pure.

A result comes from the relay alone: that a test was asked for says nothing about it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.domain.clock import Instant, age_ms, is_later
from kiosk.domain.health import FAILED, SENT, TRYING, WRONG, ChannelState, Health
from kiosk.domain.venue_events import ChannelTestAsked

ASKED_MS = 30_000
"""So long a test that nobody has begun is told as asked for."""


@dataclass(frozen=True, slots=True)
class ChannelsProps:
    """Lists of one length; ``failed`` and ``canTest`` hold "1" or nothing for each channel."""

    names: tuple[str, ...] = ()
    results: tuple[Said, ...] = ()
    failed: tuple[str, ...] = ()
    canTest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One channel; ``asked``: the test that nobody has begun yet."""

    name: str
    state: ChannelState
    asked: ChannelTestAsked | None

    @property
    def failed(self) -> bool:
        return self.state.result == FAILED and self.asked is None

    @property
    def can_test(self) -> bool:
        return self.state.result != TRYING and self.asked is None


def channels(
    health: Health | None, tests: Mapping[str, ChannelTestAsked], now: Instant, options: DeskOptions
) -> ChannelsProps:
    """``tests``: the latest that was asked for, by channel."""
    known = {one.name: one for one in (health.channels if health else ())}
    names = dict.fromkeys((*options.channels, *known))
    states = [known.get(name, ChannelState(name)) for name in names]
    rows = [Row(one.name, one, _asked(tests.get(one.name), one, now)) for one in states]
    return ChannelsProps(
        names=tuple(row.name for row in rows),
        results=tuple(_result(row, now, options) for row in rows),
        failed=tuple("1" if row.failed else "" for row in rows),
        canTest=tuple("1" if row.can_test else "" for row in rows),
    )


def _asked(
    test: ChannelTestAsked | None, state: ChannelState, now: Instant
) -> ChannelTestAsked | None:
    if test is None or age_ms(test.at, now) >= ASKED_MS:
        return None
    return None if state.at and is_later(state.at, test.at) else test


def _result(row: Row, now: Instant, options: DeskOptions) -> Said:
    if row.asked:
        return said("desk.channel.asked", plain(moment(row.asked.at, now, options.zone)))
    state = row.state
    at = plain(moment(state.at, now, options.zone) if state.at else "")
    if state.result == FAILED:
        if state.about == WRONG:
            return said("desk.channel.wrong", at)
        return said("desk.channel.failed", at, plain(state.about))
    if state.result == TRYING:
        return said("desk.channel.trying")
    return said("desk.channel.sent", at) if state.result == SENT else said("desk.channel.none")
