# SPDX-License-Identifier: Apache-2.0
"""The page "Venue" as values: what is being edited, and all that QML reads."""

from dataclasses import dataclass

from kiosk.content.said import Said
from kiosk.desk.venue_doors import CardsSeen
from kiosk.desk.venue_rows import Row


@dataclass(frozen=True, slots=True)
class Edit:
    """One setting that is being edited: what stands in its field, its rows, what is wrong.

    ``seen``: what came of a look at the cards; None: nobody has looked.
    """

    key: str = ""
    entry: str = ""
    chosen: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    wrong: Said = ""
    looking: bool = False
    seen: CardsSeen | None = None


@dataclass(frozen=True, slots=True)
class VenueProps:
    """Named as QML reads them; ``keys`` to ``switches`` are a line each of one setting.

    ``heads``: the group that begins here, or nothing.  ``back``: "1" where a desk has set it.
    ``switches``: "1" and "0" where it is on or off, else nothing.
    ``editing``: the key of the setting that is open, and below it what its editor shows.
    ``picked``: the message that would be put up; ``up``: the one that stands.
    """

    keys: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    values: tuple[Said, ...] = ()
    sources: tuple[Said, ...] = ()
    back: tuple[str, ...] = ()
    switches: tuple[str, ...] = ()
    editing: str = ""
    sort: str = ""
    entry: str = ""
    hint: Said = ""
    wrong: Said = ""
    options: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    looking: bool = False
    titles: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    headlines: tuple[str, ...] = ()
    more: str = ""
    picked: str = ""
    up: str = ""
    upSays: str = ""
    upSince: Said = ""
