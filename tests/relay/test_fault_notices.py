# SPDX-License-Identifier: Apache-2.0
"""When the channels hear of a fault: once, after a grace, again after half an hour."""

from collections.abc import Iterator

import pytest

from kiosk.content.texts import read_texts
from kiosk.domain.clock import Instant
from kiosk.domain.health import STOPS, Fault, Health, Trouble
from kiosk.paths import assets
from kiosk.relay.fault_notices import AGAIN_MS, GRACE_MS, NOBODY_MS, Words, due

SINCE = Instant(1_800_000_000_000, "boot-1", 5_000_000)
LOOK_MS = 5_000


def moments(fault: Fault, hold_ms: int, *, skip: range = range(0)) -> Iterator[int]:
    """Milliseconds at which a notice leaves, by a look each five seconds but for ``skip``."""
    trouble, before = Trouble(fault, since=SINCE), SINCE.plus(-LOOK_MS)
    for ms in range(0, hold_ms, LOOK_MS):
        if ms in skip:
            continue
        now = SINCE.plus(ms)
        yield from (ms for _ in due(Health(now, (trouble,)), before))
        before = now


def test_nobody_listens_for_a_minute_and_for_half_an_hour_more() -> None:
    told = list(moments(Fault.NOBODY_LISTENS, 2 * AGAIN_MS))
    assert told == [NOBODY_MS, NOBODY_MS + AGAIN_MS]


@pytest.mark.parametrize("fault", sorted(STOPS - {Fault.NOBODY_LISTENS}))
def test_what_may_lose_a_request_is_told_within_a_minute(fault: Fault) -> None:
    assert next(moments(fault, 60_000)) == GRACE_MS


@pytest.mark.parametrize("fault", sorted(set(Fault) - STOPS))
def test_what_only_degrades_is_no_news(fault: Fault) -> None:
    assert list(moments(fault, AGAIN_MS)) == []


def test_what_goes_by_itself_is_no_news() -> None:
    assert list(moments(Fault.NOBODY_LISTENS, NOBODY_MS)) == []
    assert list(moments(Fault.LOG, GRACE_MS)) == []


def test_a_relay_that_was_dead_meanwhile_tells_once() -> None:
    dead = range(30_000, 90_000, LOOK_MS)
    assert list(moments(Fault.NOBODY_LISTENS, 300_000, skip=dead)) == [90_000]
    long_dead = range(90_000, 3 * AGAIN_MS, LOOK_MS)
    told = list(moments(Fault.NOBODY_LISTENS, 3 * AGAIN_MS + 90_000, skip=long_dead))
    assert told == [NOBODY_MS, 3 * AGAIN_MS, 3 * AGAIN_MS + NOBODY_MS]


def test_each_has_a_key_of_its_own_whoever_asks() -> None:
    trouble = Trouble(Fault.LOG, since=SINCE)
    first, again = (Health(SINCE.plus(ms), (trouble,)) for ms in (GRACE_MS, GRACE_MS + AGAIN_MS))
    keys = [key for one in (first, first, again) for key, _ in due(one, SINCE)]
    assert keys[0] == keys[1] != keys[2]


def test_what_began_in_another_boot_waits_for_its_own_beginning() -> None:
    trouble = Trouble(Fault.LOG, since=Instant(1, "boot-0", 1))
    assert list(due(Health(SINCE, (trouble,)), SINCE.plus(-LOOK_MS))) == []


def test_the_words_are_the_place_what_is_dead_and_what_helps() -> None:
    words = Words(read_texts(assets() / "i18n"), "Lobby 2")
    assert words(Trouble(Fault.NOBODY_LISTENS)) == (
        "Lobby 2 · Nobody is listening. Sign in at a desk or on a phone, and test the alert."
    )
    assert words(Trouble(Fault.MUTED, "desk 2")).startswith(
        "Lobby 2 · The sound at desk 2 is muted. "
    )


def test_every_fault_has_its_words_and_a_fix() -> None:
    words = Words(read_texts(assets() / "i18n"), "Lobby")
    said = [words(Trouble(fault, "desk 2")) for fault in Fault]
    assert not any("%" in one for one in said)
    assert max(map(len, said)) < 160
