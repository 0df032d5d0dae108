# SPDX-License-Identifier: Apache-2.0
"""What the page "Venue" is told of the settings; wiring fills it, since no room reads them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

FILE = "file"
DESK = "desk"
BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True)
class CardsSeen:
    """What came of a look at a folder of cards: their titles, or what is wrong, line by line."""

    titles: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VenueDoors:
    """``value``: what holds now for a key, in plain lists, tables, texts and numbers.

    ``source``: FILE, DESK or BUILT_IN.  ``fault``: the key that is wrong where these changes,
    JSON by key, would not hold; empty: they can be made.
    ``words``: of a built-in place or way by its key, in the language of the desk.
    ``own``: the venue's words in the language of the desk.
    ``languages``: code and name of each that the kiosk speaks.
    ``messages``: what may stand over all cards; ``says``: its headline and what follows.
    ``look``: at a folder of cards; takes seconds, touches the disk, never raises.
    """

    value: Callable[[str], object]
    source: Callable[[str], str]
    fault: Callable[[Mapping[str, str]], str]
    words: Callable[[str, str], str]
    own: Callable[[object], str]
    languages: tuple[tuple[str, str], ...]
    messages: Callable[[], tuple[str, ...]]
    says: Callable[[str], tuple[str, str]]
    look: Callable[[str], CardsSeen]
    built_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
