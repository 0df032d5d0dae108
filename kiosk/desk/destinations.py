# SPDX-License-Identifier: Apache-2.0
"""Where a file shall go: the sticks that are plugged in, a folder of this machine, one's own."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.destinations import Destination
from kiosk.content.said import Said, plain, said
from kiosk.desk.view import tell
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Instant, age_ms
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 2_000
"""How soon a stick that was plugged in is offered."""


@dataclass(frozen=True, slots=True)
class DestinationProps:
    """Named as QML reads them.  ``chosen``: the folder that is chosen, or nothing.

    ``folders`` and ``names``: what is offered, a line each.
    """

    folders: tuple[str, ...] = ()
    names: tuple[Said, ...] = ()
    chosen: str = ""


def shown(found: tuple[Destination, ...], wanted: str) -> DestinationProps:
    """``wanted``: what a person chose or typed; without it the first that is offered.  Pure."""
    folders = tuple(str(one.folder) for one in found)
    first = folders[0] if folders else ""
    return DestinationProps(folders, tuple(map(_name, found)), wanted or first)


def _name(one: Destination) -> Said:
    if one.stick:
        return said("desk.destination.stick", plain(one.folder.name))
    return plain(one.folder)


@QmlElement
@QmlUncreatable("Made by the desk")
class Destinations(QObject):
    """Looked at while a page that writes files is open; it never writes anything itself.

    ``typing``: there may be a keyboard, so that a folder can be typed.
    """

    foldersChanged = Signal()
    namesChanged = Signal()
    chosenChanged = Signal()

    def __init__(
        self,
        find: Callable[[], tuple[Destination, ...]],
        worker: Worker,
        parent: QObject,
        *,
        typing: bool,
    ) -> None:
        super().__init__(parent)
        self.props = DestinationProps()
        self._find = find
        self._worker = worker
        self._typing = typing
        self._found: tuple[Destination, ...] = ()
        self._wanted = ""
        self._asked: Instant | None = None

    @property
    def folder(self) -> Path | None:
        """Where the next file goes, whether or not it can be written there."""
        if not self.props.chosen:
            return None
        typed = Path(self.props.chosen)
        with suppress(RuntimeError):  # "~somebody" whom the machine does not know.
            typed = typed.expanduser()
        return typed.absolute()

    def look(self, now: Instant, *, opened: bool) -> None:
        """``opened``: somebody who may act sees the choice; else it is forgotten."""
        if not opened:
            self._asked, self._wanted = None, ""
        elif self._asked is None or age_ms(self._asked, now) >= LOOK_MS:
            self._asked = now
            self._worker.do(self._find, self._told, lambda _: None)

    @Slot(str)
    def choose(self, folder: str) -> None:
        """One of those that are offered, or one that was typed; empty: the first again."""
        self._wanted = folder.strip()
        self._show()

    @Property("QStringList", notify=foldersChanged)
    def folders(self) -> list[str]:
        return list(self.props.folders)

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return list(self.props.names)

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        return self.props.chosen

    @Property(bool, constant=True)
    def typing(self) -> bool:
        return self._typing

    def _told(self, found: tuple[Destination, ...]) -> None:
        """A stick that was pulled out is no longer chosen."""
        gone = {str(one.folder) for one in self._found} - {str(one.folder) for one in found}
        self._found = found
        if self._wanted in gone:
            self._wanted = ""
        self._show()

    def _show(self) -> None:
        old, self.props = self.props, shown(self._found, self._wanted)
        tell(self, old, self.props)
