# SPDX-License-Identifier: Apache-2.0
import pytest

from kiosk.domain.clock import Instant
from kiosk.domain.pairing import (
    CODE_LENGTH,
    CODE_LETTERS,
    PAIR_MS,
    Dealt,
    Unpaired,
    new_code,
    refusal,
    typed_code,
)
from tests.fakes import FakeClock, SeededRandomness

NOW = FakeClock().now()


@pytest.mark.parametrize(
    ("dealt", "why"),
    [
        (Dealt("4", "", NOW), None),
        (Dealt("4", "", NOW.plus(1 - PAIR_MS)), None),
        (Dealt("4", "", NOW.plus(-PAIR_MS)), Unpaired.EXPIRED),
        (Dealt("4", "used", NOW), Unpaired.USED),
        (Dealt("4", "newer", NOW), Unpaired.NEWER),
        (Dealt("4", "", Instant(NOW.utc_ms, "boot-0", NOW.boot_ms)), Unpaired.EXPIRED),
        (Dealt("4", "", Instant(NOW.utc_ms - 9 * PAIR_MS, NOW.boot, NOW.boot_ms)), None),
        (None, Unpaired.WRONG),
    ],
)
def test_a_code_is_judged_by_the_clock_of_the_boot_alone(
    dealt: Dealt | None, why: Unpaired | None
) -> None:
    assert refusal(dealt, NOW) is why


def test_codes_are_eight_of_twenty_letters() -> None:
    randomness = SeededRandomness()
    codes = {new_code(randomness) for _ in range(200)}
    assert len(codes) == 200
    assert {len(one) for one in codes} == {CODE_LENGTH}
    assert set("".join(codes)) == set(CODE_LETTERS)


@pytest.mark.parametrize("typed", ["BCDFGHJK", "bcdf ghjk", " BCDF-GHJK\n"])
def test_how_it_was_typed_does_no_harm(typed: str) -> None:
    assert typed_code(typed) == "BCDFGHJK"
