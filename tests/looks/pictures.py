# SPDX-License-Identifier: Apache-2.0
"""Takes a picture of each view, measures it, and compares it with the one of an earlier run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from tests.looks.faults import faults
from tests.looks.hall import Hall
from tests.looks.views import LAYOUTS, View

_FORMAT = QImage.Format.Format_RGB32


@dataclass(frozen=True, slots=True)
class Picture:
    """``file``: below the folder of the run.  ``faults``: those that are measured.

    ``changed``: pixels that are not as before; None where there is nothing before.
    """

    view: View
    page: int
    file: str
    faults: tuple[str, ...]
    changed: int | None = None


class Camera:
    """Writes below ``out``; ``before`` is the folder of an earlier run."""

    def __init__(self, out: Path, texts: Path, before: Path | None = None) -> None:
        self._out = out
        self._texts = texts
        self._before = before

    def take(self, views: Iterable[View], tell: Callable[[str], None]) -> list[Picture]:
        """Raises OSError where a picture cannot be written."""
        taken: list[Picture] = []
        for layout, here in groupby(views, key=lambda one: one.layout):
            hall = Hall(LAYOUTS[layout], self._texts)
            for look, scenes in groupby(here, key=lambda one: one.look):
                hall.dress(look)
                for view in scenes:
                    taken += self._of(hall, view)
                tell(f"{layout} {look}: {len(taken)} pictures")
            hall.close()
        return taken

    def _of(self, hall: Hall, view: View) -> list[Picture]:
        hall.enter(view.scene)
        taken = []
        for page, seen in enumerate(hall.pages(), 1):
            found = tuple(str(one) for one in faults(seen, hall.panel.px_per_mm))
            name = view.scene if page == 1 else f"{view.scene}-{page}"
            file = f"pictures/{view.layout}/{view.look}/{name}.png"
            picture = hall.picture()
            _save(picture, self._out / file)
            taken.append(Picture(view, page, file, found, self._changed(picture, file)))
        return taken

    def _changed(self, picture: QImage, file: str) -> int | None:
        """How many pixels differ from before; their difference becomes a picture of its own."""
        if self._before is None or not (self._before / file).exists():
            return None
        between, changed = difference(QImage(str(self._before / file)), picture)
        if changed:
            _save(between, self._out / file.replace("pictures", "differences", 1))
        return changed


def difference(before: QImage, after: QImage) -> tuple[QImage, int]:
    """What has changed, bright on black, and how many pixels that is."""
    between = after.convertToFormat(_FORMAT)
    painter = QPainter(between)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, before)
    painter.end()
    grey = between.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, step, width = bytes(grey.constBits()), grey.bytesPerLine(), grey.width()
    same = sum(bits.count(0, row * step, row * step + width) for row in range(grey.height()))
    return between, width * grey.height() - same


def _save(picture: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise OSError(f"{file}: the picture could not be written")
