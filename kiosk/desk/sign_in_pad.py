# SPDX-License-Identifier: Apache-2.0
"""The sign-in pad: a call number, then a PIN or a recovery code; or a badge at a reader.

It shows no names and says the same to all.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.sign_in import (
    Outcome,
    StaffBook,
    Verdict,
    attempt,
    recover,
    show_badge,
    wait,
)
from kiosk.content.said import Said, said
from kiosk.desk.options import DeskOptions
from kiosk.desk.pad_view import PadProps, PadView
from kiosk.desk.pad_words import verdict_words
from kiosk.desk.worker import Worker
from kiosk.domain.badge_reader import BadgeReader
from kiosk.domain.clock import Clock
from kiosk.domain.team import NUMBER_DIGITS, PIN_DIGITS, RECOVERY_DIGITS
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class Pad(PadView):
    """Calls ``signed_in`` with a call number that fits, and ``refused`` for one that does not.

    ``recovered`` is called before it where a recovery code was used up.
    """

    def __init__(self, book: StaffBook, options: DeskOptions, clock: Clock, worker: Worker) -> None:
        super().__init__(worker)
        self.signed_in: Callable[[str], None] = lambda _: None
        self.recovered: Callable[[str], None] = lambda _: None
        self.refused: Callable[[], None] = lambda: None
        self._book = book
        self._options = options
        self._clock = clock
        self._worker = worker
        self._reader = BadgeReader()
        self._secret = ""
        self._wait_ends = 0
        self._turn = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count_down)

    def open(self, message: Said = "") -> None:
        """An empty pad that says ``message``; or that nobody could sign in."""
        self._turn += 1
        self._secret = ""
        self._timer.stop()
        self.show(PadProps(message=message, badges=self.props.badges))
        self._worker.do(self._look, self._looked, self._failed)

    @Slot(str)
    def key(self, text: str) -> None:
        """A key of a keyboard, or of a badge reader that types as one."""
        self._reader.key(text, self._clock.now().boot_ms)
        if text.isascii() and text.isdigit():
            self.digit(int(text))

    @Slot()
    def enter(self) -> None:
        """Enter on a keyboard, which also ends what a badge says."""
        badge = self._reader.end(self._clock.now().boot_ms)
        if badge and not self.props.checking:
            tried = partial(show_badge, self._book, self._options.name, badge, self._clock)
            self._check("badge", tried)
        else:
            self.next()

    @Slot(int)
    def digit(self, digit: int) -> None:
        props = self.props
        if props.checking or props.waitS or not 0 <= digit <= 9:
            return
        if props.field == "secret":
            self._type(self._secret + str(digit))
        elif len(props.number) < NUMBER_DIGITS:
            self.show(replace(props, number=props.number + str(digit), message=""))

    @Slot()
    def erase(self) -> None:
        if self.props.checking:
            return
        if self.props.field == "number":
            self.show(replace(self.props, number=self.props.number[:-1], message=""))
        elif self._secret:
            self._type(self._secret[:-1])
        else:
            self.show(replace(self.props, field="number"))

    @Slot()
    def next(self) -> None:
        """From the number to the secret, and from the secret to the check."""
        props = self.props
        if props.checking or props.waitS or not props.number:
            return
        if props.field == "number":
            self.show(replace(props, field="secret", message=""))
        elif len(self._secret) == props.limit:
            tried = recover if props.way == "recovery" else attempt
            about = (self._book, self._options.name, props.number, self._secret, self._clock)
            self._check(props.way, partial(tried, *about))

    @Slot(str)
    def use(self, way: str) -> None:
        """``way``: "pin" or "recovery"."""
        if not self.props.checking:
            self._secret = ""
            limit = RECOVERY_DIGITS if way == "recovery" else PIN_DIGITS
            self.show(replace(self.props, way=way, limit=limit, digits=0, message=""))

    def _type(self, secret: str) -> None:
        if len(secret) <= self.props.limit:
            self._secret = secret
            self.show(replace(self.props, digits=len(secret), message=""))

    def _check(self, way: str, tried: Callable[[], Verdict]) -> None:
        self.show(replace(self.props, checking=True))
        turn = self._turn

        def answered(verdict: Verdict) -> None:
            if turn == self._turn:
                self._answered(way, verdict)

        self._worker.do(tried, answered, self._failed)

    def _answered(self, way: str, verdict: Verdict) -> None:
        self._secret = ""
        empty = PadProps(badges=self.props.badges, waitS=self.props.waitS)
        self.show(empty)
        if verdict.outcome is Outcome.FITS:
            if way == "recovery":
                self.recovered(verdict.number)
            self.signed_in(verdict.number)
            return
        if verdict.outcome is not Outcome.WAIT:
            self.refused()
        self.show(replace(empty, message=self._words(way, verdict)))
        if way != "badge":
            self._wait(verdict.wait_ms)

    def _words(self, way: str, verdict: Verdict) -> Said:
        return verdict_words(way, verdict, self._clock.now(), self._options.zone)

    def _look(self) -> tuple[bool, bool, int]:
        team = self._book.list()
        left_ms = wait(self._book, self._options.name, self._clock)
        return bool(team), any(one.badge for one in team), left_ms

    def _looked(self, found: tuple[bool, bool, int]) -> None:
        anybody, badges, left_ms = found
        message = self.props.message if anybody else said("pad.nobody")
        self.show(replace(self.props, message=message, badges=badges))
        self._wait(left_ms)

    def _failed(self, _error: Exception) -> None:
        self._secret = ""
        self.show(PadProps(message=said("pad.failed")))

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
