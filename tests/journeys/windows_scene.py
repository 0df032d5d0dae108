# SPDX-License-Identifier: Apache-2.0
"""What happens between two steps of a random sequence: a finger, a look, and the end of it."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

from PySide6.QtCore import QPoint, QRect

from tests.journeys import windows_oracle as oracle
from tests.journeys.raw import truth
from tests.journeys.windows_account import Account
from tests.journeys.windows_lobby import Lobby
from tests.journeys.windows_reading import Control, Reading

PATIENCE_S = 15.0
_EDGE = 4
_LEAVES = ("visit.hide", "visit.idle_leave")
_NOBODY_MS = 250_000

Pick = Callable[[Reading], Control | None]


class Scene:
    """``claims``: how often each sentence was read and held against the log."""

    def __init__(self, lobby: Lobby, seed: int) -> None:
        self.lobby = lobby
        self.rng = Random(seed)
        self.account = Account(lobby.now())
        self.claims: Counter[str] = Counter()
        self.hidden = self.lost = 0
        self.wrong: list[str] = []
        self.whole = True
        lobby.log.on_withdrawn = self.account.withdrawn
        lobby.log.on_language = self.account.languages.submitted

    def pass_time(self, ms: int) -> None:
        self.lobby.pass_time(ms)
        self.account.tick(self.lobby.now())

    def touch(self, pick: Pick) -> None:
        """A finger somewhere on the control that is picked, if there is one."""
        with self.lobby.disk.still():
            reading = self._steady()
            if control := pick(reading):
                self._put_finger(reading, [self._somewhere(_inside(control.rect))])

    def touch_at(self, points: Callable[[Reading], Sequence[QPoint]]) -> None:
        with self.lobby.disk.still():
            reading = self._steady()
            self._put_finger(reading, points(reading))

    def logged(self) -> list[str]:
        """The requests of this sequence that are in the log, the oldest first."""
        began = self.account.began.boot_ms
        return [
            one["request"]
            for one in self.lobby.raw.presses(spooled=False)
            if one["kind"] == "pressed" and one["at"].boot_ms >= began
        ]

    def look(self) -> None:
        """Hold the window against the log, once all that is in the log has reached it."""
        self.lobby.team.keep_beating()
        end = time.monotonic() + PATIENCE_S
        while not self.wrong:
            self.lobby.live()
            self.lobby.read_log()
            if late := self.lobby.deaf_to():
                waits_for = [f"the window was not told {late}"]
                self.lobby.poke()
            else:
                waits_for = self._compare()
                if not waits_for:
                    return
            if time.monotonic() > end:
                self.wrong += waits_for

    def heal(self) -> None:
        """Everything works again and nobody is there: each press is in the log, once."""
        self.lobby.disk.mend()
        self.look()
        self.pass_time(_NOBODY_MS)
        self.look()
        end = time.monotonic() + PATIENCE_S
        while self._unlogged() and not self.wrong and time.monotonic() < end:
            time.sleep(0.01)
            self.look()
        self.lost = self.account.missing(self.lobby.raw.presses(spooled=False))
        if self.lost:
            self.wrong.append(f"{self.lost} presses are lost")
        self.wrong += self.account.not_meant(self.lobby.raw.about)
        self.wrong += self.account.languages.untrue(self.lobby.raw.about, ())
        for request in self.logged():
            self.lobby.team.close(self.lobby.about(request))
        self.lobby.team.leave()
        self.look()

    def _unlogged(self) -> bool:
        return bool(self.lobby.log.sent) or not self.lobby.raw.drained()

    def presses(self) -> int:
        return self.account.owed.total()

    def _compare(self) -> list[str]:
        """What does not fit yet; what is untrue at any moment goes to ``wrong`` at once."""
        lobby, now = self.lobby, self.lobby.now()
        reading = lobby.read(self.account.language)
        self.account.picking &= reading.kind == "languages"
        self.account.turned_page &= reading.find("card.more") is not None
        lobby.read_log()
        request = self._request()
        heard = lobby.about(request, heard=True)
        self.wrong += oracle.untrue(reading, heard if lobby.disk.deaf else lobby.about(request))
        self.wrong += oracle.cover(
            reading, lobby.listener(), lobby.team.hours, deaf=lobby.disk.deaf
        )
        if self.wrong:
            return []
        if request and heard:
            open_ = truth(heard).state != "closed"
            self.account.languages.shown(request, now, open_=open_)
        pending = not any(one["kind"] == "pressed" for one in heard)
        unfit = self._on_its_way() or oracle.unfit(
            reading, self.account, heard, now, pending=pending
        )
        if not unfit:
            self.claims.update(line for line, _ in reading.sentences)
        return unfit

    def _on_its_way(self) -> list[str]:
        """While the disk works, nothing that a person did is anywhere but in the log."""
        presses = self.lobby.raw.presses()
        if self.account.too_many(presses):
            return ["presses that nobody made"]
        if self.lobby.disk.works and not self.lobby.log.sent:
            self.whole = True
        if self.whole and self.lobby.log.sent:
            return ["facts are not saved, and the disk works"]
        if self.whole and (missing := self.account.missing(presses)):
            return [f"{missing} presses are lost"]
        return []

    def _request(self) -> str:
        """The request of this visit, if its press is saved."""
        for one in reversed(self.lobby.raw.presses()):
            if one["kind"] == "pressed" and one["at"] == self.account.press:
                return str(one["request"])
        return ""

    def _steady(self) -> Reading:
        """What the window says while nothing is written: it stays so under a finger."""
        self.lobby.live()
        self.lobby.raw.read()
        return self.lobby.read(self.account.language)

    def _put_finger(self, reading: Reading, points: Sequence[QPoint]) -> None:
        controls = [one for one in reading.controls if _outside(one.rect).contains(points[0])]
        if any(not _inside(one.rect).contains(points[0]) for one in controls):
            return  # On an edge: whether that is a touch of the control is not told here.
        hit = next((one.name for one in controls if one.rect.contains(points[-1])), "")
        request = self._request()
        state = truth(self.lobby.about(request, heard=True)).state
        leaves = hit in {reading.words.say(one) for one in _LEAVES}
        self.account.touch(hit, self.lobby.now(), request, closed=state == "closed")
        self.lobby.touch(points)
        if leaves:
            self.hidden += 1
            reading = self.lobby.read(self.account.language)
            self.wrong += oracle.nothing_left(reading, self.account)

    def _somewhere(self, rect: QRect) -> QPoint:
        return QPoint(
            self.rng.randint(rect.left(), rect.right()), self.rng.randint(rect.top(), rect.bottom())
        )


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)


def _outside(rect: QRect) -> QRect:
    return rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
