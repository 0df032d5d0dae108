# SPDX-License-Identifier: Apache-2.0
"""Says in words what a type takes; asked only where something is wrong."""

from collections.abc import Callable
from typing import Any


def expected(kind: Any) -> str:
    """The words for a type of a msgspec struct: "a whole number from 5 to 120"."""
    from msgspec import inspect

    return _words(inspect.type_info(kind))


def _words(info: Any) -> str:
    say = _SAY.get(type(info).__name__)
    return say(info) if say else "another kind of value"


def _described(info: Any) -> str:
    said = (info.extra_json_schema or {}).get("description")
    return str(said) if said else _words(info.type)


def _either(info: Any) -> str:
    kinds = [one for one in info.types if type(one).__name__ != "NoneType"]
    return " or ".join(_words(one) for one in kinds)


def _range(low: float | None, high: float | None) -> str:
    return f" from {low:g} to {high:g}" if low is not None and high is not None else ""


def _length(info: Any, of: str) -> str:
    if info.max_length is None:
        return f" of at least {info.min_length} {of}" if info.min_length else ""
    if not info.min_length:
        return f" of at most {info.max_length} {of}"
    return f" of {info.min_length} to {info.max_length} {of}"


def _each(item: Any) -> str:
    words = _SAY.get(type(item).__name__)
    return f", each {words(item)}" if words else ""


_SAY: dict[str, Callable[[Any], str]] = {
    "Metadata": _described,
    "UnionType": _either,
    "BoolType": lambda _: "true or false",
    "IntType": lambda info: f"a whole number{_range(info.ge, info.le)}",
    "FloatType": lambda info: f"a number{_range(info.ge, info.le)}",
    "StrType": lambda info: f"a text{_length(info, 'characters')}",
    "DictType": lambda _: "a table by language",
    "LiteralType": lambda info: "one of " + ", ".join(str(one) for one in info.values),
    "VarTupleType": lambda info: f"a list{_length(info, 'entries')}{_each(info.item_type)}",
    "DateType": lambda _: "a date",
    "TimeType": lambda _: "a time of day",
}
