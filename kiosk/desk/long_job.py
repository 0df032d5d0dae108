# SPDX-License-Identifier: Apache-2.0
"""A job that may take longer than a second: how far it is, what came of it, and Stop.

It runs beside the desk's own worker, since leases and PINs must not wait for it.
"""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.said import Said
from kiosk.desk.job_words import LongProps, Stage, shown
from kiosk.desk.view import tell
from kiosk.desk.worker import Worker
from kiosk.domain.progress import Progress, StoppedError, Tell
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

_T = TypeVar("_T")

NOTHING = Progress(0)


@QmlElement
@QmlUncreatable("Made by the desk")
class LongJob(QObject):
    """One at a time; ``begin`` while one runs does nothing.

    The desk closes each that lies below it (``close``), which stops what runs.
    """

    stageChanged = Signal()
    lineChanged = Signal()
    shareChanged = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = LongProps()
        self._worker = Worker(self)
        self._stop = Event()
        self._progress = NOTHING
        self._stage = Stage.IDLE
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self._stage in {Stage.RUNNING, Stage.STOPPING}

    def begin(
        self,
        job: Callable[[Tell], _T],
        done: Callable[[_T], Said],
        failed: Callable[[Exception], Said],
    ) -> None:
        """Run ``job`` on a thread of its own.

        ``done`` and ``failed`` hear of its end on the window's thread, and say what is shown.
        """
        if self.is_running:
            return
        self._stop.clear()
        self._progress = NOTHING
        self._show(Stage.RUNNING)
        self._worker.do(
            lambda: job(self._tell),
            lambda result: self._show(Stage.DONE, done(result)),
            lambda error: self._end(error, failed),
        )

    def forget(self) -> None:
        """Show nothing of the last one any more, unless it still runs."""
        if not self.is_running:
            self._show(Stage.IDLE)

    def close(self) -> None:
        """Stop what runs and wait for it."""
        self._stop.set()
        self._worker.close()

    @Slot()
    def stop(self) -> None:
        """What was done stays done."""
        if self._stage is Stage.RUNNING:
            self._stop.set()
            self._show(Stage.STOPPING)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self.props.stage

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        return self.props.line

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        return self.props.share

    def _tell(self, progress: Progress) -> None:
        """On the job's thread."""
        self._told.emit(progress)
        if self._stop.is_set():
            raise StoppedError

    @Slot(object)
    def _hear(self, progress: Progress) -> None:
        self._progress = progress
        if self.is_running:
            self._show(self._stage)

    def _end(self, error: Exception, failed: Callable[[Exception], Said]) -> None:
        if isinstance(error, StoppedError):
            self._show(Stage.STOPPED)
        else:
            self._show(Stage.FAILED, failed(error))

    def _show(self, stage: Stage, result: Said = "") -> None:
        self._stage = stage
        old, self.props = self.props, shown(stage, self._progress, result)
        tell(self, old, self.props)
