# SPDX-License-Identifier: Apache-2.0
"""What a desk on the kiosk may do with the screen it is on; wiring opens it."""

from typing import Protocol

from kiosk.domain.panel import Reach


class ScreenDoor(Protocol):
    """``keep`` and ``forget`` write a file and raise OSError."""

    def clean(self) -> None:
        """Touches do nothing for half a minute; the desk is left."""
        ...

    def px_per_mm(self) -> float: ...

    def keep(self, px_per_mm: float) -> bool:
        """False where it cannot be true: nothing is changed."""
        ...

    def forget(self) -> None:
        """As the settings say, from now on."""
        ...

    def reach(self) -> Reach: ...
