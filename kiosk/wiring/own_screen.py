# SPDX-License-Identifier: Apache-2.0
"""The door from the desk on the kiosk to the screen that it is on."""

from kiosk.domain.panel import Calibration, Reach, reach
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.store.calibration_file import CalibrationFile
from kiosk.wiring.attendee_window import AttendeeWindow


class OwnScreen:
    """What is kept here lies below the data folder; the technician's file stays as it is."""

    def __init__(self, attendee: AttendeeWindow, settings: Settings, folder: DataFolder) -> None:
        self._attendee = attendee
        self._bottom_mm = settings.display.bottom_mm
        self._file = CalibrationFile(folder.calibration)

    def clean(self) -> None:
        self._attendee.attendee.closeStaff()
        self._attendee.attendee.care.clean()

    def px_per_mm(self) -> float:
        return self._attendee.host.px_per_mm

    def keep(self, px_per_mm: float) -> bool:
        """Raises OSError."""
        panel = self._attendee.host.panel
        measured = Calibration(panel.width, panel.height, px_per_mm)
        if not measured.holds_for(panel.width, panel.height):
            return False
        self._file.write(measured)
        self._attendee.host.calibrate(measured)
        return True

    def forget(self) -> None:
        """Raises OSError."""
        self._file.forget()
        self._attendee.host.calibrate(None)

    def reach(self) -> Reach:
        panel, scale = self._attendee.host.panel, self.px_per_mm()
        height_mm = panel.height / scale if scale else 0.0
        return reach(self._bottom_mm, height_mm, portrait=panel.height > panel.width)
