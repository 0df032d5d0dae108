# SPDX-License-Identifier: Apache-2.0
"""How a desk is looked at: kept between two starts.  Nothing of a request is in it."""

from dataclasses import dataclass
from enum import StrEnum


class Colours(StrEnum):
    """``SYSTEM``: as the machine's own windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class DeskLooks:
    """``span`` to ``language``: as in ``finding.Wanted``, whose text is never kept.

    ``letters``: whether single letters act (WCAG 2.1.4); None: as the venue has set it.
    ``card``: the card on what to mind on the way is unfolded.
    """

    span: str = "open"
    kiosk: str = ""
    reason: str = ""
    language: str = ""
    colours: Colours = Colours.SYSTEM
    letters: bool | None = None
    card: bool = True
