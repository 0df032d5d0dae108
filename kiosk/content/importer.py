# SPDX-License-Identifier: Apache-2.0
"""Has a pack taken in by a process of its own, and kills it where it takes too long.

Nothing that a venue wrote is decoded in the process of a window: a decoder that crashes, hangs
or eats memory takes only that process with it, and the pack that is up stays up.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content import stored
from kiosk.content.card import Pack
from kiosk.content.limits import PATIENT_S, WALL_S
from kiosk.content.take_in import Taken
from kiosk.written.problem import Problem

ANSWER_LIMIT = 1024 * 1024

_TOOK_LONG = {-getattr(signal, name, 0) for name in ("SIGXCPU", "SIGALRM")} - {0}
"""How a process ends that took more seconds of the processor than it may (limits.py)."""

_IMPORTED_FROM = Path(__file__).parents[2]
"""The folder in which ``python -m kiosk`` finds this very program."""


class Imported(Struct, frozen=True):
    """``pack``: what may be shown from now on, or None where it was refused, and why.

    ``may_pass``: another time, though nothing of it changes: the clock ended it, or nothing
    could be kept.
    """

    pack: Pack | None
    problems: tuple[Problem, ...] = ()
    may_pass: bool = False


def import_pack(
    place: Path, into: Path, command: Sequence[str], within_s: float = WALL_S
) -> Imported:
    """The pack at ``place``; from then on it is the one in the folder ``into``.

    ``command``: what starts the process; its seconds and the two places are its last words.
    Raises OSError where ``into`` cannot be written or the process cannot be started.
    """
    for left in into.glob(f"{stored.INCOMING}*"):
        shutil.rmtree(left, ignore_errors=True)
    # Of this process alone: the reader of one that was killed may still be writing.
    incoming = into / f"{stored.INCOMING}-{os.getpid()}"
    incoming.mkdir(parents=True)
    try:
        places = (str(place.absolute()), str(incoming.absolute()))
        words = [*command, "--within", str(within_s), "--", *places]
        taken = _run(words, place.name, within_s)
        pack = stored.switch(incoming, into) if taken.good else None
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    if taken.good and pack is None:
        taken = _died(place.name)
    return Imported(pack, taken.problems, taken.may_pass)


def _run(words: Sequence[str], name: str, within_s: float) -> Taken:
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        start_new_session=True, cwd=_IMPORTED_FROM,
    )  # fmt: skip
    try:
        said, _ = process.communicate(timeout=within_s)
    except subprocess.TimeoutExpired:
        return _slow(name, within_s)
    finally:
        if process.poll() is None:
            _kill(process)
            process.communicate()
    if process.returncode in _TOOK_LONG:
        return _slow(name, within_s)
    if process.returncode != 0:
        return _died(name)
    try:
        return msgspec.json.decode(said[:ANSWER_LIMIT], type=Taken)
    except msgspec.DecodeError:
        return _died(name)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """With whatever it has started."""
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _slow(name: str, within_s: float) -> Taken:
    got = "more" if within_s >= PATIENT_S else f"more; it is read again, within {PATIENT_S:g} s"
    return _refused(name, f"a pack that is read within {within_s:g} s", got, may_pass=True)


def _died(name: str) -> Taken:
    return _refused(name, "a pack that can be read", "one that the reader died of")


def _refused(name: str, expected: str, got: str, *, may_pass: bool = False) -> Taken:
    return Taken(False, (Problem(name, 0, "", expected, got),), may_pass)
