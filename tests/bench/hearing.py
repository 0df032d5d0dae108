# SPDX-License-Identifier: Apache-2.0
"""From a press in one process to the bell in another: at a desk, and in a browser's stream."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.paths import DataFolder
from tests.bench.browser import Browser
from tests.bench.report import percentile
from tests.bench.team import Team

PRESSES = 100
_BETWEEN_S = 0.1
"""A visitor does not press in the very moment in which the last request is closed."""


def at_a_desk(folder: Path) -> dict[str, float]:
    """Milliseconds from the press to the desk's bell, both on this machine."""
    team = Team(DataFolder(folder))
    with _desk(folder) as rings:
        taken = [_once(team, lambda _, began: _next(rings, began)) for _ in range(PRESSES)]
    team.close()
    return _figures("ring_desk", taken)


def in_a_browser(folder: Path, browser: Browser) -> dict[str, float]:
    """Milliseconds from the press until the stream of a page says that it rings."""
    team = Team(DataFolder(folder))
    states = browser.open()
    next(states)

    def rung(request: str, _began: int) -> int:
        while not _rings(next(states), request):
            pass
        return time.monotonic_ns()

    taken = [_once(team, rung) for _ in range(PRESSES)]
    team.close()
    return _figures("ring_page", taken)


def _once(team: Team, rung: Callable[[str, int], int]) -> float:
    request, began = team.press()
    taken = (rung(request, began) - began) / 1e6
    team.end(request)
    time.sleep(_BETWEEN_S)
    return taken


@contextmanager
def _desk(folder: Path) -> Iterator[Iterator[int]]:
    """A desk with somebody on duty, and the moments at which it rings."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.desk", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    ) as desk:
        if desk.stdout is None:
            raise RuntimeError("a desk without a pipe")
        try:
            for line in desk.stdout:
                if line == "ready\n":
                    break
            yield map(int, desk.stdout)
        finally:
            desk.terminate()


def _next(rings: Iterator[int], began: int) -> int:
    """A late bell of the last request is none of this one."""
    return next(at for at in rings if at >= began)


def _rings(state: dict[str, Any], request: str) -> bool:
    return any(one["id"] == request and one["ring"] for one in state["requests"])


def _figures(name: str, taken: list[float]) -> dict[str, float]:
    return {f"{name}_p50_ms": percentile(taken, 50), f"{name}_p99_ms": percentile(taken, 99)}
