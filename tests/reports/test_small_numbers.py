# SPDX-License-Identifier: Apache-2.0
"""No small number can be worked out from a table, by whoever subtracts or knows the rule."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.reports.small_numbers import HELD_BACK, LEAST, SMALL, Count, alone, protect
from tests.reports.attack import Rule, leaks

TABLES = st.lists(st.integers(0, 12) | st.integers(0, 400), min_size=1, max_size=30)


def hide_the_small_ones(cells: Sequence[int]) -> tuple[Count, ...]:
    """What is done where nobody thinks of the total."""
    return tuple(map(alone, cells))


def hold_back_the_smallest(cells: Sequence[int]) -> tuple[Count, ...] | None:
    """The usual complement, which forgets that a cell held back is 5 or more."""
    shown = list(hide_the_small_ones(cells))
    large = [place for place, number in enumerate(cells) if number >= LEAST]
    if SMALL in shown and shown.count(SMALL) == 1 and large:
        shown[min(large, key=lambda place: cells[place])] = HELD_BACK
    return tuple(shown)


@pytest.mark.parametrize("cells", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("total", [*range(5, 25)])
def test_whoever_knows_the_rule_finds_no_small_number(cells: int, total: int) -> None:
    assert leaks(protect, cells, total, least=3) == []


@pytest.mark.parametrize("naive", [hide_the_small_ones, hold_back_the_smallest])
def test_the_attacker_finds_them_where_they_are_only_hidden(naive: Rule) -> None:
    assert any(leaks(naive, 3, total) for total in range(5, 25))


@given(TABLES)
def test_a_count_below_five_is_never_shown(cells: list[int]) -> None:
    for number, count in zip(cells, protect(cells) or (), strict=False):
        assert count.number in {None, number}
        assert count.number is None or not 0 < count.number < LEAST
        assert count.small == (0 < number < LEAST)


@given(TABLES)
def test_what_is_hidden_can_be_all_of_one_to_four(cells: list[int]) -> None:
    shown = protect(cells)
    if shown is None or SMALL not in shown:
        return
    hidden = sum(cells) - sum(one.number or 0 for one in shown)
    others, held = shown.count(SMALL) - 1, shown.count(HELD_BACK)
    for guess in range(1, LEAST):
        rest = hidden - guess
        assert rest >= others + LEAST * held
        assert held or rest <= others * (LEAST - 1)


@given(TABLES)
def test_without_a_small_number_everything_is_exact(cells: list[int]) -> None:
    large = [number for number in cells if number >= LEAST]
    assert protect(large) == tuple(map(Count, large))


@given(TABLES)
def test_which_cell_is_held_back_does_not_tell_its_size(cells: list[int]) -> None:
    """The last ones are, before any other."""
    shown = protect(cells) or ()
    held = [place for place, one in enumerate(shown) if one == HELD_BACK]
    exact = [place for place, one in enumerate(shown) if (one.number or 0) >= LEAST]
    assert not held or not exact or min(held) > max(exact)


@pytest.mark.parametrize(("number", "count"), [(0, Count(0)), (4, SMALL), (5, Count(5))])
def test_a_count_in_no_table(number: int, count: Count) -> None:
    assert alone(number) == count
