# SPDX-License-Identifier: Apache-2.0
"""Which drawings a pack may bring: shapes alone, that refer to nothing outside themselves.

Read with expat, which opens nothing.  Words of a card belong into its texts, where every
language, size of text and screen reader finds them (row A12).
"""

import re
from collections.abc import Mapping
from xml.parsers import expat

ELEMENTS_LIMIT = 20_000
DEPTH_LIMIT = 60
USES_LIMIT = 200
"""``use`` within ``use`` doubles with each; the process that draws has a time limit besides."""

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
        return "a drawing that refers to nothing outside itself", str(error)
    except expat.ExpatError as error:
        return "an SVG drawing", f"no XML in line {error.lineno}"
    return None if check.is_svg else ("an SVG drawing", "another kind of XML")


class _Check:
    def __init__(self) -> None:
        self.is_svg = False
        self._depth = self._elements = self._uses = 0
        self._style = False

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
        self.is_svg = self.is_svg or (self._elements == 0 and name == "svg")
        self._elements += 1
        self._depth += 1
        self._uses += name == "use"
        self._style = name == "style"
        if self._elements > ELEMENTS_LIMIT or self._depth > DEPTH_LIMIT:
            raise _RefusedError("more shapes than anybody can see")
        if self._uses > USES_LIMIT:
            raise _RefusedError("more repetitions than anybody can see")
        if name in _REFUSED:
            raise _RefusedError(_REFUSED[name])
        for key, value in attributes.items():
            _check_attribute(name, key.rpartition(":")[2], value)

    def end(self, _: str) -> None:
        self._depth -= 1
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
