# SPDX-License-Identifier: Apache-2.0
"""From a TOML document to a msgspec struct, value by value: one bad value spoils no other."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Annotated, Any, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from kiosk.written.document import Document, Where, dotted
from kiosk.written.expected import expected
from kiosk.written.plain import hidden_character
from kiosk.written.problem import Problem, shown

S = TypeVar("S", bound=Struct)


class Reading:
    """Reads one document; collects ``problems`` and the keys that were ``given`` and good."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []
        self.given: set[str] = set()

    def struct(self, path: Where, table: object, kind: type[S], fallback: S | None = None) -> S:
        """The table as a ``kind``: what is missing has its default, what is bad the fallback's.

        Raises KeyError where a value is wanted and there is neither; the problem is noted.
        """
        known = {one.encode_name: one for one in fields(kind)}
        if not isinstance(table, dict):
            self.note(path, "a table", shown(table))
            if fallback is not None:
                return fallback
            table = {}
        for unknown in table.keys() - known.keys():
            self.note((*path, unknown), f"one of {', '.join(sorted(known))}", "an unknown key")
        values = {
            one.name: self._field((*path, name), table, one, fallback)
            for name, one in known.items()
        }
        if any(value is _MISSING for value in values.values()):
            raise KeyError(dotted(path))
        return kind(**values)

    def note(self, path: Where, expected_: str, got: str, *, warning: bool = False) -> None:
        self.problems.append(self.document.problem(path, expected_, got, warning=warning))

    def _field(
        self, path: Where, table: Mapping[str, object], one: FieldInfo, fallback: Struct | None
    ) -> object:
        kind, name = _bare(one.type), one.encode_name
        if isinstance(kind, type) and issubclass(kind, Struct):
            return self.struct(path, table.get(name, {}), kind, getattr(fallback, one.name, None))
        default = _MISSING if one.default is msgspec.NODEFAULT else one.default
        if name not in table:
            if default is _MISSING:
                self.note(path, expected(one.type), "nothing")
            return default
        entry = _entry(kind)
        value = (
            self._list(path, table[name], one.type, entry)
            if entry
            else self._value(path, table[name], one.type)
        )
        if value is _MISSING:
            return getattr(fallback, one.name, default)
        self.given.add(dotted(path))
        return value

    def _list(self, path: Where, value: object, kind: Any, entry: type[Struct]) -> object:
        """The entries that are good; none of them good counts as a bad value."""
        if not isinstance(value, list):
            self.note(path, expected(kind), shown(value))
            return _MISSING
        try:
            msgspec.convert([None] * len(value), _of_anything(kind))
        except msgspec.ValidationError:
            self.note(path, expected(kind), f"{len(value)} of them")
            return _MISSING
        good = []
        for number, table in enumerate(value):
            with suppress(KeyError):
                good.append(self.struct((*path, number), table, entry))
        return tuple(good) if good or not value else _MISSING

    def _value(self, path: Where, value: object, kind: Any) -> object:
        try:
            converted = msgspec.convert(value, kind)
        except msgspec.ValidationError:
            self.note(path, expected(kind), _got(value, kind))
            return _MISSING
        for text in _texts(value):
            if hidden := hidden_character(text):
                self.note(path, "plain text on one line", f"the character {hidden}")
                return _MISSING
        return converted


_MISSING: Any = object()


def _bare(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _entry(kind: Any) -> type[Struct] | None:
    """The struct of a list of structs."""
    if get_origin(kind) is not tuple:
        return None
    entry = get_args(kind)[0]
    return entry if isinstance(entry, type) and issubclass(entry, Struct) else None


def _of_anything(kind: Any) -> Any:
    """The same list with the same limits of length, of anything."""
    if get_origin(kind) is not Annotated:
        return list[Any]
    return Annotated[(list[Any], *get_args(kind)[1:])]


def _got(value: object, kind: Any) -> str:
    """Of a list the first entry that is no good; where each is, its length is not."""
    listed = _bare(kind)
    if isinstance(value, list) and get_origin(listed) is tuple:
        for number, one in enumerate(value, start=1):
            try:
                msgspec.convert(one, get_args(listed)[0])
            except msgspec.ValidationError:
                return f"{shown(one)} as number {number}"
    return shown(value)


def _texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case list():
            return [text for one in value for text in _texts(one)]
        case dict():
            return [text for pair in value.items() for one in pair for text in _texts(one)]
    return []
