# SPDX-License-Identifier: Apache-2.0
"""Takes a pack in: reads what others wrote and writes what the kiosk may show.

Runs in a process that may be killed (``cli/take_in.py``), with its limits set.  What comes out
is pack.json and PNG files of bounded size; nothing of the original is shown.
"""

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.content import stored
from kiosk.content.card import Card
from kiosk.content.checker import check_pack
from kiosk.content.pack_source import PackFault, pack_source
from kiosk.content.qr import code_png
from kiosk.content.reader import read_pack
from kiosk.written.problem import Problem

PROBLEMS_LIMIT = 100

Decode = Callable[[bytes], bytes]
"""A picture as a safe PNG; raises PackFault."""


class Taken(Struct, frozen=True):
    """``good``: the pack can be shown; problems that refuse nothing may stand beside it.

    ``may_pass``: another time, though nothing of it changes.
    """

    good: bool
    problems: tuple[Problem, ...]
    may_pass: bool = False


def take_in(place: Path, into: Path, decode: Decode, points: Path | None = None) -> Taken:
    """The pack at ``place``, made safe, in the folder ``into``.

    ``points``: also what a reader of its cards would miss, held against this list.
    """
    try:
        return _taken_in(place, into, decode, points)
    except OSError as error:  # A full disk, or a share that went away while it was read.
        return not_kept(place.name, error)


def not_kept(name: str, error: OSError) -> Taken:
    """No fault of the pack."""
    why = error.strerror or "an error"
    return Taken(False, (Problem(name, 0, "", "a pack that can be kept", why),), may_pass=True)


def _taken_in(place: Path, into: Path, decode: Decode, points: Path | None) -> Taken:
    raw = into / "raw"
    try:
        _stage(place, raw)
    except PackFault as fault:
        return Taken(False, (Problem(fault.name or place.name, 0, "", fault.expected, fault.got),))
    read = read_pack(raw)
    if read.pack is None:
        return Taken(False, read.problems[:PROBLEMS_LIMIT])
    problems = check_pack(raw, points) if points else ()
    pictures = _Pictures(into / stored.PICTURES, decode)
    cards = tuple(pictures.of(card, raw) for card in read.pack.cards)
    if pictures.problems:
        return Taken(False, (*pictures.problems, *problems)[:PROBLEMS_LIMIT])
    pack = replace(read.pack, folder=Path(), cards=cards)
    (into / stored.NAME).write_bytes(stored.written(pack))
    return Taken(True, problems[:PROBLEMS_LIMIT])


def _stage(place: Path, raw: Path) -> None:
    """A copy of what a pack may have: nothing changes between reading it and showing it."""
    for name, data in pack_source(place).files():
        file = raw / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


class _Pictures:
    """Each file is decoded once, however many cards show it."""

    def __init__(self, folder: Path, decode: Decode) -> None:
        self.problems: list[Problem] = []
        self._folder = folder
        self._decode = decode
        self._done: dict[Path, Path | None] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def of(self, card: Card, raw: Path) -> Card:
        """The card with the name of its safe picture."""
        if card.qr:
            return replace(card, illustration=self._keep(code_png(card.qr)))
        original = card.illustration
        if original is None:
            return card
        if original not in self._done:
            name = original.relative_to(raw).as_posix()
            self._done[original] = self._decoded(name, original.read_bytes())
        return replace(card, illustration=self._done[original])

    def _decoded(self, name: str, data: bytes) -> Path | None:
        try:
            return self._keep(self._decode(data))
        except PackFault as refused:
            fault = (refused.expected, refused.got)
        except MemoryError:
            fault = ("a picture that fits into memory", "a larger one")
        self.problems.append(Problem(name, 0, "", *fault))
        return None

    def _keep(self, png: bytes) -> Path:
        name = stored.picture_name(png)
        (self._folder / name).write_bytes(png)
        return Path(name)


def answer(taken: Taken) -> bytes:
    """What the process says at its end."""
    return msgspec.json.encode(taken)
