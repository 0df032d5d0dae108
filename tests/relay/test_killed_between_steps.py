# SPDX-License-Identifier: Apache-2.0
"""The relay is killed at each boundary of what it writes and sends: P8, to the last write.

The ladder and the outbox are the real ones; the disk keeps what was kept before the kill.
"""

from collections import Counter
from collections.abc import Callable

import pytest

from kiosk.domain.events import Escalated
from tests.relay.simulation.house import House

SPAN_MS = 220_000
PRESSED_MS = 2_000
ALL_STEPS = [1, 2, 3, 4]
CHANNELS = (1, 2)


def night(deadly: frozenset[int] = frozenset()) -> House:
    """A press, and nobody at any screen; the relay dies at these boundaries."""
    house = House(seed=1, groups=CHANNELS)
    house.world.deadly = deadly
    house.world.call(0, house.kiosk.start)
    house.world.call(0, house.relay.start)
    house.world.call(PRESSED_MS, house.kiosk.press_if_alive)
    house.world.run(SPAN_MS)
    return house


def steps(house: House) -> list[int]:
    """In the log, in its order."""
    facts = (one.event for one in house.disk.log.facts)
    return [one.step for one in facts if isinstance(one, Escalated)]


def messages(house: House) -> Counter[tuple[str, str]]:
    """How often each step left by each channel without being marked as repeated."""
    return Counter((one.key, one.channel) for one in house.left if not one.repeated)


def keys(house: House, first: int) -> set[str]:
    facts = (one.event for one in house.disk.log.facts)
    return {one.id for one in facts if isinstance(one, Escalated) and one.step >= first}


def assert_whole(house: House, where: object) -> None:
    assert house.found.wrong == [], where
    assert steps(house) == ALL_STEPS, where
    assert set(messages(house).values()) <= {1}, where
    out = {(one.key, one.channel) for one in house.left}
    wanted = {(key, "channel 0") for key in keys(house, 2)}
    wanted |= {(key, "channel 1") for key in keys(house, 3)}
    assert out == wanted, where


def test_each_step_once_or_marked_wherever_the_relay_dies(figures: Callable[[str], None]) -> None:
    whole = night()
    assert_whole(whole, "no kill")
    repeated = 0
    for boundary in range(1, whole.world.crossings + 1):
        house = night(frozenset({boundary}))
        assert house.world.deaths == 1
        assert_whole(house, boundary)
        repeated += sum(one.repeated for one in house.left)
    figures(
        f"relay: killed at each of {whole.world.crossings} boundaries of 4 steps and 2 channels:"
        f" each step once, none missing, {repeated} messages marked as repeated"
    )


@pytest.mark.all
def test_nor_does_a_second_death_lose_or_double_one(figures: Callable[[str], None]) -> None:
    last = night().world.crossings
    pairs = [(one, one + gap) for one in range(1, last) for gap in range(1, 12)]
    for pair in pairs:
        assert_whole(night(frozenset(pair)), pair)
    figures(f"relay: killed twice, {len(pairs)} pairs of boundaries: each step once, none missing")


def test_control_a_relay_that_forgets_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.relay.simulation.disk.DiskBook.keep", lambda *_: None)
    monkeypatch.setattr("kiosk.relay.watch.Watch._hand_again", lambda *_: None)
    seen = 0
    whole = night()
    assert_whole(whole, "no kill")
    for boundary in range(1, whole.world.crossings + 1):
        try:
            assert_whole(night(frozenset({boundary})), boundary)
        except AssertionError:
            seen += 1
    assert seen
