# SPDX-License-Identifier: Apache-2.0
"""What a lead on the page "Venue" brings about: facts, in their name, while they are there."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.settings import announce, change_setting
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.setting_view import VenueView
from kiosk.desk.venue_props import Edit
from kiosk.desk.venue_settings import CONFIRMED_KEY, NUMBER_KEY
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class SettingHand(VenueView):
    """``changed`` is called when something was edited or picked; ``me``: in whose name."""

    def __init__(self, log: DeskLog, me: Callable[[], Actor]) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._log = log
        self._me = me
        self._free = False
        self._edit = Edit()
        self._picked = ""

    @Slot(str)
    def pick(self, message: str) -> None:
        """The message that "Put up" is about; once more: none."""
        self._picked = "" if message == self._picked else message
        self._become(Edit())

    @Slot()
    def putUp(self) -> None:
        if self._picked:
            self._announce(self._picked)

    @Slot()
    def takeDown(self) -> None:
        self._announce("")

    @Slot(str)
    def asInFile(self, key: str) -> None:
        """What the technician's file says holds again."""
        both = key in {NUMBER_KEY, CONFIRMED_KEY}
        self._write(dict.fromkeys((NUMBER_KEY, CONFIRMED_KEY) if both else (key,), ""))
        self._become(Edit())

    def _announce(self, message: str) -> None:
        if self._free:
            self._picked = ""
            self._log.write(announce(message, self._log.stamp(self._me())))
            self.changed()

    def _write(self, changes: Mapping[str, str]) -> None:
        if self._free:
            me = self._me()
            facts = (change_setting(key, one, self._log.stamp(me)) for key, one in changes.items())
            self._log.write(*facts)

    def _become(self, edit: Edit) -> None:
        self._edit = edit
        self.changed()
