# SPDX-License-Identifier: Apache-2.0
"""The chosen request, and what whoever is signed in may do with it."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.detail import DetailProps, Reading, detail
from kiosk.desk.detail_view import DetailView
from kiosk.desk.muting import Muting
from kiosk.desk.words import Teller
from kiosk.desk.working_together import Together
from kiosk.domain.clock import Instant
from kiosk.domain.events import Reason
from kiosk.domain.request import Request
from kiosk.domain.transitions import Step
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class RequestDetail(DetailView):
    """Every slot acts on the request that is shown; where none is, nothing happens."""

    def __init__(
        self, log: DeskLog, answering: Answering, muting: Muting, together: Together
    ) -> None:
        super().__init__(log)
        self._log = log
        self._answering = answering
        self._muting = muting
        self._together = together

    def look(
        self, request: Request | None, teller: Teller, now: Instant, muted: Instant | None
    ) -> None:
        """``muted``: when its sound comes back."""
        if request is None:
            self.show(DetailProps())
            return
        waiting = self._answering.pending(request.id)
        reading = Reading(
            now=now,
            pending=bool(waiting),
            saving=self._log.waits_long(waiting, now),
            notes_open=self._answering.notes_open(request.id),
            muted=muted,
        )
        self.show(detail(request, teller, reading))

    @Slot()
    def seen(self) -> None:
        self._step(Step.SEEN)

    @Slot()
    def going(self) -> None:
        self._step(Step.GOING)

    @Slot()
    def notMe(self) -> None:
        self._step(Step.NOT_ME)

    @Slot()
    def there(self) -> None:
        self._step(Step.THERE)

    @Slot(str)
    def closeWith(self, reason: str) -> None:
        """``reason``: one of the word table's."""
        self._step(Step.CLOSE, Reason(reason))

    @Slot()
    def reopen(self) -> None:
        self._step(Step.REOPEN)

    @Slot()
    def mute(self) -> None:
        """Sound off for this one, for ten minutes; its light stays."""
        if request := self._request():
            self._muting.mute(request, self._log.stamp(self._answering.me).at)
            self._log.changed.emit()

    @Slot()
    def openNotes(self) -> None:
        if request := self._request():
            self._answering.open_notes(request)

    @Slot()
    def closeNotes(self) -> None:
        self._answering.close_notes()
        self._log.changed.emit()

    @Slot(str)
    def addPhrase(self, phrase: str) -> None:
        if request := self._request():
            self._answering.note_phrase(request, phrase)

    @Slot(str)
    def addNote(self, typed: str) -> None:
        if request := self._request():
            self._answering.note_text(request, typed)

    @Slot(str)
    def strike(self, note: str) -> None:
        if request := self._request():
            self._answering.strike(request, note)

    def _step(self, step: Step, reason: Reason | None = None) -> None:
        if request := self._request():
            self._answering.step(request, step, reason, self._together.also(request))
            self._log.changed.emit()

    def _request(self) -> Request | None:
        return self._log.board.find(self.props.request)
