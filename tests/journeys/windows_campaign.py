# SPDX-License-Identifier: Apache-2.0
"""Many random sequences over real windows, in as many processes as the machine has processors."""

import gc
import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.attendee.visit import VisitCore
from kiosk.paths import DataFolder, assets
from kiosk.shell.application import Application, Surroundings
from kiosk.wiring import attendee_window
from tests.journeys.windows_ear import HeardLog
from tests.journeys.windows_lobby import Lobby
from tests.journeys.windows_play import Play

_CHUNK = 25
_SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (1366, 768))
_MEMORY = Path("/dev/shm")


@dataclass
class Figures:
    """``claims``: sentence -> how often it was read; ``untruths``: seed -> what was wrong."""

    sequences: int = 0
    steps: int = 0
    presses: int = 0
    lost: int = 0
    hidden: int = 0
    facts: int = 0
    claims: Counter[str] = field(default_factory=Counter)
    untruths: dict[int, str] = field(default_factory=dict)

    def add(self, other: "Figures") -> None:
        self.sequences += other.sequences
        self.steps += other.steps
        self.presses += other.presses
        self.lost += other.lost
        self.hidden += other.hidden
        self.facts += other.facts
        self.claims.update(other.claims)
        self.untruths.update(other.untruths)


def play(seeds: Sequence[int], core: type[VisitCore] = VisitCore) -> Figures:
    """Each seed once over one window, up to the first that finds something untrue."""
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # A frame follows at once, not after 5 ms.
    gc.disable()  # As the program has it: no QObject dies on a thread of the log.
    # What a power cut leaves is tried elsewhere: here the disk may be memory.
    place = _MEMORY if _MEMORY.is_dir() else None
    with TemporaryDirectory(dir=place) as temporary, pytest.MonkeyPatch.context() as patch:
        patch.setattr(attendee_window, "VisitCore", core)
        patch.setattr(attendee_window, "LiveLog", HeardLog)
        folder = DataFolder(Path(temporary) / "data")
        around = Surroundings(assets() / "i18n", folder.cache, software=True)
        application = Application("windows", around)
        lobby = Lobby(folder, seeds[0], _SIZES[seeds[0] // _CHUNK % len(_SIZES)])
        try:
            return _all(lobby, seeds)
        finally:
            lobby.close()
            application.close()


def play_many(count: int) -> Figures:
    """Seeds 0 to ``count`` - 1, shared among the processors."""
    chunks = [range(start, min(start + _CHUNK, count)) for start in range(0, count, _CHUNK)]
    figures = Figures()
    # One more than there are processors: a sequence waits for its slow disk now and then.
    with _pool(1 + (os.cpu_count() or 1)) as pool:
        for part in pool.map(play, chunks):
            figures.add(part)
    return figures


def caught_after(count: int, core: type[VisitCore]) -> tuple[int, str] | None:
    """How many sequences a build passes before it is caught, and what was wrong."""
    with _pool(1) as pool:
        found = pool.submit(play, range(count), core).result()
    return next(((seed + 1, wrong) for seed, wrong in found.untruths.items()), None)


def _pool(processes: int | None) -> ProcessPoolExecutor:
    """A process a chunk: Qt's application is made once in each."""
    return ProcessPoolExecutor(processes, mp_context=get_context("spawn"), max_tasks_per_child=1)


def _all(lobby: Lobby, seeds: Sequence[int]) -> Figures:
    figures = Figures()
    for seed in seeds:
        one = Play(lobby, seed)
        steps = one.run()
        figures.add(Figures(1, steps, one.presses(), one.lost, one.hidden, claims=one.claims))
        if one.wrong:
            figures.untruths[seed] = one.wrong[0]
            break
    figures.facts = len(lobby.raw.logged)
    return figures
