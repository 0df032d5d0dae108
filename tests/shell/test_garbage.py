# SPDX-License-Identifier: Apache-2.0
"""Where garbage is collected decides whether a QObject dies on the thread that serves it."""

import gc
from collections.abc import Callable
from threading import Thread, current_thread, main_thread

from pytestqt.qtbot import QtBot

from kiosk.shell.garbage import Garbage


class Cycle:
    """Tells on which thread it was collected."""

    def __init__(self, deaths: list[Thread]) -> None:
        self.me = self
        self._deaths = deaths

    def __del__(self) -> None:
        self._deaths.append(current_thread())


def churn_beside(cycles: Callable[[], None]) -> list[list[int]]:
    """Make garbage here, then allocate on another thread until Python wants to collect."""
    cycles()
    kept: list[list[int]] = []
    other = Thread(target=lambda: kept.extend([number] for number in range(5_000)))
    other.start()
    other.join()
    return kept


def test_garbage_of_this_thread_is_not_collected_on_another(qtbot: QtBot) -> None:
    deaths: list[Thread] = []
    garbage = Garbage()
    try:
        kept = churn_beside([Cycle(deaths) for _ in range(10)].clear)
        assert kept
        assert deaths == []
        garbage.collect()
        assert set(deaths) == {main_thread()}
    finally:
        garbage.close()


def test_control_without_it_another_thread_collects(qtbot: QtBot) -> None:
    deaths: list[Thread] = []
    gc.enable()
    try:
        kept = churn_beside([Cycle(deaths) for _ in range(10)].clear)
        assert kept
        assert deaths
        assert main_thread() not in deaths
    finally:
        gc.disable()
        gc.collect()


def test_it_collects_by_itself(qtbot: QtBot) -> None:
    deaths: list[Thread] = []
    garbage = Garbage()
    garbage._timer.setInterval(10)
    try:
        kept = churn_beside([Cycle(deaths) for _ in range(10)].clear)
        assert kept
        qtbot.waitUntil(lambda: len(deaths) == 10)
    finally:
        garbage.close()
        gc.disable()
