# SPDX-License-Identifier: Apache-2.0
"""Which looks there are: a panel, a visitor's wishes, a moment of the visit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from tests.attendee.stage import Panel
from tests.looks.hall import SPOKEN, Look
from tests.looks.pseudo import CHANGES
from tests.looks.scenes import SCENES

LAYOUTS = {
    "1920x1080": Panel(1920, 1080, 3.61),
    "1080x1920": Panel(1080, 1920, 3.61),
    "3840x2160": Panel(3840, 2160, 4.03),
    "2160x3840": Panel(2160, 3840, 4.03),
    "1366x768": Panel(1366, 768, 3.96),
    "1280x800": Panel(1280, 800, 5.94),
    "800x1280": Panel(800, 1280, 5.94),
}
"""24 inch in both directions, 43 inch in both, a laptop of 15.6 inch, 10 inch in both."""

THEMES = ("day", "evening", "contrast")
SIZES = (1.0, 1.5, 2.0)
LANGUAGES = (*SPOKEN, *CHANGES)

_BOTH = ("1920x1080", "1080x1920")
_MAIN = ("card_0", "card_2", "nobody", "shown", "unanswered", "quiet", "languages")
_IN_EACH_LANGUAGE = ("card_0", "shown", "quiet", "languages")


@dataclass(frozen=True, slots=True)
class View:
    """One look; ``layout`` is a key of LAYOUTS, ``scene`` one of SCENES."""

    layout: str
    look: Look
    scene: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The product of these; what is empty means all of them."""

    layouts: Sequence[str] = ()
    languages: Sequence[str] = ()
    themes: Sequence[str] = ()
    sizes: Sequence[float] = ()
    scenes: Sequence[str] = ()

    def views(self) -> Iterator[View]:
        for layout, language, theme, size, scene in product(
            self.layouts or LAYOUTS,
            self.languages or LANGUAGES,
            self.themes or THEMES,
            self.sizes or SIZES,
            self.scenes or SCENES,
        ):
            yield View(layout, Look(language, size, theme), scene)


EACH_ONCE = (
    Choice(languages=("en",), themes=("day",), sizes=(1.0,)),
    Choice(_BOTH, ("en",), scenes=_MAIN),
    Choice(_BOTH, themes=("day",), sizes=(1.0, 2.0), scenes=_IN_EACH_LANGUAGE),
)
"""Every scene in every layout, every theme in every size, every language: some 700 pictures.

The product of everything is some 60,000.
"""


def in_order(choices: Iterable[Choice]) -> list[View]:
    """Each view once, so that a window changes its look as seldom as possible."""
    once = dict.fromkeys(view for choice in choices for view in choice.views())
    layouts = list(LAYOUTS)
    return sorted(once, key=lambda one: (layouts.index(one.layout), str(one.look)))
