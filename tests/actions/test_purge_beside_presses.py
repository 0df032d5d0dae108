# SPDX-License-Identifier: Apache-2.0
"""A purge while people press: nobody waits long, nothing is lost, and every byte is searched."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from time import perf_counter, sleep
from typing import Self

import pytest

from kiosk.actions.copies import daily_backup
from kiosk.actions.keeping import erase_due
from kiosk.domain.events import Pressed
from kiosk.store.sqlite_log import SqliteLog
from tests.actions.kept import LEAD, Kept, found_in
from tests.fakes import SeededRandomness
from tests.store.facts import press

FEW = 300


class Presser:
    """Somebody else's process presses again and again; ``waits``: seconds each took."""

    def __init__(self, kept: Kept) -> None:
        self.pressed: list[str] = []
        self.waits: list[float] = []
        self._kept = kept
        self._random = SeededRandomness(77)
        self._stop = Event()
        self._thread = Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        log = self._kept.log()
        while not self._stop.is_set():
            one = replace(press(self._random.token()), at=self._kept.clock.now())
            begun = perf_counter()
            log.append([one])
            self.waits.append(perf_counter() - begun)
            self.pressed.append(one.id)
            self._stop.wait(0.005)
        log.close()


def busy(kept: Kept, requests: int) -> None:
    """So many closed requests with canaries, and a copy of them."""
    log = kept.log()
    for _ in range(requests // 10):
        log.append([fact for _ in range(10) for fact in kept.request()])
    log.rest()
    log.close()
    daily_backup(kept.house)
    kept.pass_days(31)


def erased(kept: Kept, requests: int, figures: Callable[[str], None]) -> None:
    busy(kept, requests)
    kept.house = replace(kept.house, timer=perf_counter, pause=sleep)
    with Presser(kept) as presser:
        begun = perf_counter()
        gone = erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
        took = perf_counter() - begun
    assert gone.requests == requests
    assert {one.id for one in kept.read() if isinstance(one, Pressed)} == set(presser.pressed)
    assert [name for name in found_in(kept.root) if name in gone.left] == sorted(
        found_in(kept.root)
    )
    assert "requests.sqlite" not in found_in(kept.root)
    longest = max(presser.waits, default=0.0)
    figures(
        f"purge of {requests} requests in {took:.1f} s: the longest of {len(presser.waits)} "
        f"presses meanwhile waited {longest * 1_000:.0f} ms"
    )


def test_presses_go_on_while_a_purge_runs(tmp_path: Path, figures: Callable[[str], None]) -> None:
    erased(Kept(tmp_path), FEW, figures)


@pytest.mark.all
def test_presses_go_on_while_ten_thousand_are_erased(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    erased(Kept(tmp_path), 10_000, figures)


@pytest.mark.all
def test_control_the_gaps_of_a_large_log_keep_bytes_that_only_writing_it_anew_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that moved between pages leave copies that secure_delete does not reach."""
    kept = Kept(tmp_path)
    busy(kept, 10_000)
    monkeypatch.setattr(SqliteLog, "compact", lambda _: None)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert found_in(kept.root)["requests.sqlite"] > 0
