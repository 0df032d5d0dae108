# SPDX-License-Identifier: Apache-2.0
"""Ages and the order of instants, on a wall clock that anybody may set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant, age_ms, in_order, is_overdue

NOON = Instant(1_000_000, "boot-1", 60_000)

INSTANTS = st.lists(
    st.builds(Instant, st.integers(0, 50), st.sampled_from(["a", "b", "c"]), st.integers(0, 50))
)


def test_an_age_within_a_boot_is_not_moved_by_the_wall_clock() -> None:
    assert age_ms(NOON, Instant(0, "boot-1", 61_000)) == 1_000


def test_an_age_is_never_below_zero() -> None:
    assert age_ms(NOON, Instant(0, "boot-2", 0)) == 0
    assert age_ms(NOON, Instant(0, "boot-1", 0)) == 0


def test_within_a_boot_a_clock_that_was_set_back_changes_no_order() -> None:
    set_back = Instant(NOON.utc_ms - 3_600_000, "boot-1", NOON.boot_ms + 20_000)
    both = [set_back, NOON]
    assert sorted(both, key=in_order(both)) == [NOON, set_back]


def test_boots_follow_each_other_by_the_wall() -> None:
    later = Instant(NOON.utc_ms + 1, "boot-2", 0)
    both = [later, NOON]
    assert sorted(both, key=in_order(both)) == [NOON, later]


@given(INSTANTS)
def test_each_boot_keeps_the_order_of_its_own_clock(instants: list[Instant]) -> None:
    told = sorted(instants, key=in_order(instants))
    for boot in {at.boot for at in instants}:
        own = [at.boot_ms for at in told if at.boot == boot]
        assert own == sorted(own)


@pytest.mark.parametrize(("waited", "overdue"), [(0, False), (999, False), (1_000, True)])
@pytest.mark.parametrize("set_by", [-3_600_000, 0, 3_600_000])
def test_overdue_by_the_boots_own_clock(waited: int, overdue: bool, set_by: int) -> None:
    since = Instant(0, "a", 0)
    assert is_overdue(since, 1_000, Instant(waited + set_by, "a", waited)) is overdue


@pytest.mark.parametrize("utc_ms", [-3_600_000, 0, 500, 3_600_000])
def test_what_began_in_another_boot_is_overdue(utc_ms: int) -> None:
    assert is_overdue(Instant(0, "a", 0), 1_000, Instant(utc_ms, "b", 1))
