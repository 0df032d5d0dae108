# SPDX-License-Identifier: Apache-2.0
"""Every scene in every language, size of text and layout: measured, not eyed.

By default each language in two looks and the scenes that hold most; asked for, all of them.
"""

from collections.abc import Iterable, Iterator
from itertools import product

import pytest
from _pytest.mark.structures import ParameterSet

from kiosk.wiring.tongue import say
from tests.looks.faults import Fault
from tests.looks.hall import SPOKEN, Hall, Look
from tests.looks.pseudo import LONG, TO_LEFT
from tests.looks.scenes import CARDS, SCENES, WIDEST
from tests.looks.seen import Seen
from tests.looks.views import LANGUAGES, LAYOUTS, SIZES

CARD_SCENES = tuple(f"card_{index}" for index in range(CARDS))
STATUSES = ("not_saved", "shown", "coming_elsewhere", "unanswered", "closed", "withdrawn")
BOTH = ("1920x1080", "1080x1920")
HUGE = ("3840x2160", "2160x3840")
SMALL = ("1366x768", "1280x800", "800x1280")
FEW = (
    "card_2",
    "before_nobody_closing",
    "nobody",
    "shown",
    "withdrawn",
    "languages_unheard",
    "languages_unanswered",
)
Cell = tuple[str, str, float]


def everything() -> list[Cell]:
    """Layout, language, size.  The long language in the usual size on large panels alone.

    On 43 inch, which has more room than 24 for the same words, each language in each direction.
    """
    cells = [
        *product(BOTH, (*SPOKEN, TO_LEFT), SIZES),
        *product((*BOTH, *HUGE), [LONG], [1.0]),
        *_each_way(HUGE),
        *product(SMALL, SPOKEN, SIZES),
        *product(SMALL[:1], LANGUAGES[len(SPOKEN) :], [1.0]),
    ]
    return sorted(cells, key=lambda cell: list(LAYOUTS).index(cell[0]))


def a_few() -> list[Cell]:
    """Each language once in each direction, once in the usual size and once in the largest."""
    return sorted([(BOTH[1], LONG, 1.0), (BOTH[0], LONG, 1.0), *_each_way(BOTH)])


def _each_way(layouts: tuple[str, str]) -> Iterator[Cell]:
    for index, language in enumerate((*SPOKEN, TO_LEFT)):
        first, second = layouts if index % 2 else layouts[::-1]
        yield first, language, 1.0
        yield second, language, 2.0


def small_ones() -> list[Cell]:
    """Two languages on each, whose words are long or whose lines are high, small and large."""
    return [
        *product(SMALL[:1], ["ru", "ar"], [2.0]),
        *product(SMALL[1:2], ["de", "ar"], [1.0, 2.0]),
        *product(SMALL[2:], ["ru", "hi"], [1.0, 2.0]),
    ]


def both_ways() -> list[ParameterSet]:
    """Each language in both directions, by default in one of them."""
    return [
        pytest.param(layout, language, marks=[pytest.mark.all] if way == index % 2 else [])
        for way, layout in enumerate(BOTH)
        for index, language in enumerate(SPOKEN)
    ]


def pages_of(hall: Hall, scene: str) -> list[Seen]:
    hall.enter(scene)
    return list(hall.pages())


def found(hall: Hall, look: Look, scenes: Iterable[str]) -> dict[str, list[Fault]]:
    """The faults by scene, where there are any."""
    hall.dress(look)
    return {scene: faults for scene in scenes if (faults := hall.faults(scene))}


@pytest.mark.parametrize(("hall", "language", "size"), a_few(), indirect=["hall"], ids=str)
def test_nothing_is_clipped_overlapping_or_without_glyph(
    hall: Hall, language: str, size: float
) -> None:
    assert found(hall, Look(language, size), WIDEST) == {}


@pytest.mark.parametrize(("hall", "language", "size"), small_ones(), indirect=["hall"], ids=str)
def test_a_small_panel_turns_pages_instead_of_cutting(
    hall: Hall, language: str, size: float
) -> None:
    """Down to 10 inch, where words on buttons keep their size; a few scenes by default."""
    assert found(hall, Look(language, size), FEW) == {}


@pytest.mark.parametrize("hall", BOTH[1:], indirect=True)
def test_d12_the_largest_text_begins_with_the_other_ways_too(hall: Hall) -> None:
    """The band, which had them before the press, keeps no room for them."""
    hall.dress(Look("en", 2.0))
    first, *_ = pages_of(hall, "unanswered")
    whole = [one.text for one in first.texts if len(one.here) == len(one.ink)]
    assert {"Go to the information desk", "Speak to the staff of this building"} <= {
        way.partition(" (")[0] for way in whole
    }


@pytest.mark.parametrize(("hall", "language"), [(SMALL[1], "ru")], indirect=["hall"])
def test_the_list_of_languages_has_at_most_three_pages_on_10_inch(
    hall: Hall, language: str
) -> None:
    """Its "More" is in a language that the visitor may not read, also beside a status."""
    hall.dress(Look(language))
    for scene in ("languages", "languages_in_status", "languages_unheard", "languages_unanswered"):
        assert len(pages_of(hall, scene)) <= 3, scene


@pytest.mark.all
@pytest.mark.parametrize(("hall", "language", "size"), everything(), indirect=["hall"], ids=str)
def test_a6_g3_g5_every_scene_in_every_layout_is_whole(
    hall: Hall, language: str, size: float
) -> None:
    assert found(hall, Look(language, size), SCENES) == {}


@pytest.mark.parametrize(("hall", "language"), both_ways(), indirect=["hall"])
def test_d6_d11_a_card_is_one_page_and_a_status_begins_with_whom_to_call(
    hall: Hall, language: str
) -> None:
    """In the usual size on 24 inch; more of a status may stand on a second page."""
    hall.dress(Look(language))
    assert [card for card in CARD_SCENES if len(pages_of(hall, card)) > 1] == []
    number = say("visit.emergency_hurt")
    for status in STATUSES:
        first, *more = pages_of(hall, status)
        assert any(line.text == number and line.here for line in first.texts), status
        assert len(more) < 2, status


@pytest.mark.all
@pytest.mark.parametrize("hall", BOTH, indirect=True)
@pytest.mark.parametrize("theme", ["evening", "contrast"])
def test_a_theme_moves_nothing(hall: Hall, theme: str) -> None:
    for size in SIZES:
        assert found(hall, Look("en", size, theme), SCENES) == {}
