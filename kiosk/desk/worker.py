# SPDX-License-Identifier: Apache-2.0
"""One thread beside the window's, for what touches the disk or takes long: PINs and leases."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

_T = TypeVar("_T")


class Worker(QObject):
    """Jobs run one after the other, in order; their answers come on the window's thread."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._closed = False
        self._done.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        job: Callable[[], _T],
        answer: Callable[[_T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """``answer`` hears what ``job`` returns, ``failed`` what it raises."""

        def run() -> None:
            try:
                result = job()
            except Exception as error:  # noqa: BLE001 - whatever it is, the window hears of it
                self._tell(failed, error)
            else:
                self._tell(answer, result)

        if not self._closed:
            self._pool.start(run)

    def close(self) -> None:
        """Finish what was begun; nothing is told afterwards."""
        self._closed = True
        self._pool.waitForDone()

    def _tell(self, hear: Callable[[Any], None], what: object) -> None:
        self._done.emit(lambda: hear(what))

    @Slot(object)
    def _answer(self, tell: Callable[[], None]) -> None:
        if not self._closed:
            tell()
