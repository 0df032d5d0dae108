# SPDX-License-Identifier: Apache-2.0
"""What the steps of running the team are taken with, and what came of one."""

from dataclasses import dataclass

from kiosk.content.said import Said
from kiosk.desk.answering import Answering
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.team_doors import TeamDoors
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Randomness


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a step.  ``secret``: a PIN or a code, shown until it is put away."""

    words: Said = ""
    secret: str = ""


NOTHING = Told()


@dataclass(frozen=True, slots=True)
class StepTools:
    """What the steps are taken with."""

    log: DeskLog
    answering: Answering
    doors: TeamDoors
    worker: Worker
    randomness: Randomness
