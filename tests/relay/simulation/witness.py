# SPDX-License-Identifier: Apache-2.0
"""What must be so about who listens and what is said: written from the promises.

It sees what really happened, in true time; no process sees it.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from kiosk.domain.request import Request
from tests.relay.simulation.screens import KioskScreen
from tests.relay.simulation.world import World

BELIEF_MS = 16_000
"""For so long the kiosk may believe in somebody who hears no more (P7)."""

AWARE_MS = 20_000
"""When somebody has heard for so long, the kiosk says so: it does not always say nobody."""

_LISTENS = {"band.listening", "band.listening_closing", "band.listening_closed"}
_FACT_OF_CLAIM = {"saved": {"pressed", "pressed_again"}, "with_you": {"arrived"}}


class Findings:
    """What went wrong, and how often each thing was looked at; ``worst`` in milliseconds."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.wrong: list[str] = []
        self.looked: Counter[str] = Counter()
        self.worst: Counter[str] = Counter()

    def say(self, kind: str, about: str) -> None:
        self.wrong.append(f"{kind}: {about}, at {self._world.ms} ms of seed {self._world.seed}")

    def time(self, kind: str, ms: int) -> None:
        self.looked[kind] += 1
        self.worst[kind] = max(self.worst[kind], ms)


class Since:
    """How long something has been so, without a break."""

    def __init__(self, is_so: Callable[[], bool]) -> None:
        self._is_so = is_so
        self._broken_ms = 0
        self.last_ms: int | None = None

    def until(self, ms: int) -> None:
        """All stands still until then."""
        if self._is_so():
            self.last_ms = ms
        else:
            self._broken_ms = ms

    def since(self, ms: int) -> bool:
        """Whether it has been so from ``ms`` until now."""
        return self._is_so() and self._broken_ms <= ms

    def lasts_ms(self, now_ms: int) -> int:
        return now_ms - self._broken_ms

    def silent_ms(self, now_ms: int) -> int:
        return now_ms - (self.last_ms if self.last_ms is not None else -10 * BELIEF_MS)


class Ear:
    """Whether anybody hears, and what the kiosk says of it."""

    """``sure``: the ears whose every word comes through."""

    def __init__(
        self,
        world: World,
        kiosk: KioskScreen,
        heard: Since,
        sure: Sequence[Since],
        found: Findings,
    ) -> None:
        disk = kiosk.disk
        self._knowable = Since(
            lambda: not (kiosk.deaf or disk.spool_full or world.ms < kiosk.blind_until)
        )
        self._world = world
        self._kiosk = kiosk
        self._heard = heard
        self._sure = sure
        self._found = found

    def until(self, ms: int) -> None:
        """What stands on the glass at the end of a time in which nothing happened."""
        self._knowable.until(ms)
        if not self._kiosk.alive:
            return
        before, self._world.ms = self._world.ms, ms
        self._judge(says=self._kiosk.stands().band in _LISTENS)
        self._world.ms = before

    def _judge(self, *, says: bool) -> None:
        now = self._world.ms
        silent = self._heard.silent_ms(now)
        if says:
            self._found.time("belief", silent)
            if silent > BELIEF_MS:
                self._found.say("false belief", f"{silent} ms after anybody heard")
        elif any(one.since(now - AWARE_MS) for one in self._sure) and (
            self._knowable.since(now - AWARE_MS)
        ):
            self._found.say("false despair", "though somebody hears all the time")


def claims(kiosk: KioskScreen, request: Request, kinds: dict[str, str], found: Findings) -> None:
    """No step is claimed that did not happen.  ``kinds``: of the facts on the disk, by id."""
    for claim, event_id in kiosk.says(request).claims.items():
        found.looked["claims"] += 1
        if kinds.get(event_id) not in _FACT_OF_CLAIM.get(claim, {claim.value}):
            found.say("false claim", f"{claim} of {kinds.get(event_id)}")
