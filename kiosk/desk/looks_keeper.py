# SPDX-License-Identifier: Apache-2.0
"""How this desk is looked at, kept from one start to the next."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.desk.worker import Worker
from kiosk.domain.desk_looks import DeskLooks


@dataclass(frozen=True, slots=True)
class LooksDoor:
    """``kept``: what was kept last.  ``keep`` touches the disk and may raise OSError."""

    kept: DeskLooks = field(default_factory=DeskLooks)
    keep: Callable[[DeskLooks], None] = lambda _looks: None


class LooksKeeper:
    """What cannot be kept still counts until the desk is closed; nobody is troubled with it."""

    def __init__(self, door: LooksDoor, worker: Worker) -> None:
        self.looks = door.kept
        self._keep = door.keep
        self._worker = worker

    def change(self, **fields: Any) -> None:
        """``fields`` of ``DeskLooks``."""
        looks = replace(self.looks, **fields)
        if looks != self.looks:
            self.looks = looks
            self._worker.do(lambda: self._keep(looks), lambda _: None, lambda _: None)
