# SPDX-License-Identifier: Apache-2.0
"""Which pack is up: the venue's, else its last good copy, else the one that comes along."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from kiosk.content.card import Pack
from kiosk.content.reader import read_pack
from kiosk.written.problem import Problem

VENUE = "venue"
LAST_GOOD = "last good copy"
BUILT_IN = "built-in"


class LoadedPack(Struct, frozen=True):
    pack: Pack
    problems: tuple[Problem, ...]
    source: str


class BuiltInPackError(Exception):
    """The pack that comes with the program cannot be read: the installation is broken."""


def load_pack(venue: Path | None, last_good: Path | None, built_in: Path) -> LoadedPack:
    """The first of the three that reads; ``problems`` are those of the venue's pack.

    Raises BuiltInPackError where not even the built-in one reads.
    """
    problems: tuple[Problem, ...] = ()
    if venue:
        read = read_pack(venue)
        if read.pack:
            return LoadedPack(read.pack, (), VENUE)
        problems = read.problems
        if last_good and (copy := read_pack(last_good).pack):
            return LoadedPack(copy, problems, LAST_GOOD)
    own = read_pack(built_in)
    if own.pack is None:
        raise BuiltInPackError(str(own.problems[0]))
    return LoadedPack(own.pack, problems, BUILT_IN)


def keep_copy(pack: Pack, last_good: Path) -> None:
    """Copies what the pack consists of, so that it stays up when the original breaks.

    Takes the place of the old copy at once, by renaming; does nothing where nothing changed.
    Raises OSError where the copy cannot be written; the old one then stays.
    """
    import filecmp
    import shutil

    names = _files(pack)
    kept = {file.relative_to(last_good) for file in last_good.rglob("*") if file.is_file()}
    if kept == set(names) and all(
        filecmp.cmp(pack.folder / name, last_good / name) for name in names
    ):
        return
    fresh = last_good.with_name(f"{last_good.name}.new")
    old = last_good.with_name(f"{last_good.name}.old")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)
    for name in names:
        (fresh / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(pack.folder / name, fresh / name)
    with suppress(FileNotFoundError):
        last_good.rename(old)
    fresh.rename(last_good)
    shutil.rmtree(old, ignore_errors=True)


def _files(pack: Pack) -> list[Path]:
    pictures = [card.illustration for card in pack.cards if card.illustration]
    return [
        Path("pack.toml"),
        *(Path("texts") / f"{language}.toml" for language in pack.languages),
        *sorted({picture.relative_to(pack.folder) for picture in pictures}),
    ]
