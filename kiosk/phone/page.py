# SPDX-License-Identifier: Apache-2.0
"""The staff page of one relay: what its phones see, and what they may do.

Belongs to the relay's loop, which tells it of facts and of each second.  Light until somebody
opens it: the web server is imported with ``app``.
"""

import asyncio
from collections.abc import Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kiosk.actions.duty import Absence
from kiosk.actions.phones import UNKEPT
from kiosk.content.teller import ScreenTeller
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.drill_paths import of_page
from kiosk.domain.events import Actor, Event
from kiosk.domain.pairing import Phone
from kiosk.domain.transitions import Stamp
from kiosk.phone.attending import Attending
from kiosk.phone.closed_rows import ClosedRows
from kiosk.phone.disk import Disk
from kiosk.phone.doors import PageDoors, PageOptions
from kiosk.phone.hub import Hub, Stream
from kiosk.phone.keeping import Keeping
from kiosk.phone.known import BELIEVED_MS, Known
from kiosk.phone.news import News
from kiosk.phone.rows import View
from kiosk.phone.saving import Saving
from kiosk.phone.scene import Scene, Snapshot, Standing, scene, snapshot
from kiosk.phone.tongue import Tongue
from kiosk.phone.tries import Tries

if TYPE_CHECKING:
    from starlette.types import ASGIApp

SAVED_WITHIN_S = 8.0
"""A log that hangs is "not saved yet"; the page's script waits for 10 s."""


class StaffPage:
    """``facts_changed`` is a listener of the relay's log: it hears the whole history first.

    ``tick`` is called each second.  ``hosts``: the names with ports that may be asked for.
    ``trusted``: the venue's own certificate serves, so the page may be installed.
    ``revision`` grows with each fact and second, and across restarts within a boot.
    """

    def __init__(self, doors: PageDoors, options: PageOptions) -> None:
        self.doors = doors
        self.options = options
        self.hosts: frozenset[str] = frozenset()
        self.trusted = False
        self.tongue = Tongue(doors.texts, options.language)
        self.attending = Attending(options.idle_ms)
        self.hub = Hub()
        self.disk = Disk()
        self.known = Known(doors.phones, self.disk, doors.clock)
        self.keeping = Keeping(self.attending, doors.leases, self.disk, doors.clock)
        self.keeping.on_change = self.refresh
        self.tries = Tries()
        self.saving = Saving()
        self.news = News(self.attending, doors.clock)
        self.revision = doors.clock.now().boot_ms
        self._scene: Scene | None = None
        self._kept = ClosedRows()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._called: Instant | None = None

    @cached_property
    def app(self) -> "ASGIApp":
        from kiosk.phone.app import make_app

        return make_app(self)

    def facts_changed(self, events: Sequence[Event] = ()) -> None:
        """The board has these; none: something else about the log has changed."""
        for phone in self.news.take(events):
            self.revoked(phone)
        self.saving.look(self.doors.board())
        self.refresh()

    def tick(self) -> None:
        """A second has passed: a bell, a beat or the end of an undo may be due."""
        now = self.doors.clock.now()
        self.keeping.look()
        if self.hub.phones() and (not self._called or age_ms(self._called, now) >= BELIEVED_MS):
            self._called = now
            self.later(self._call_the_roll())
        self.refresh()

    async def close(self) -> None:
        """All streams end; no page listens any more."""
        self.hub.close()
        self.keeping.leave_all()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.get_running_loop().run_in_executor(None, self.disk.close)

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self.doors.randomness.token(), self.doors.clock.now(), by)

    def later(self, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        """Goes on by itself; nobody need wait for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def write(self, *events: Event) -> bool:
        """True once these are saved; False: not yet, and still tried."""
        self.news.wrote(events)
        saved = self.later(self._write(events))
        done, _ = await asyncio.wait({saved}, timeout=SAVED_WITHIN_S)
        return bool(done) and bool(saved.result())

    def write_later(self, *events: Event) -> None:
        """Put on record; tried until it is saved."""
        self.news.wrote(events)
        self.later(self._write(events))

    def snapshot(self, phone: Phone) -> Snapshot:
        at = self._now()
        why = self.why_absent(phone, self.attending.why(phone.id, at.now))
        on_duty = self.attending.on_duty(phone.id)
        view = View(
            teller=ScreenTeller(self.options, Actor("person", phone.number)),
            tongue=self.tongue,
            word=self.doors.word,
            bells=at.bells,
            now=at.now,
            page=of_page(phone.id),
            people=self.news.people(),
        )
        return snapshot(
            at, Standing(phone.id, phone.number, on_duty, not why, why), view, self._kept
        )

    def why_absent(self, phone: Phone, absence: Absence | None) -> str:
        """Why nobody counts as listening, in words; empty: somebody does, and kiosks see it."""
        if absence is None:
            return self.tongue("page.why_lease") if self.keeping.unkept(phone.id) else ""
        return self.tongue(f"page.why_{absence}", self.options.idle_ms // 60_000)

    def refresh(self) -> None:
        """What phones see may have changed."""
        self._scene = None
        self.revision += 1
        self.hub.wake()

    def revoked(self, phone: str) -> None:
        """It may answer no longer, from now on."""
        self.known.forget()
        self.hub.revoke(phone)
        self.keeping.forget(phone)

    def stream_closed(self, stream: Stream) -> None:
        self.hub.remove(stream)
        if not stream.gone:
            self.attending.close(stream.tab)
            self.keeping.tell(stream.tab.phone)

    def _now(self) -> Scene:
        """What is so now, for all phones."""
        if self._scene is None:
            doors = self.doors
            now = doors.clock.now()
            self._scene = scene(doors.board(), self.news.venue.mutes.values(), doors.health(), now)
        return self._scene

    async def _write(self, events: Sequence[Event]) -> bool:
        return await self.doors.write(events)

    async def _call_the_roll(self) -> None:
        """A phone whose person has left, or whose time is over, goes without a fact of its own."""
        now = self.doors.clock.now()
        try:
            known = await self.disk.do(self.doors.phones.list)
        except UNKEPT:
            return
        paired = {one.id for one in known if not one.over(now)}
        for phone in self.hub.phones() - paired:
            self.revoked(phone)
