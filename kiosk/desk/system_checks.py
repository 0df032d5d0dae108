# SPDX-License-Identifier: Apache-2.0
"""The checks beside the list: whether a request would come, and the drill that proves it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.asking import ask_channel_test, ask_drill
from kiosk.desk.answering import Answering
from kiosk.desk.channels import channels
from kiosk.desk.channels_view import ChannelsView
from kiosk.desk.checks import Knowledge, checks
from kiosk.desk.checks_view import ChecksView
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.domain.clock import Instant
from kiosk.domain.health import Health
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class Checks(ChecksView):
    """They stand beside the list while somebody who may act has opened them.

    ``changed`` is called when they were opened or closed.
    """

    def __init__(self, log: DeskLog, answering: Answering, options: DeskOptions) -> None:
        super().__init__(log)
        self.changed: Callable[[], None] = lambda: None
        self._opened = False
        self._log = log
        self._answering = answering
        self._options = options
        self._free = False

    @property
    def is_open(self) -> bool:
        return self._opened

    def look(self, knowledge: Knowledge, *, may_act: bool) -> None:
        self._free = may_act
        self._opened = self._opened and may_act
        self.show(replace(checks(knowledge, self._options), opened=self._opened))

    def give_way(self) -> bool:
        """Somebody calls: close them.  False where they are not open."""
        there, self._opened = self._opened, False
        return there

    @Slot()
    def open(self) -> None:
        self._opened = self._free
        self.changed()

    @Slot()
    def close(self) -> None:
        if self._opened:
            self._opened = False
            self.changed()

    @Slot()
    def startDrill(self) -> None:
        """Every kiosk presses its own button as a drill; results come within a minute."""
        if self._free and self.props.canDrill:
            self._log.write(ask_drill(self._log.stamp(self._answering.me)))
            self.open()


@QmlElement
@QmlUncreatable("Made by the desk")
class Channels(ChannelsView):
    def __init__(self, log: DeskLog, answering: Answering, options: DeskOptions) -> None:
        super().__init__(log)
        self._log = log
        self._answering = answering
        self._options = options
        self._free = False

    def look(self, health: Health | None, now: Instant, *, may_act: bool) -> None:
        self._free = may_act
        self.show(channels(health, self._log.news.tests, now, self._options))

    @Slot(str)
    def test(self, channel: str) -> None:
        """Ask the relay for a test message; what comes of it, it tells."""
        if self._free and channel in self.props.names:
            self._log.write(ask_channel_test(channel, self._log.stamp(self._answering.me)))
