# SPDX-License-Identifier: Apache-2.0
"""The object graph of one desk in a window of its own; its process and the tour build it."""

from PySide6.QtQuick import QQuickWindow

from kiosk.desk.options import DeskOptions
from kiosk.paths import DataFolder
from kiosk.shell.live_log import LiveLog
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.desk_parts import make_desk


class DeskWindow:
    """``show`` first, then ``begin``, which opens the log and follows it."""

    def __init__(
        self, options: DeskOptions, folder: DataFolder, machine: Machine, placing: Placing
    ) -> None:
        """Raises NoDisplayError, BrokenWindowError."""
        self.log = LiveLog(machine.door)
        self.desk = make_desk(self.log, folder, machine, options)
        self.host = WindowHost(placing)
        self.window: QQuickWindow = self.host.load("kiosk.desk", "DeskWindow", {"desk": self.desk})
        self.desk.watch(self.window)

    def show(self) -> None:
        self.host.show()

    def begin(self) -> None:
        self.log.start()

    def close(self) -> None:
        """The desk signs out first, then its window, then the log, which saves what is left."""
        self.desk.close()
        self.host.close()
        self.log.close()
