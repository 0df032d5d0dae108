# SPDX-License-Identifier: Apache-2.0
"""What the desk's frame shows, as one value, and what that is made of."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.actions.duty import Duty
from kiosk.content.said import Said
from kiosk.desk.answering import Undo
from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault


class Page(StrEnum):
    PAD = "pad"
    TEST = "test"
    QUEUE = "queue"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class DeskProps:
    """Named as QML reads them; sentences as ``Said``.

    ``doing``: what the desk may undo, and for how many seconds; ``wanted``: locked, and
    somebody has said "I'm going".
    """

    page: str = Page.PAD
    locked: bool = False
    wanted: bool = False
    person: Said = ""
    duty: Said = ""
    listening: bool = False
    offDuty: bool = False
    alarm: Said = ""
    trouble: Said = ""
    refused: Said = ""
    warning: Said = ""
    empty: Said = ""
    doing: Said = ""
    undoS: int = 0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the frame is made of.

    ``on_duty``: people who listen on this machine; None: the lease cannot be written.
    ``failing``: something is not saved yet.
    ``silenced``: why the sound that the person tested could not be heard any more;
    ``heard_again``: now it could.
    """

    duty: Duty
    now: Instant
    testing: bool = False
    office: bool = False
    wanted: bool = False
    alarm: Said = ""
    on_duty: int | None = 0
    failing: bool = False
    silenced: Fault | None = None
    heard_again: bool = False
    heard_of_kiosk: bool = True
    refused: str = ""
    undo: Undo | None = None
    word: str = ""
