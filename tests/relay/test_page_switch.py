# SPDX-License-Identifier: Apache-2.0
"""The staff page is served while the last word of a lead is that it be on."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.domain.health import PageState
from kiosk.domain.venue_events import PageSwitched
from kiosk.relay.page_switch import TICK_MS, PageSwitch
from tests.relay.no_page import NoPage

AT = Instant(1, "boot-1", 1)
EVENTUALLY_S = 30


def switched(*, on: bool) -> PageSwitched:
    return PageSwitched(id="a" * 32, at=AT, by=Actor("person", "1"), on=on)


class Lead:
    """A lead with the switch in hand."""

    def __init__(self, page: NoPage, kept_off: str = "") -> None:
        self.page = page
        self.switch = PageSwitch(page, self._changes, kept_off)
        self.changed = asyncio.Event()

    def _changes(self) -> None:
        self.changed.set()

    def turns(self, *words: bool) -> None:
        self.switch.facts(tuple(switched(on=on) for on in words))

    async def until(self, so: Callable[[], object]) -> None:
        async with asyncio.timeout(EVENTUALLY_S):
            while not so():
                self.changed.clear()
                await self.changed.wait()


def told(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def test_off_until_a_lead_switches_it_on_and_off_again() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        assert lead.switch.look(AT) is None
        assert lead.switch.state() == PageState()
        lead.turns(True)
        await lead.until(lambda: page.served)
        assert lead.switch.state() == PageState(True, "page.local:8443", 2)
        assert lead.switch.look(AT) == TICK_MS
        assert page.ticks == 1
        lead.turns(False)
        await lead.until(lambda: not page.served)
        assert lead.switch.state() == PageState()
        await lead.switch.close()
        assert page.closed

    told(story)


def test_the_last_word_counts() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        lead.turns(True, False, True)
        await lead.until(lambda: page.served)
        lead.turns(False, True)
        lead.turns(False)
        lead.turns(True)
        await asyncio.sleep(0)
        await lead.until(lambda: page.served)
        assert lead.switch.state().on
        await lead.switch.close()
        assert page.served == 0

    told(story)


def test_a_page_that_cannot_be_served_is_said_and_tried_again(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.relay.page_switch.AGAIN_S", 0.01)

    async def story() -> None:
        lead = Lead(page := NoPage(fails=OSError("the port is taken")))
        lead.turns(True)
        await lead.until(lambda: lead.switch.trouble)
        assert lead.switch.trouble == "the port is taken"
        assert lead.switch.state() == PageState(on=True)
        page.fails = None
        await lead.until(lambda: page.served)
        assert lead.switch.trouble == ""
        await lead.switch.close()

    told(story)
    assert caplog.messages == ["the staff page cannot be served: OSError"]
    caplog.clear()


def test_safe_mode_keeps_it_off_and_says_so() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage(), kept_off="safe mode")
        lead.turns(True)
        await asyncio.sleep(0)
        assert (page.served, lead.switch.trouble) == (0, "safe mode")
        assert lead.switch.state() == PageState(on=True)
        lead.turns(False)
        assert lead.switch.trouble == ""
        await lead.switch.close()

    told(story)
