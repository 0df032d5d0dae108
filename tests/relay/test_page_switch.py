# SPDX-License-Identifier: Apache-2.0
"""The staff page is served while the last word of a lead is that it be on."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.domain.health import PageState
from kiosk.domain.venue_events import PageSwitched
from kiosk.relay.page_switch import ALONE_MS, KEPT_OFF, TICK_MS, PageSwitch
from tests.relay.no_page import NoPage

AT = Instant(1, "boot-1", 1)
EVENTUALLY_S = 30


def switched(*, on: bool) -> PageSwitched:
    return PageSwitched(id="a" * 32, at=AT, by=Actor("person", "1"), on=on)


class Lead:
    """A lead with the switch in hand."""

    def __init__(self, page: NoPage, *, safe: bool = False) -> None:
        self.page = page
        self.switch = PageSwitch(page, page, self._changes, safe=safe)
        self.changed = asyncio.Event()

    def _changes(self) -> None:
        self.changed.set()

    async def turns(self, *words: bool) -> None:
        """Until the switch has done what it was told."""
        self.changed.clear()
        self.switch.facts(tuple(switched(on=on) for on in words))
        async with asyncio.timeout(EVENTUALLY_S):
            await self.changed.wait()
            await asyncio.sleep(0)


def told(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def test_off_until_a_lead_switches_it_on_and_off_again() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        assert lead.switch.look(AT) is None
        assert lead.switch.state() == PageState()
        await lead.turns(True)
        assert page.done == ["start"]
        assert lead.switch.state().address == "https://page.local:8443"
        assert lead.switch.look(AT) == TICK_MS
        page.state = replace(page.state, phones=0)
        assert lead.switch.look(AT) == ALONE_MS
        await asyncio.sleep(0)
        assert page.done == ["start", "tick", "tick", "look"]
        await lead.turns(False)
        assert lead.switch.look(AT) is None
        assert page.done[-1] == "stop"
        await lead.switch.close()
        assert page.done[-2:] == ["stop", "close"]

    told(story)


def test_the_last_word_counts() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        await lead.turns(True, False, True)
        assert page.done == ["start"]
        lead.switch.facts((switched(on=False),))
        lead.switch.facts((switched(on=True),))
        lead.switch.facts((switched(on=False),))
        await lead.switch.close()
        assert page.done == ["start", "stop", "close"]

    told(story)


def test_closing_ends_what_is_served() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        await lead.turns(True)
        await lead.switch.close()
        assert page.done == ["start", "stop", "close"]

    told(story)


def test_the_page_hears_all_facts_whether_or_not_it_is_served() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        await lead.turns(True)
        assert [one.kind for one in page.told] == ["page_switched"]
        await lead.switch.close()

    told(story)


def test_why_it_is_not_there_is_told() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage())
        page.trouble = "port 8443: it is taken"
        assert lead.switch.trouble() == "port 8443: it is taken"

    told(story)


def test_safe_mode_keeps_it_off_and_says_so() -> None:
    async def story() -> None:
        lead = Lead(page := NoPage(), safe=True)
        await lead.turns(True)
        assert (page.done, lead.switch.trouble()) == ([], KEPT_OFF)
        assert lead.switch.state() == PageState(on=True)
        await lead.turns(False)
        assert lead.switch.trouble() == ""

    told(story)
