# SPDX-License-Identifier: Apache-2.0
"""A pack as it lies at a venue, a folder or a zip: which files it has, and their bytes.

Everything here is read as if somebody meant harm: names are plain and lead nowhere else, each
file and the whole have a limit, and a link or a pipe is no file.
"""

import os
import re
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.content.illustration import SIZE_LIMIT, SUFFIXES
from kiosk.written.plain import hidden_character
from kiosk.written.problem import shown

FILE_LIMIT = SIZE_LIMIT
"""Bytes of one file; the largest are pictures."""

PACK_LIMIT = 64 * 1024 * 1024
"""Bytes of all of them together."""

ENTRIES_LIMIT = 2_000
"""Files and folders that are looked at, wanted or not."""

DEPTH_LIMIT = 4
NAME_LIMIT = 200

_LITTER = ("__MACOSX", "Thumbs.db", "desktop.ini")
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What zipfile raises of a file that is no good zip."""


class PackFault(Exception):  # noqa: N818 - a fault of the pack, in the words of ``written``
    """What was expected and what came; ``name``: the file it is about, or ""."""

    def __init__(self, name: str, expected: str, got: str) -> None:
        super().__init__(f"{name}: expected {expected}, got {got}")
        self.name, self.expected, self.got = name, expected, got


class PackSource(Protocol):
    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file that a pack may have, by its name below the pack.  Raises PackFault."""
        ...


def pack_source(place: Path) -> PackSource:
    """Raises PackFault where ``place`` is neither a folder nor a file."""
    if place.is_dir():
        return FolderSource(place)
    if place.is_file():
        return ZipSource(place)
    raise PackFault(place.name, "a folder of cards, or a zip of one", "nothing there")


def wanted(name: str) -> bool:
    """Whether a pack can have this file; what else lies there is left alone."""
    return not _litter(name) and name.lower().endswith((".toml", *SUFFIXES))


def _litter(name: str) -> bool:
    """What systems and editors leave behind; a way upwards is not that."""
    parts = [part for part in name.split("/") if part != ".."]
    return any(part.startswith(".") or part in _LITTER for part in parts)


def name_fault(name: str) -> str | None:
    """Why no pack has a file of this name; None: it may."""
    parts = name.split("/")
    if not _litter(name) and (len(name) > NAME_LIMIT or len(parts) > DEPTH_LIMIT):
        return "a long name"
    if name.startswith(("/", "~")) or re.search(r"[\\:*?\"<>|]", name):
        return "a name with a place of its own"
    if any(part in {"", ".", ".."} for part in parts):
        return "a name that leads out of the pack"
    if hidden := hidden_character(name):
        return f"a name with the character {hidden}"
    return None


class _Scale:
    """Counts what was taken."""

    def __init__(self) -> None:
        self._bytes = self._entries = 0

    def entry(self, name: str) -> None:
        self._entries += 1
        if self._entries > ENTRIES_LIMIT:
            raise PackFault("", f"at most {ENTRIES_LIMIT} files", "more")
        if fault := name_fault(name):
            raise PackFault(shown(name), "a plain name below the pack", fault)

    def weigh(self, name: str, data: bytes) -> bytes:
        self._bytes += len(data)
        if len(data) > FILE_LIMIT:
            raise PackFault(name, f"at most {FILE_LIMIT >> 20} MiB", "more")
        if self._bytes > PACK_LIMIT:
            raise PackFault("", f"at most {PACK_LIMIT >> 20} MiB in all", "more")
        return data


class FolderSource:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> Iterator[tuple[str, bytes]]:
        scale = _Scale()
        for name in self._names("", scale):
            if wanted(name):
                yield name, scale.weigh(name, self._read(name))

    def _names(self, below: str, scale: _Scale) -> Iterator[str]:
        try:
            entries = sorted(os.scandir(self._folder / below), key=lambda one: one.name)
        except OSError as error:
            raise PackFault(below, "a readable folder", error.strerror or "an error") from error
        for entry in entries:
            name = f"{below}{entry.name}"
            if _litter(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                scale.entry(name)
                yield from self._names(f"{name}/", scale)
            elif wanted(name):
                scale.entry(name)
                yield name

    def _read(self, name: str) -> bytes:
        # Neither follows a link nor waits for whoever writes into a pipe.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            handle = os.open(self._folder / name, flags)
        except OSError as error:
            why = "a link" if (self._folder / name).is_symlink() else error.strerror or "an error"
            raise PackFault(name, "a readable file", why) from error
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise PackFault(name, "a readable file", "no file")
            return file.read(FILE_LIMIT + 1)


class ZipSource:
    """Also a zip of the folder itself, as most programs make it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def files(self) -> Iterator[tuple[str, bytes]]:
        if self._file.stat().st_size > PACK_LIMIT:
            raise PackFault("", f"a zip of at most {PACK_LIMIT >> 20} MiB", "more")
        try:
            with ZipFile(self._file) as zipped:
                yield from self._members(zipped)
        except _BROKEN as error:
            raise PackFault("", "a zip that can be read", "a broken one") from error

    def _members(self, zipped: ZipFile) -> Iterator[tuple[str, bytes]]:
        scale = _Scale()
        seen: dict[str, str] = {}
        for member in zipped.infolist():
            scale.entry(member.filename.removesuffix("/"))
            _check(member, seen)
        top = _top(set(seen.values()))
        for member in zipped.infolist():
            name = member.filename.removeprefix(top)
            if not member.is_dir() and wanted(name):
                with zipped.open(member) as file:
                    yield name, scale.weigh(name, file.read(FILE_LIMIT + 1))


def _check(member: ZipInfo, seen: dict[str, str]) -> None:
    name = member.filename
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind and not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise PackFault(name, "files and folders", "a link or a device")
    if member.flag_bits & _ENCRYPTED:
        raise PackFault(name, "a file without a password", "a locked one")
    if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise PackFault(name, "an ordinary zip", "another compression")
    if name.casefold() in seen:
        raise PackFault(name, "each name once", "the same name again")
    seen[name.casefold()] = name


def _top(names: set[str]) -> str:
    """The folder around the pack: "cards/" where there is no pack.toml but cards/pack.toml."""
    if "pack.toml" in names:
        return ""
    found = [name for name in names if re.fullmatch("[^/]+/pack[.]toml", name)]
    tops = {name.removesuffix("pack.toml") for name in found}
    return tops.pop() if len(tops) == 1 else ""
