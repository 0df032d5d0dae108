# SPDX-License-Identifier: Apache-2.0
"""The lines of the list as a model of Qt; decides nothing."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtQml import QmlElement

from kiosk.desk.diff import Change, Edit, Insert, Move, Remove, diff
from kiosk.desk.line import Line
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = {Qt.ItemDataRole.UserRole + n: one.name for n, one in enumerate(fields(Line), 1)}


@QmlElement
@QmlUncreatable("Made by the desk")
class DeskRows(QAbstractListModel):
    """``show`` makes the edits that turn the lines shown into other lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines)

    @Slot(str, result=int)
    def placeOf(self, key: str) -> int:
        """Where the line of ``key`` stands, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), -1)

    def show(self, lines: Sequence[Line]) -> None:
        for edit in tuple(diff(self._lines, lines)):
            self._make(edit)

    def _make(self, edit: Edit) -> None:
        top = QModelIndex()
        match edit:
            case Remove(at, count):
                self.beginRemoveRows(top, at, at + count - 1)
                del self._lines[at : at + count]
                self.endRemoveRows()
            case Insert(at, lines):
                self.beginInsertRows(top, at, at + len(lines) - 1)
                self._lines[at:at] = lines
                self.endInsertRows()
            case Move(at, to):
                self.beginMoveRows(top, at, at, top, to)
                self._lines.insert(to, self._lines.pop(at))
                self.endMoveRows()
            case Change(at, line):
                self._change(at, line)

    def _change(self, at: int, line: Line) -> None:
        old, self._lines[at] = self._lines[at], line
        roles = [r for r, name in _ROLES.items() if getattr(old, name) != getattr(line, name)]
        where = self.index(at)
        self.dataChanged.emit(where, where, roles)

    # Qt calls what follows.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        name = _ROLES.get(role)
        return getattr(self._lines[index.row()], name) if name and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in _ROLES.items()}
