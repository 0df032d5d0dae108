# SPDX-License-Identifier: Apache-2.0
"""Pairing phones at this desk, revoking them, and switching the staff page on and off."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.phones import deal_code, revoked, switched
from kiosk.actions.sign_in import StaffBook
from kiosk.content.qr import pairing_qr
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.phone_doors import PhoneDoors
from kiosk.desk.phones import Knowledge, Pairing, may_revoke, phones
from kiosk.desk.phones_view import PhonesView
from kiosk.desk.qr_path import qr_path
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock, Instant, Randomness, age_ms
from kiosk.domain.health import PageState
from kiosk.domain.pairing import Phone
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

READ_MS = 3_000
"""How often the list of phones is read while somebody has opened it."""

GLANCE_MS = 30_000
"""How often where it merely stands in the place of a request."""


@dataclass(frozen=True, slots=True)
class PhoneTools:
    """What pairing works with; everything that touches the disk goes to ``worker``."""

    book: StaffBook
    doors: PhoneDoors
    worker: Worker
    clock: Clock
    randomness: Randomness


@dataclass(frozen=True, slots=True)
class _Read:
    """What the disk said last."""

    lead: bool = False
    phones: tuple[Phone, ...] = ()
    fingerprint: str = ""


@QmlElement
@QmlUncreatable("Made by the desk")
class Phones(PhonesView):
    """``changed`` is called when something came from the disk."""

    def __init__(
        self, log: DeskLog, answering: Answering, tools: PhoneTools, options: DeskOptions
    ) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._answering = answering
        self._at = tools
        self._options = options
        self._read = _Read()
        self._asked: Instant | None = None
        self._pairing: Pairing | None = None
        self._failed = False
        self._page = PageState()
        self._me = ""

    def look(self, page: PageState, now: Instant, *, may_act: bool, opened: bool) -> None:
        """Only while somebody who may act looks at it; a code is never left on the screen."""
        every = READ_MS if opened or self._pairing else GLANCE_MS
        me = self._answering.me.name if may_act else ""
        if me != self._me:
            self._me, self._read, self._pairing = me, _Read(), None
            self._asked, self._failed = None, False
        self._page = page
        if me and (self._asked is None or age_ms(self._asked, now) >= every):
            self._asked = now
            self._at.worker.do(lambda: self._look_up(me), self._told, self._refused)
        self._notice_pairing()
        self.show(phones(self._known(now), self._options))

    @Slot(bool)
    def switchPage(self, on: bool) -> None:  # noqa: FBT001 - QML hands it over
        """Only a lead may."""
        if self._me and self._read.lead:
            self._log.write(switched(self._log.stamp(self._answering.me), on=on))

    @Slot()
    def deal(self) -> None:
        """A code for whoever is signed in; an older one pairs nothing from here on."""
        me, at = self._me, self._at
        if not me or not self._page.address:
            return
        self._failed = False
        address, begun = self._page.address, at.clock.now()

        def dealt() -> Pairing | None:
            code = deal_code(at.doors.book, me, at.clock, at.randomness)
            if not code:
                return None
            path, size = qr_path(pairing_qr(address, code))
            return Pairing(code, begun, address, path, size)

        at.worker.do(dealt, lambda made: self._show_code(me, made), self._refused)

    @Slot(str)
    def revoke(self, phone: str) -> None:
        """From here on it answers nothing; the fact says who took it out."""
        listed = next((one for one in self._read.phones if one.id == phone), None)
        if not self._me or listed is None or not may_revoke(listed, self._me, self._read.lead):
            return
        book, stamp = self._at.doors.book, self._log.stamp(self._answering.me)

        def told(_found: bool) -> None:  # noqa: FBT001 - the book's answer
            self._log.write(revoked(phone, stamp))
            self._asked = None
            self.changed()

        self._at.worker.do(lambda: book.revoke(phone), told, self._refused)

    def _look_up(self, me: str) -> _Read:
        lead = any(one.number == me and one.lead for one in self._at.book.list())
        listed = tuple(self._at.doors.book.list())
        return _Read(lead, listed, self._at.doors.fingerprint())

    def _told(self, read: _Read) -> None:
        self._read = read
        self.changed()

    def _show_code(self, me: str, made: Pairing | None) -> None:
        if me == self._me:
            self._pairing, self._failed = made, made is None
            self.changed()

    def _refused(self, _error: Exception) -> None:
        self._failed = True
        self.changed()

    def _notice_pairing(self) -> None:
        """A phone of mine that was paired after the code was dealt has used it."""
        made = self._pairing
        if made is None or made.phone:
            return
        for one in self._log.news.paired.values():
            if one.by == self._answering.me and _is_since(one.at, made.at):
                self._pairing = replace(made, phone=one.phone)
                self._asked = None

    def _known(self, now: Instant) -> Knowledge:
        return Knowledge(
            page=self._page,
            now=now,
            me=self._me,
            lead=self._read.lead,
            wanted=self._log.news.page,
            phones=self._read.phones,
            pairing=self._pairing,
            fingerprint=self._read.fingerprint,
            failed=self._failed,
        )


def _is_since(at: Instant, since: Instant) -> bool:
    return at.boot == since.boot and at.boot_ms >= since.boot_ms
