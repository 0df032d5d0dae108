# SPDX-License-Identifier: Apache-2.0
"""Numbered pictures and ``tour.json``, which says what each of them shows and why it is true."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.promise import Claim
from kiosk.tour.reading import said


class ClaimMade(msgspec.Struct, frozen=True):
    """A step that the screen says has happened, and the fact in the log that makes it true."""

    claim: str
    request: str
    event: str


class Step(msgspec.Struct, frozen=True):
    """One picture; ``said`` is every visible accessible name in reading order."""

    n: int
    name: str
    file: str
    window: str
    said: tuple[str, ...]
    claims: tuple[ClaimMade, ...]


class Tour(msgspec.Struct, frozen=True, kw_only=True):
    """``tour.json``; ``size`` is width and height in pixels."""

    schema: int = 1
    size: tuple[int, int]
    lang: str
    steps: tuple[Step, ...]


class Album:
    """The pictures of one tour in one folder."""

    def __init__(self, folder: Path, size: tuple[int, int], language: str) -> None:
        self._folder = folder
        self._size = size
        self._language = language
        self._steps: list[Step] = []
        folder.mkdir(parents=True, exist_ok=True)

    def take(
        self, name: str, window: QQuickWindow, request: str, claims: Mapping[Claim, str]
    ) -> Step:
        """A picture of ``window`` as it is now.  Raises OSError where it cannot be written."""
        n = len(self._steps) + 1
        step = Step(
            n=n,
            name=name,
            file=f"{n:02}-{name}.png",
            window=window.objectName(),
            said=tuple(said(window)),
            claims=tuple(ClaimMade(claim.value, request, event) for claim, event in claims.items()),
        )
        if not window.grabWindow().save(str(self._folder / step.file)):
            raise OSError(f"{self._folder / step.file}: the picture could not be written")
        self._steps.append(step)
        return step

    def close(self) -> Tour:
        """Write ``tour.json``."""
        tour = Tour(size=self._size, lang=self._language, steps=tuple(self._steps))
        text = msgspec.json.format(msgspec.json.encode(tour), indent=1)
        (self._folder / "tour.json").write_bytes(text + b"\n")
        return tour
