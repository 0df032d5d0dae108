# SPDX-License-Identifier: Apache-2.0
"""A staff page without a network; what it is told and asked to do is kept."""

from pathlib import Path

from kiosk.domain.events import Event
from kiosk.domain.health import PageState
from kiosk.phone.doors import PageOptions
from kiosk.relay.page_switch import PageSwitch
from kiosk.relay.parts import Relay

OPTIONS = PageOptions(folder=Path("nowhere"))


class NoPage:
    """Page and server in one."""

    def __init__(self) -> None:
        self.trouble = ""
        self.state = PageState()
        self.told: list[Event] = []
        self.done: list[str] = []

    def facts_changed(self, events: tuple[Event, ...] = ()) -> None:
        self.told += events

    def tick(self) -> None:
        self.done.append("tick")

    async def look(self) -> None:
        self.done.append("look")

    async def start(self) -> None:
        self.done.append("start")
        self.state = PageState(True, "https://page.local:8443", 2)

    async def stop(self) -> None:
        self.done.append("stop")
        self.state = PageState()

    async def close(self) -> None:
        self.done.append("close")


def no_page(relay: Relay) -> PageSwitch:
    page = NoPage()
    return PageSwitch(page, page, relay.rounds.news, safe=False)
