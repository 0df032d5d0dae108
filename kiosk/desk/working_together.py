# SPDX-License-Identifier: Apache-2.0
"""What whoever is signed in does with the others about the chosen request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.sign_in import StaffBook
from kiosk.actions.teamwork import follow_up, follow_up_done, hand_over, link, linked, unlink
from kiosk.content.times import at_time_ms
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.heartbeat import Heartbeat
from kiosk.desk.options import DeskOptions
from kiosk.desk.together import Company, TogetherProps, together
from kiosk.desk.together_view import TogetherView
from kiosk.desk.words import Teller
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock, Instant
from kiosk.domain.events import Reason
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS = 60_000

Read = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TogetherTools:
    """What it works with; the book of the team is on the disk, so ``worker`` reads it."""

    book: StaffBook
    worker: Worker
    heartbeat: Heartbeat
    clock: Clock
    options: DeskOptions


@QmlElement
@QmlUncreatable("Made by the desk")
class Together(TogetherView):
    """Every slot acts on the request that is shown; where none is, nothing happens."""

    def __init__(self, log: DeskLog, answering: Answering, tools: TogetherTools) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._answering = answering
        self._at = tools
        self._numbers: Read = ()
        self._shown = ""
        self._both = False

    def look(self, request: Request | None, teller: Teller, now: Instant) -> None:
        if request is None:
            self._shown = ""
            self.show(TogetherProps())
            return
        if request.id != self._shown:
            self._shown, self._both = request.id, False
        on_duty, lead = self._at.heartbeat.people, self._answering.lead
        company = Company(self._numbers, on_duty, lead, self._both)
        self.show(together(request, self._log.board, teller, company, now))

    def also(self, request: Request) -> Sequence[Request]:
        """The linked requests for which the next step of ``request`` is done too."""
        return linked(request, self._log.board) if self.props.both else ()

    @Slot()
    def askWhom(self) -> None:
        """Somebody wants to choose a person: read who there is."""
        book = self._at.book
        self._at.worker.do(
            lambda: tuple(one.number for one in book.list()), self._known, lambda _: None
        )

    @Slot()
    def takeOver(self) -> None:
        self._step(Step.TAKE_OVER)

    @Slot()
    def decline(self) -> None:
        self._step(Step.DECLINE)

    @Slot()
    def keep(self) -> None:
        self._step(Step.KEEP)

    @Slot()
    def forLead(self) -> None:
        self._step(Step.FOR_LEAD)

    @Slot()
    def leadHasIt(self) -> None:
        self._step(Step.LEAD_HAS_IT)

    @Slot()
    def nobodyThere(self) -> None:
        """One touch: no blame, and counted with the reasons (row F8)."""
        self._step(Step.CLOSE, Reason.NOBODY_THERE)

    @Slot(str)
    def handOver(self, number: str) -> None:
        """Ask ``number``; whoever asks counts as coming until they accept."""
        if request := self._request():
            made = hand_over(request, number, self._stamp())
            if isinstance(made, Refusal):
                self._answering.refuse(made)
            else:
                self._answering.write(made)
            self._log.changed.emit()

    @Slot(int)
    def followUpIn(self, minutes: int) -> None:
        self._follow_up(self._at.clock.now().utc_ms + minutes * MINUTE_MS)

    @Slot(int, str)
    def followUpAt(self, days: int, clock: str) -> None:
        """``days`` from today at "HH:MM"; a time of today that is over is tomorrow's."""
        due_ms = at_time_ms(clock, days, self._at.clock.now(), self._at.options.zone)
        if due_ms is None:
            self._answering.refuse(Refusal("desk.follow_up.no_time"))
            self._log.changed.emit()
        else:
            self._follow_up(due_ms)

    @Slot()
    def followUpDone(self) -> None:
        if request := self._request():
            self._answering.write(*follow_up_done(request, self._stamp))
            self._log.changed.emit()

    @Slot(str)
    def linkWith(self, other: str) -> None:
        """The same matter as ``other``: each says so, and each is still answered by itself."""
        request, far = self._request(), self._log.board.find(other)
        if request and far and (made := link(request, far, self._stamp())):
            self._answering.write(made)
            self._log.changed.emit()

    @Slot(str)
    def unlink(self, other: str) -> None:
        request, far = self._request(), self._log.board.find(other)
        if request and far and (made := unlink(request, far, self._stamp)):
            self._answering.write(*made)
            self._log.changed.emit()

    @Slot(bool)
    def answerBoth(self, both: bool) -> None:  # noqa: FBT001 - QML hands it over
        """Whether the next steps are done for the linked ones too."""
        self._both = both
        self._log.changed.emit()

    def _known(self, numbers: Read) -> None:
        self._numbers = numbers
        self.changed()

    def _follow_up(self, due_ms: int) -> None:
        if request := self._request():
            self._answering.write(follow_up(request, due_ms, self._stamp()))
            self._log.changed.emit()

    def _step(self, step: Step, reason: Reason | None = None) -> None:
        if request := self._request():
            self._answering.step(request, step, reason, self.also(request))
            self._log.changed.emit()

    def _stamp(self) -> Stamp:
        return self._log.stamp(self._answering.me)

    def _request(self) -> Request | None:
        return self._log.board.find(self._shown)
