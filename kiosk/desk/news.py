# SPDX-License-Identifier: Apache-2.0
"""What of the others' news stands at the top of a desk: one at a time.  Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kiosk.content.said import Said
from kiosk.content.team_news import Kind, News

ASKING = frozenset({Kind.ASKED, Kind.LEAD, Kind.DUE})
"""What stands until it is answered; everything else can be put away."""


@dataclass(frozen=True, slots=True)
class NewsProps:
    """Named as QML reads them.  ``about``: a request; ``more``: how many wait behind this one."""

    text: Said = ""
    about: str = ""
    more: int = 0
    asks: bool = False


def news(told: Sequence[News], put_away: Collection[str]) -> NewsProps:
    """The first of ``told`` that nobody here has put away."""
    left = [one for one in told if one.key not in put_away]
    if not left:
        return NewsProps()
    first = left[0]
    return NewsProps(first.text, first.request, len(left) - 1, first.kind in ASKING)
