# SPDX-License-Identifier: Apache-2.0
"""One line of the list as QML reads it, and how somebody looks at the list just now."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from kiosk.content.said import Said, plain, said
from kiosk.desk.finder import Found
from kiosk.desk.kept_answers import Kept
from kiosk.desk.words import Teller
from kiosk.domain.clock import Instant


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a ``heading``, a ``kiosk`` with many calls, or a ``request``.

    ``key`` is the request's id or names the heading.  ``urgency`` is 0 where somebody has
    answered, 1 where nobody has, 2 where nobody has for too long.  ``asks``: the line is the
    reminder's question.  ``muted``: until when it makes no sound.
    """

    key: str
    kind: str
    title: Said
    count: int = 0
    folded: bool = False
    shape: str = ""
    colour: str = ""
    word: str = ""
    where: Said = ""
    aside: Said = ""
    line: Said = ""
    age: str = ""
    ageSaid: Said = ""
    urgency: int = 0
    asks: bool = False
    muted: Said = ""
    canGo: bool = False
    canMute: bool = False
    pending: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody looks at the list just now.

    ``muted``: when the sound of a line comes back, by its key.  ``found``: what somebody
    wants to see; None: what is open and what was closed lately.
    ``kept``: the lines of closed requests from one look to the next.
    """

    teller: Teller
    now: Instant
    chosen: str = ""
    pending: AbstractSet[str] = frozenset()
    folded: AbstractSet[str] = frozenset()
    muted: Mapping[str, Instant] = field(default_factory=dict)
    locked: bool = False
    found: Found | None = None
    kept: Kept[Line] = field(default_factory=Kept)

    def muted_until(self, key: str) -> Said:
        end = self.muted.get(key)
        return said("desk.alert.muted", self.teller.time(end)) if end else ""


def age_said(ms: int) -> Said:
    """For a screen reader, which reads 1:12 as a time of day."""
    minutes, seconds = divmod(ms // 1000, 60)
    return said("desk.age", plain(minutes), plain(seconds))
