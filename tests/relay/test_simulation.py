# SPDX-License-Identifier: Apache-2.0
"""A thousand houses in which everything dies: nobody is deceived, and somebody hears it."""

from collections import Counter
from collections.abc import Callable

import pytest

from tests.relay.simulation.controls import CONTROLS, Control
from tests.relay.simulation.play import play
from tests.relay.simulation.witness import BELIEF_MS

BLOCK, BLOCKS, LONG_BLOCKS = 100, 10, 100
CONTROL_SEEDS = 600


def campaign(seeds: range, figures: Callable[[str], None]) -> None:
    looked: Counter[str] = Counter()
    worst: Counter[str] = Counter()
    wrong: list[str] = []
    for seed in seeds:
        house = play(seed)
        wrong += house.found.wrong
        looked += house.found.looked
        for kind, ms in house.found.worst.items():
            worst[kind] = max(worst[kind], ms)
        looked["deaths between two steps"] += house.world.deaths
        looked["boots"] += house.world.boots
    counts = ", ".join(f"{count} x {kind}" for kind, count in sorted(looked.items()))
    times = ", ".join(f"{kind} {ms}" for kind, ms in sorted(worst.items()))
    figures(f"house, seeds {seeds.start}-{seeds.stop - 1}: {counts}; longest in ms: {times}")
    assert wrong == []
    assert 0 < worst["belief"] <= BELIEF_MS


@pytest.mark.parametrize("block", range(BLOCKS))
def test_no_house_deceives_anybody_and_each_step_is_heard(
    block: int, figures: Callable[[str], None]
) -> None:
    campaign(range(block * BLOCK, (block + 1) * BLOCK), figures)


@pytest.mark.all
@pytest.mark.parametrize("block", range(BLOCKS, LONG_BLOCKS))
def test_nor_do_nine_thousand_more(block: int, figures: Callable[[str], None]) -> None:
    campaign(range(block * BLOCK, (block + 1) * BLOCK), figures)


def test_a_seed_repeats_its_house() -> None:
    first, second = play(7), play(7)
    assert first.disk.log.facts == second.disk.log.facts
    assert first.found.looked == second.found.looked


@pytest.mark.parametrize("control", CONTROLS, ids=lambda one: one.name)
def test_control_a_fault_of_design_is_found(
    control: Control, monkeypatch: pytest.MonkeyPatch, figures: Callable[[str], None]
) -> None:
    control.plant(monkeypatch)
    for seed in range(control.first, control.first + CONTROL_SEEDS):
        wrong = play(seed).found.wrong
        if any(one.startswith(control.found) for one in wrong):
            figures(f"house, control: {control.name} is found in house {seed}")
            return
    pytest.fail(f"{control.name} is found in none of {CONTROL_SEEDS} houses")
