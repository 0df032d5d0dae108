# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the record as a whole; wiring fills it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.destinations import Destination
from kiosk.actions.exporting import Order, Written
from kiosk.actions.verifying import Verified
from kiosk.desk.end_event import EndRead
from kiosk.desk.kept import Copy, Kept
from kiosk.domain.events import Actor
from kiosk.domain.progress import Progress, Tell

if TYPE_CHECKING:
    # The store's driver is loaded where it is needed, not with the desk.
    from kiosk.actions.keeping import Erased


@dataclass(frozen=True, slots=True)
class RecordsDoors:
    """Each touches the disk, may take long, and raises LogError or OSError.

    ``verify`` walks the hash chain.  ``sticks``: where files may go.  ``copy`` puts all
    requests into a folder.  ``end``: how the end of the event stands for whoever asks; its
    ``end_access`` takes phones and people of a limited time out.  ``erase``: each request that
    is closed, now.
    """

    verify: Callable[[Tell], Verified]
    sticks: Callable[[], tuple[Destination, ...]]
    export: Callable[[Order, Tell], Written]
    kept: Callable[[], Kept]
    back_up: Callable[[Actor, Tell], Copy]
    copy: Callable[[Path, Actor, Tell], Path]
    confirm_clock: Callable[[Actor], None]
    erase: "Callable[[Actor, Tell], Erased]"
    end: Callable[[Actor], EndRead]
    end_access: Callable[[Actor, Tell], Progress]
