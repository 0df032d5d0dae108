# SPDX-License-Identifier: Apache-2.0
"""Reads the technician's TOML; whatever it holds, settings come out.

Never writes that file.  The last good one is kept as a copy in the data folder.
"""

from collections.abc import Mapping
from contextlib import suppress
from functools import reduce
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.settings.model import Settings, service
from kiosk.settings.rules import apply_rules
from kiosk.written.document import Document, read_document
from kiosk.written.problem import Problem
from kiosk.written.reading import Reading

BUILT_IN = "built-in"
LAST_GOOD = "last good copy"


class Loaded(Struct, frozen=True):
    """Settings that can be used, what is wrong in the file, and where each value is from."""

    settings: Settings
    problems: tuple[Problem, ...]
    sources: Mapping[str, str]


def load_settings(file: Path, last_good: Path | None = None) -> Loaded:
    """The settings of ``file``; without one, the built-in ones.

    A bad value is replaced by that of the copy ``last_good``, else by the built-in one; an
    unreadable file by the copy as a whole.  A good file becomes the copy.
    """
    if _is_absent(file):
        return Loaded(Settings(), (), _sources(set(), BUILT_IN, BUILT_IN))
    document = read_document(file, file.name)
    if isinstance(document, Problem):
        copy = _read(last_good, last_good.name) if last_good else None
        if copy is None:
            return Loaded(Settings(), (document,), _sources(set(), BUILT_IN, BUILT_IN))
        settings, read = copy
        return Loaded(settings, (document,), _sources(read.given, LAST_GOOD, BUILT_IN))
    settings, read = _convert(document, None)
    if any(not problem.warning for problem in read.problems):
        copy = _read(last_good, file.name) if last_good else None
        if copy:
            settings, read = _convert(document, copy[0])
    elif last_good:
        _keep(file, last_good)
    problems = tuple(sorted(read.problems, key=lambda problem: problem.line))
    return Loaded(settings, problems, _sources(read.given, file.name, BUILT_IN))


def _is_absent(file: Path) -> bool:
    """A file that may not be looked at is there; so is one whose folder is gone."""
    try:
        file.stat()
    except FileNotFoundError:
        return file.parent.exists()
    except OSError:
        return False
    return False


def values(settings: Settings) -> dict[str, object]:
    """Each key with its value: ``{"visit.quiet_after_s": 30, ...}``, fit to be told.

    Of the address of a channel, which may hold a password, no more than its service.
    """
    told = tuple(replace(one, url=service(one.url)) for one in settings.channels)
    settings = replace(settings, channels=told)
    return {key: reduce(getattr, key.split("."), settings) for key in _KEYS}


def _read(file: Path, name: str) -> tuple[Settings, Reading] | None:
    document = read_document(file, name)
    return None if isinstance(document, Problem) else _convert(document, None)


def _convert(document: Document, fallback: Settings | None) -> tuple[Settings, Reading]:
    read = Reading(document)
    settings = read.struct((), document.data, Settings, fallback)
    return apply_rules(read, settings), read


def _keep(file: Path, last_good: Path) -> None:
    """A copy that cannot be written is no reason to stop: the file itself is good."""
    with suppress(OSError):
        content = file.read_bytes()
        if last_good.exists() and last_good.read_bytes() == content:
            return
        fresh = last_good.with_name(f"{last_good.name}.new")
        fresh.write_bytes(content)
        fresh.replace(last_good)


def _sources(given: set[str], of_given: str, of_others: str) -> dict[str, str]:
    return {key: of_given if key in given else of_others for key in _KEYS}


def _keys() -> tuple[str, ...]:
    usual = Settings()
    keys: list[str] = []
    for name in usual.__struct_fields__:
        part = getattr(usual, name)
        inner = [f".{one}" for one in part.__struct_fields__] if isinstance(part, Struct) else [""]
        keys += [f"{name}{one}" for one in inner]
    return tuple(keys)


_KEYS = _keys()
