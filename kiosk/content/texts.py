# SPDX-License-Identifier: Apache-2.0
"""Texts by id, read from the same .ts files as the windows, without Qt.

For the relay, its page and messages, the command line and the tour; a window asks Qt.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.parsers import expat

LAST = "en"
"""The language in which every text is written; what another lacks is taken from it."""


class Texts:
    """The texts of one language.  An unknown id raises KeyError: a missing text is a fault."""

    def __init__(self, by_id: Mapping[str, str]) -> None:
        self._by_id = by_id

    def __contains__(self, text_id: str) -> bool:
        return text_id in self._by_id

    def __call__(self, text_id: str, *args: object) -> str:
        """The text with %1 to %9 filled; a placeholder without an argument stays visible."""
        given = {str(number): str(value) for number, value in enumerate(args, 1)}
        return re.sub(r"%([1-9])", lambda m: given.get(m[1], m[0]), self._by_id[text_id])

    def ids(self) -> frozenset[str]:
        return frozenset(self._by_id)


@cache
def read_texts(folder: Path, language: str = "en") -> Texts:
    """The texts of ``<language>.ts`` in ``folder``; raises OSError where there is no such file."""
    behind = language != LAST and (folder / f"{LAST}.ts").exists()
    below = _read(folder, LAST) if behind else {}
    return Texts({**below, **_read(folder, language)})


def finished(folder: Path, language: str) -> frozenset[str]:
    """The ids that a language has a finished text of; raises as ``read_texts``."""
    return frozenset(one for one, said in _read(folder, language).items() if said)


def _read(folder: Path, language: str) -> Mapping[str, str]:
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.Parse((folder / f"{language}.ts").read_bytes(), True)
    return reader.by_id


class _Reader:
    """Keeps the finished translation of each message."""

    def __init__(self) -> None:
        self.by_id: dict[str, str] = {}
        self._id = ""
        self._parts: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "message":
            self._id = attributes["id"]
        self._parts = []
        self._finished = attributes.get("type") is None

    def characters(self, part: str) -> None:
        self._parts.append(part)

    def end(self, tag: str) -> None:
        if tag == "translation" and self._finished:
            self.by_id[self._id] = "".join(self._parts)
