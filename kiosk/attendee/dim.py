# SPDX-License-Identifier: Apache-2.0
"""When a screen that nobody uses is dimmed, and how much of it.  No Qt, no clock of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.clock import Instant


class Dim(StrEnum):
    """How far the screen is dimmed; named as QML reads it."""

    NONE = ""
    AROUND_HELP = "around_help"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ScreenHours:
    """Two questions to the venue's week: shall the screen be lit, and is the team expected?"""

    lit: Callable[[Instant], bool]
    team: Callable[[Instant], bool]


ALWAYS = ScreenHours(lambda _: True, lambda _: True)
"""A venue that has set no hours: never dimmed."""


def dim(hours: ScreenHours, now: Instant, *, at_rest: bool) -> Dim:
    """Whoever uses the screen sees it lit; the help button is lit whenever the team is expected."""
    if not at_rest or hours.lit(now):
        return Dim.NONE
    return Dim.AROUND_HELP if hours.team(now) else Dim.ALL
