# SPDX-License-Identifier: Apache-2.0
"""The set-up under a hand: its pages, the first lead, the test of the machine, its end."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.asking import ask_drill
from kiosk.actions.settings import end_set_up
from kiosk.actions.team import TeamBook, added, recovery_dealt
from kiosk.desk.bell import Bell
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.health_watch import HealthReader
from kiosk.desk.staff_venue import Venue
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock, Randomness
from kiosk.domain.events import Actor
from kiosk.domain.team import Dealt, Member, in_fours, new_pin, new_recovery
from kiosk.domain.transitions import Stamp
from kiosk.setup.set_up_view import PAGES, SetUpProps, SetUpView
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.setup"
QML_IMPORT_MAJOR_VERSION = 1

ME = Actor("desk", "set-up")
"""In whose name the set-up writes: nobody is signed in yet."""

LOOK_EVERY_MS = 1_000

_SAYS = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class SetUpDoors:
    """``keep_page`` outlives a crash; ``end`` takes the set-up away.  Neither raises."""

    log: DeskLog
    venue: Venue
    book: TeamBook
    bell: Bell
    health: HealthReader
    worker: Worker
    clock: Clock
    randomness: Randomness
    keep_page: Callable[[int], None]
    end: Callable[[], None]


@QmlElement
@QmlUncreatable("Made by wiring")
class SetUp(SetUpView):
    """``page``: where an earlier start was left."""

    def __init__(self, doors: SetUpDoors, page: int) -> None:
        super().__init__()
        self._at = doors
        doors.venue.changed = self.refresh
        doors.log.changed.connect(self.refresh)
        self._ended: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        self._turn_to(page)

    @Property(Venue, constant=True)
    def venue(self) -> Venue:
        return self._at.venue

    @Slot()
    def refresh(self) -> None:
        """Show what holds; once the end is saved, it is the end."""
        self._at.venue.look(self._at.clock.now(), may_act=True)
        if self._ended and not any(map(self._at.log.is_pending, self._ended)):
            self._ended = ()
            self._at.end()
        elif self.props.name == "test":
            self._look_at_machine()

    @Slot()
    def next(self) -> None:
        """The next page; behind the last one, the cards."""
        if self.props.page < len(PAGES):
            self._turn_to(self.props.page + 1)
        else:
            self._end(skipped=False)

    @Slot()
    def back(self) -> None:
        self._turn_to(self.props.page - 1)

    @Slot(bool)
    def ask(self, skipping: bool) -> None:  # noqa: FBT001 - QML hands it over
        """Whether the set-up shall be skipped, which is for good; or not after all."""
        self.show(replace(self.props, skipping=skipping))

    @Slot()
    def skip(self) -> None:
        if self.props.skipping and self.props.dealt != "dealing":
            self._end(skipped=True)

    @Slot(int)
    def count(self, by: int) -> None:
        """Another call number for the first lead."""
        if not self.props.dealt:
            self.show(replace(self.props, number=min(9999, max(1, self.props.number + by))))

    @Slot()
    def deal(self) -> None:
        """A PIN and a recovery code for the first lead; they are shown here and nowhere else."""
        if self.props.dealt in {"dealing", "dealt"}:
            return
        number, book = str(self.props.number), self._at.book
        pin, code = new_pin(self._at.randomness), new_recovery(self._at.randomness)
        member = Member(number, lead=True)

        def job() -> bool:
            return not book.add_all([Dealt(member, pin)]) and book.keep_recovery(number, code)

        def told(done: bool) -> None:  # noqa: FBT001 - the book's answer
            if not done:
                self.show(replace(self.props, dealt="failed"))
                return
            stamp = self._stamp
            self._at.log.write(*added(member, stamp), recovery_dealt(number, stamp()))
            self.show(replace(self.props, dealt="dealt", pin=pin, code=in_fours(code)))

        self.show(replace(self.props, dealt="dealing"))
        self._at.worker.do(job, told, lambda _: told(False))

    @Slot()
    def ring(self) -> None:
        """Play the bell once, where this machine can."""
        self._at.bell.prepare()
        can = self._at.bell.can_ring()
        if can:
            self._at.bell.ring(loud=True)
        self.show(replace(self.props, sound="ringing" if can else "none"))

    @Slot(bool)
    def heard(self, yes: bool) -> None:  # noqa: FBT001 - QML hands it over
        self.show(replace(self.props, sound="heard" if yes else "unheard"))

    def close(self) -> None:
        self._timer.stop()
        self._at.worker.close()

    def _turn_to(self, page: int) -> None:
        if self.props.dealt == "dealing":
            return  # What is dealt in a moment is told on this page alone.
        page = min(len(PAGES), max(1, page))
        name, keys = PAGES[page - 1]
        self._at.venue.cancel()
        self._at.keep_page(page)
        fresh = SetUpProps(page, name, keys, number=self.props.number, dealt=self.props.dealt)
        self.show(fresh)
        (self._timer.start if name == "test" else self._timer.stop)()
        self.refresh()

    def _look_at_machine(self) -> None:
        """Every second, beside the window's thread."""

        def look() -> tuple[bool, bool]:
            return self._at.health.read() is not None, any(m.lead for m in self._at.book.list())

        def found(there: tuple[bool, bool]) -> None:
            relay, lead = (_SAYS[one] for one in there)
            saved = _SAYS[not (self._at.log.failing or self._at.log.deaf)]
            self.show(replace(self.props, relay=relay, lead=lead, saved=saved))

        self._at.worker.do(look, found, lambda _: None)

    def _end(self, *, skipped: bool) -> None:
        """The kiosk then tests its whole path by itself, unless it was skipped."""
        facts = [end_set_up(self._stamp(), skipped=skipped)]
        drill = [] if skipped else [ask_drill(self._stamp())]
        self._ended = tuple(one.id for one in facts)
        self._at.log.write(*facts, *drill)

    def _stamp(self) -> Stamp:
        return self._at.log.stamp(ME)
