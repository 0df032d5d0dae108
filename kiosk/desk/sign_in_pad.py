# SPDX-License-Identifier: Apache-2.0
"""The sign-in pad: a call number, then a PIN; it shows no names and says the same to all."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.sign_in import (
    NUMBER_DIGITS,
    Outcome,
    StaffBook,
    Verdict,
    attempt,
    wait,
)
from kiosk.desk.pad_view import PadProps, PadView
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock
from kiosk.domain.team import PIN_DIGITS
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class Pad(PadView):
    """Calls ``signed_in`` with a call number that fits, and ``refused`` for one that does not."""

    def __init__(self, book: StaffBook, surface: str, clock: Clock, worker: Worker) -> None:
        super().__init__(worker)
        self.signed_in: Callable[[str], None] = lambda _: None
        self.refused: Callable[[], None] = lambda: None
        self._book = book
        self._surface = surface
        self._clock = clock
        self._worker = worker
        self._pin = ""
        self._wait_ends = 0
        self._turn = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count_down)

    def open(self) -> None:
        """An empty pad; says so where nobody could sign in."""
        self._turn += 1
        self._pin = ""
        self._timer.stop()
        self.show(PadProps())
        self._worker.do(self._look, self._looked, self._failed)

    @Slot(int)
    def digit(self, digit: int) -> None:
        props = self.props
        if props.checking or props.waitS or not 0 <= digit <= 9:
            return
        if props.field == "pin":
            self._type_pin(self._pin + str(digit))
        elif len(props.number) < NUMBER_DIGITS:
            self.show(replace(props, number=props.number + str(digit), message=""))

    @Slot()
    def erase(self) -> None:
        if self.props.checking:
            return
        if self.props.field == "number":
            self.show(replace(self.props, number=self.props.number[:-1], message=""))
        elif self._pin:
            self._type_pin(self._pin[:-1])
        else:
            self.show(replace(self.props, field="number"))

    @Slot()
    def next(self) -> None:
        """From the number to the PIN, and from the PIN to the check."""
        props = self.props
        if props.checking or props.waitS or not props.number:
            return
        if props.field == "number":
            self.show(replace(props, field="pin", message=""))
        elif len(self._pin) == PIN_DIGITS:
            self._check(props.number, self._pin)

    def _type_pin(self, pin: str) -> None:
        if len(pin) <= PIN_DIGITS:
            self._pin = pin
            self.show(replace(self.props, digits=len(pin), message=""))

    def _check(self, number: str, pin: str) -> None:
        self.show(replace(self.props, checking=True))
        turn = self._turn

        def answered(verdict: Verdict) -> None:
            if turn == self._turn:
                self._answered(number, verdict)

        book, surface, clock = self._book, self._surface, self._clock
        self._worker.do(lambda: attempt(book, surface, number, pin, clock), answered, self._failed)

    def _answered(self, number: str, verdict: Verdict) -> None:
        self._pin = ""
        if verdict.outcome is Outcome.FITS:
            self.show(PadProps())
            self.signed_in(number)
            return
        if verdict.outcome is Outcome.WRONG:
            self.refused()
        self.show(PadProps(message="pad.wrong"))
        self._wait(verdict.wait_ms)

    def _look(self) -> tuple[bool, int]:
        return bool(self._book.list()), wait(self._book, self._surface, self._clock)

    def _looked(self, found: tuple[bool, int]) -> None:
        anybody, left_ms = found
        if not anybody:
            self.show(replace(self.props, message="pad.nobody"))
        self._wait(left_ms)

    def _failed(self, _error: Exception) -> None:
        self._pin = ""
        self.show(PadProps(message="pad.failed"))

    def _wait(self, ms: int) -> None:
        self._wait_ends = self._clock.now().boot_ms + ms
        if ms:
            self._timer.start()
        self._count_down()

    @Slot()
    def _count_down(self) -> None:
        left_ms = max(0, self._wait_ends - self._clock.now().boot_ms)
        self.show(replace(self.props, waitS=-(-left_ms // 1000)))
        if not left_ms:
            self._timer.stop()
