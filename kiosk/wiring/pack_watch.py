# SPDX-License-Identifier: Apache-2.0
"""A venue's pack on the thread of the windows: it comes up while the kiosk runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.content.card import Pack
from kiosk.content.importer import Imported
from kiosk.content.pack_eye import PackEye
from kiosk.paths import DataFolder
from kiosk.wiring.packs import USUAL_PX, keep_word, log_problems, take_in


class PackWatch(QObject):
    """``on_pack`` is called with each good pack, ``on_refused`` with what is wrong in a bad one.

    What is up stays up until then.
    """

    _taken = Signal(object)

    def __init__(
        self,
        place: Path,
        folder: DataFolder,
        on_pack: Callable[[Pack], None],
        on_refused: Callable[[Imported], None] | None = None,
        longest_px: int = USUAL_PX,
    ) -> None:
        super().__init__()
        self._on_pack = on_pack
        self._on_refused = on_refused or log_problems

        def take(within_s: float) -> Imported:
            taken = take_in(place, folder.last_good_pack, longest_px, within_s=within_s)
            return keep_word(taken, place, folder)

        self._eye = PackEye(place, take, self._taken.emit)
        self._taken.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._eye.start()

    def close(self) -> None:
        self._taken.disconnect()
        self._eye.close()

    @Slot(object)
    def _tell(self, imported: Imported) -> None:
        if imported.pack is None:
            self._on_refused(imported)
        else:
            self._on_pack(imported.pack)
