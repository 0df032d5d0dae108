# SPDX-License-Identifier: Apache-2.0
"""A TOML file that still knows on which line each key stands."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.written.problem import Problem, shown

SIZE_LIMIT = 256 * 1024
"""Bytes of one file; more is refused unread."""

Where = tuple[str | int, ...]
"""Where a value stands: ("places", 0, "name")."""

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_DOTTED = rf"{_PART}(?:\s*\.\s*{_PART})*"
_TABLE = rf"\s*(\[\[?)\s*({_DOTTED})\s*\]"
_KEY = rf"\s*({_DOTTED})\s*="
_DEEP = r"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){24}"
"""A dotted key of 100,000 parts takes tomllib gigabytes."""

_AT = r"\s*\(at (?:line (\d+), column \d+|end of document)\)"


class Document(Struct, frozen=True):
    """``name`` is how messages call the file; lines are looked for only where one is asked."""

    name: str
    data: dict[str, Any]
    text: str

    def line(self, path: Where) -> int:
        """The line of a value, else of the nearest table or list around it."""
        lines = _lines(self.text)
        while path and path not in lines:
            path = path[:-1]
        return lines.get(path, 1)

    def problem(self, path: Where, expected: str, got: str, *, warning: bool = False) -> Problem:
        return Problem(self.name, self.line(path), dotted(path), expected, got, warning)


def dotted(path: Where) -> str:
    """ "places[1].name": the first of a list counts as 1, as people count."""
    return "".join(map(_written, path)).removeprefix(".")


def _written(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part + 1}]"
    return f".{part}" if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f".{shown(part)}"


def read_document(file: Path, name: str) -> Document | Problem:
    """The file, or why it cannot be read."""
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):
            # Reading a pipe would wait for whoever writes into it.
            return Problem(name, 0, "", "a readable file", "no file")
        with file.open("rb") as stream:
            raw = stream.read(SIZE_LIMIT + 1)
    except OSError as error:
        return Problem(name, 0, "", "a readable file", error.strerror or "an error")
    if len(raw) > SIZE_LIMIT:
        return Problem(name, 0, "", f"at most {SIZE_LIMIT} bytes", "more")
    try:
        return _parsed(raw.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Problem(name, line, "", "UTF-8", f"the byte 0x{raw[error.start]:02x}")


def _parsed(text: str, name: str) -> Document | Problem:
    if found := re.search(_DEEP, text):
        line = text.count("\n", 0, found.start()) + 1
        return Problem(name, line, "", "a key of few parts", "one of more than 24")
    try:
        return Document(name, tomllib.loads(text), text)
    except RecursionError:
        return Problem(name, 0, "", "TOML", "brackets within brackets without end")
    except ValueError as error:
        at = re.search(_AT, str(error))
        line = int(at[1]) if at and at[1] else text.count("\n") + 1
        return Problem(name, line, "", "TOML", re.sub(_AT, "", str(error)).lower())


@lru_cache(maxsize=4)
def _lines(text: str) -> dict[Where, int]:
    lines: dict[Where, int] = {}
    table: Where = ()
    counts: dict[Where, int] = {}
    quote = ""
    for number, line in enumerate(text.split("\n"), 1):
        if quote:
            quote = "" if quote in line else quote
            continue
        if found := re.match(_TABLE, line):
            table = _opened(_parts(found[2]), found[1], counts)
            lines.setdefault(table, number)
            lines.setdefault(table[:1], number)
        elif found := re.match(_KEY, line):
            lines.setdefault(table + _parts(found[1]), number)
            quote = _left_open(line[found.end() :])
    return lines


def _left_open(value: str) -> str:
    """The quotes of a text that goes on below this line, or nothing."""
    start = value.lstrip()[:3]
    return start if start in {'"""', "'''"} and value.count(start) == 1 else ""


def _parts(key: str) -> Where:
    return tuple(part.strip("\"'") for part in re.findall(_PART, key))


def _opened(path: Where, bracket: str, counts: dict[Where, int]) -> Where:
    """The path of a table header with the number of each list entry that it lies in."""
    whole: Where = ()
    for part in path[:-1]:
        whole = (*whole, part)
        whole = (*whole, counts[whole]) if whole in counts else whole
    whole += path[-1:]
    if bracket == "[":
        return whole
    counts[whole] = counts.get(whole, -1) + 1
    return (*whole, counts[whole])
