# SPDX-License-Identifier: Apache-2.0
"""A sign finds one person: none twice among open requests, and every one can be seen."""

import re
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk.theme
from kiosk.domain.signs import COLOURS, COUNT, SHAPES, Sign, choose, sign

indexes = st.integers(0, COUNT - 1)


def pick_last(count: int) -> int:
    return count - 1


def test_each_index_is_a_sign_of_its_own() -> None:
    signs = {sign(index) for index in range(COUNT)}
    assert len(signs) == COUNT == 48
    assert {one.shape for one in signs} == set(SHAPES)
    assert {one.colour for one in signs} == set(COLOURS)


def test_an_index_of_another_program_still_has_a_sign() -> None:
    assert sign(COUNT) == sign(0) == Sign("circle", "blue")


@given(
    taken=st.frozensets(indexes),
    resting=st.dictionaries(indexes, st.integers(0, 86_400_000)),
    draw=st.data(),
)
def test_what_is_open_or_rests_is_not_chosen_while_others_are_free(
    taken: frozenset[int], resting: dict[int, int], draw: st.DataObject
) -> None:
    chosen = choose(taken, resting, lambda count: draw.draw(st.integers(0, count - 1)))
    assert 0 <= chosen < COUNT
    if len(taken) < COUNT:
        assert chosen not in taken
    if len(taken | resting.keys()) < COUNT:
        assert chosen not in resting


def test_every_free_sign_can_come() -> None:
    drawn = iter(range(COUNT - 3))
    free = {choose({0, 1}, {2: 5}, lambda _: next(drawn)) for _ in range(COUNT - 3)}
    assert free == set(range(3, COUNT))


def test_where_all_others_are_open_the_one_that_rests_longest_comes() -> None:
    resting = {number: number for number in range(10)}
    assert choose(set(range(10, COUNT)), resting, pick_last) == 9


def test_where_all_are_open_the_one_used_longest_ago_comes() -> None:
    resting = {number: 1_000 - number for number in range(COUNT)}
    assert choose(set(range(COUNT)), resting, pick_last) == 0
    resting.pop(7)
    assert choose(set(range(COUNT)), resting, pick_last) == 7, "older than a day"


# What a fill looks like to a person without one kind of cone (Machado, Oliveira, Fernandes 2009).
SIGHTS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red cones": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green cones": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue cones": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TELL_APART = 0.09
"""In OKLab; a just noticeable difference is about 0.02."""


@pytest.fixture
def fills() -> Mapping[str, str]:
    """The fills that the theme gives the colours."""
    theme = Path(next(iter(kiosk.theme.__path__)), "Tokens.qml").read_text()
    found = dict(re.findall(r'case "(\w+)":\s+return "(#\w{6})"', theme))
    edge = re.search(r'signEdge: "(#\w{6})"', theme)
    assert edge
    return {"black": edge[1], **found}


@pytest.mark.parametrize("sight", SIGHTS)
def test_no_two_colours_are_told_apart_by_hue_alone(sight: str, fills: Mapping[str, str]) -> None:
    assert fills.keys() == set(COLOURS)
    for one, other in combinations(COLOURS, 2):
        seen = [oklab(linear(fills[name]), SIGHTS[sight]) for name in (one, other)]
        apart = sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5
        assert apart >= TELL_APART, (one, other)


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def oklab(rgb: list[float], sight: tuple[tuple[float, ...], ...]) -> list[float]:
    seen = [min(1.0, max(0.0, times(row, rgb))) for row in sight]
    cones = (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
    to_lab = (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    )
    roots = [times(row, seen) ** (1 / 3) for row in cones]
    return [times(row, roots) for row in to_lab]


def times(row: tuple[float, ...], column: list[float]) -> float:
    return sum(a * b for a, b in zip(row, column, strict=True))
