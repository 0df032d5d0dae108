# SPDX-License-Identifier: Apache-2.0
"""The page "About": what is inside this program, and under which licence each part of it is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.worker import Worker
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Package:
    """``licence``: as the package names it, or nothing."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Inside:
    """``version``: of this program."""

    version: str = ""
    packages: tuple[Package, ...] = ()


@QmlElement
@QmlUncreatable("Made by the desk")
class About(QObject):
    """Looks once, when it is first opened, beside the window's thread; ``inside`` may be slow."""

    changed = Signal()

    def __init__(self, inside: Callable[[], Inside] | None, worker: Worker) -> None:
        super().__init__(worker)
        self._look = inside
        self._worker = worker
        self._inside = Inside()

    def look(self, *, opened: bool) -> None:
        """``opened``: somebody reads this page."""
        if opened and self._look:
            look, self._look = self._look, None
            self._worker.do(look, self._found, lambda _: None)

    @Property(str, notify=changed)
    def version(self) -> str:
        return self._inside.version

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [f"{one.name} {one.version}" for one in self._inside.packages]

    @Property("QStringList", notify=changed)
    def licences(self) -> list[str]:
        return [one.licence for one in self._inside.packages]

    def _found(self, inside: Inside) -> None:
        self._inside = inside
        self.changed.emit()
