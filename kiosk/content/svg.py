# SPDX-License-Identifier: Apache-2.0
"""Which drawings a pack may bring: shapes alone, that refer to nothing outside themselves.

Read with expat, which opens nothing.  Words of a card belong into its texts, where every
language, size of text and screen reader finds them (row A12).
"""

import re
from collections.abc import Mapping
from xml.parsers import expat

ELEMENTS_LIMIT = 20_000
"""Shapes, each as often as ``use`` repeats it."""

DEPTH_LIMIT = 60

WANTED = "a drawing of shapes alone, that refers to nothing outside itself"
_TOO_MANY = "more shapes than anybody can see"

_REFUSED = {
    "script": "a script", "foreignObject": "a page within it", "text": "words",
    "tspan": "words", "textArea": "words", "handler": "a script", "listener": "a script",
    "video": "a film", "audio": "a sound",
}  # fmt: skip
_URL = re.compile(r"url\(\s*[\"']?\s*(?!#)", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:image/(png|jpeg|webp);base64,", re.IGNORECASE)


class _RefusedError(Exception):
    pass


def svg_fault(data: bytes) -> tuple[str, str] | None:
    """What was expected and what came, where this is no drawing that a pack may bring."""
    check = _Check()
    parser = expat.ParserCreate()
    parser.buffer_text = True  # "@import" must not come in two pieces.
    parser.StartDoctypeDeclHandler = check.doctype
    parser.StartElementHandler = check.start
    parser.EndElementHandler = check.end
    parser.ProcessingInstructionHandler = check.instruction
    parser.XmlDeclHandler = check.declaration
    parser.CharacterDataHandler = check.characters
    try:
        parser.Parse(data, True)
    except _RefusedError as error:
        return WANTED, str(error)
    except expat.ExpatError as error:
        return "an SVG drawing", f"no XML in line {error.lineno}"
    if not check.is_svg:
        return "an SVG drawing", "another kind of XML"
    return (WANTED, _TOO_MANY) if check.drawn() > ELEMENTS_LIMIT else None


class _Part:
    """What an element with an id, and all that is in it, comes to."""

    def __init__(self) -> None:
        self.elements = 0
        self.uses: list[str] = []


class _Check:
    def __init__(self) -> None:
        self.is_svg = False
        self._whole = _Part()
        self._parts = {"": self._whole}
        self._open: list[list[_Part]] = [[self._whole]]
        self._style = False

    def drawn(self) -> int:
        """The elements, each as often as it is drawn; what uses itself is without end."""
        return self._count("", {}, 0)

    def _count(self, part: str, known: dict[str, int], depth: int) -> int:
        if depth > DEPTH_LIMIT:
            return ELEMENTS_LIMIT + 1
        if part not in known:
            one = self._parts.get(part, _Part())
            uses = (self._count(used, known, depth + 1) for used in one.uses)
            known[part] = min(one.elements + sum(uses), ELEMENTS_LIMIT + 1)
        return known[part]

    def doctype(self, _name: str, _system: str | None, _public: str | None, own: int) -> None:
        # The usual one of SVG 1.1 is only a name, and nothing here opens it.
        if own:
            raise _RefusedError("a document type with entities")

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.casefold() not in {"utf-8", "us-ascii"}:
            raise _RefusedError(f"the encoding {encoding[:20]}")

    def instruction(self, _target: str, _data: str) -> None:
        raise _RefusedError("an instruction to a program")

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2]
        self.is_svg = self.is_svg or (self._whole.elements == 0 and name == "svg")
        self._style = name == "style"
        if name in _REFUSED:
            raise _RefusedError(_REFUSED[name])
        for key, value in attributes.items():
            _check_attribute(name, key.rpartition(":")[2], value)
        inside = self._open[-1]
        if (own := attributes.get("id", "")) and own not in self._parts:
            self._parts[own] = _Part()
            inside = [*inside, self._parts[own]]
        self._open.append(inside)
        for part in inside:
            part.elements += 1
            if name == "use":
                part.uses += _used(attributes)
        if self._whole.elements > ELEMENTS_LIMIT or len(self._open) > DEPTH_LIMIT:
            raise _RefusedError(_TOO_MANY)

    def end(self, _: str) -> None:
        self._open.pop()
        self._style = False

    def characters(self, words: str) -> None:
        if self._style and ("@import" in words.casefold() or _URL.search(words)):
            raise _RefusedError("a style from elsewhere")


def _check_attribute(tag: str, key: str, value: str) -> None:
    if key in {"href", "src"}:
        embedded = tag == "image" and _EMBEDDED.match(value.strip())
        if not value.strip().startswith("#") and not embedded:
            raise _RefusedError(f"{key} to {value[:40]!a}")
    if key.casefold().startswith("on"):
        raise _RefusedError("a script")
    if _URL.search(value):
        raise _RefusedError("a style from elsewhere")


def _used(attributes: Mapping[str, str]) -> list[str]:
    links = (value for key, value in attributes.items() if key.rpartition(":")[2] == "href")
    return [link.strip().removeprefix("#") for link in links]
