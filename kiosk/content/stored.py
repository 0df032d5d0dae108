# SPDX-License-Identifier: Apache-2.0
"""A pack as the kiosk keeps it: pack.json, and safe pictures beside it named by their bytes.

A picture never changes under its name, so pack.json alone says which pack is up: replacing it
is the switch, and a crash at any point leaves the old pack or the new one, each whole.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.card import Pack

NAME = "pack.json"
PICTURES = "pictures"
INCOMING = "incoming"
"""Where the next pack is made, below the folder of the one that is up."""

_FILE_LIMIT = 16 * 1024 * 1024
_PICTURE = re.compile(r"[0-9a-f]{32}\.png")


class _File(Struct, frozen=True):
    format: Literal[1]
    pack: Pack


def written(pack: Pack) -> bytes:
    """pack.json; illustrations by their names alone."""
    return msgspec.json.encode(_File(1, pack), enc_hook=_named)


def picture_name(png: bytes) -> str:
    """A picture goes by its bytes."""
    return f"{hashlib.sha256(png).hexdigest()[:32]}.png"


def load_stored(folder: Path) -> Pack | None:
    """The pack in ``folder``; None where there is none, or none that this program can read."""
    try:
        with (folder / NAME).open("rb") as file:
            data = file.read(_FILE_LIMIT + 1)
        pack = msgspec.json.decode(data, type=_File, dec_hook=_path).pack
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    if not pack.cards or not all(_is_ours(file) for file in _illustrations(pack)):
        return None
    placed = (
        replace(card, illustration=folder / PICTURES / card.illustration)
        if card.illustration
        else card
        for card in pack.cards
    )
    return replace(pack, folder=folder, cards=tuple(placed))


def switch(incoming: Path, folder: Path) -> Pack | None:
    """Put what lies in ``incoming`` in the place of what is up in ``folder``, at once.

    Pictures of the old pack stay until the next switch: a card that is still up may show one.
    Raises OSError; the old pack then stays up.
    """
    pack = load_stored(incoming)
    if pack is None:
        return None
    old = load_stored(folder)
    if old is not None and written(_unplaced(old)) == written(_unplaced(pack)) and _is_whole(old):
        return old
    keep = {file.name for one in (old, pack) if one for file in _illustrations(one)}
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    for file in _illustrations(pack):
        _sync(file)
        file.replace(folder / PICTURES / file.name)
    _sync(folder / PICTURES)
    _sync(incoming / NAME)
    (incoming / NAME).replace(folder / NAME)
    _sync(folder)
    for picture in (folder / PICTURES).iterdir():
        if picture.name not in keep:
            picture.unlink(missing_ok=True)
    return load_stored(folder)


def _illustrations(pack: Pack) -> Iterator[Path]:
    files = (card.illustration for card in pack.cards)
    return iter(dict.fromkeys(file for file in files if file))


def _is_ours(file: Path) -> bool:
    return bool(_PICTURE.fullmatch(str(file)))


def _is_whole(pack: Pack) -> bool:
    """Its pictures are still those that were put there."""
    try:
        return all(file.name == picture_name(file.read_bytes()) for file in _illustrations(pack))
    except OSError:
        return False


def _unplaced(pack: Pack) -> Pack:
    cards = (
        replace(card, illustration=Path(card.illustration.name)) if card.illustration else card
        for card in pack.cards
    )
    return replace(pack, folder=Path(), cards=tuple(cards))


def _sync(place: Path) -> None:
    """What a file holds, or the names in a folder, survives a power cut.

    Where a system knows no such thing, it does not.
    """
    with suppress(OSError):
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _named(value: Any) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _path(kind: type, value: Any) -> Path:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise ValueError(f"no {kind}")
