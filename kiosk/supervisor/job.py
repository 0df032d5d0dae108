# SPDX-License-Identifier: Apache-2.0
"""What to keep running, and how long to wait for its signs of life."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds.  ``first_s``: from the start to the first sign of life.

    A child that hangs is noticed within ``ask_s`` + ``answer_s``.  After ``end_s`` one that
    does not end is killed, so that ``run`` ends within 5 s.
    """

    first_s: float = 60.0
    ask_s: float = 5.0
    answer_s: float = 4.5
    end_s: float = 4.0


SCREEN = Patience()
"""A frozen screen is noticed within 10 s (P11)."""

RELAY = Patience(first_s=30.0, ask_s=6.5, answer_s=5.0)
"""A relay that hangs is replaced before the screens give up on it."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to start: ``command(safe, resume)`` in ``folder``.

    ``silent``: what a hang is called in the log.  ``on_crash`` gets the last words of a
    child that died.  ``final`` tells of an exit status, and of whether there was a sign of
    life before, with which status the whole run ends; None: the child is started again.
    """

    name: str
    command: Callable[[bool, str], Sequence[str]]
    folder: Path
    patience: Patience
    silent: str = "does not answer any more"
    on_crash: Callable[[Sequence[str]], None] = lambda _: None
    final: Callable[[int, bool], int | None] = lambda _status, _lived: None
