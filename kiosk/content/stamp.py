# SPDX-License-Identifier: Apache-2.0
"""Whether anything about a pack has changed, without reading it."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

ENTRIES_LIMIT = 2_500
FOLDERS_LIMIT = 60
DEPTH_LIMIT = 5

Stamp = tuple[tuple[str, int, int, int], ...]
"""Each entry's name, time of change, size and inode; empty where nothing is there."""


def stamp_of(place: Path) -> Stamp:
    """Of a folder, with all that lies in it up to a limit, or of a file."""
    return tuple(
        (name, state.st_mtime_ns, state.st_size, state.st_ino)
        for name, state, _ in islice(_entries(place), ENTRIES_LIMIT)
    )


def folders_of(place: Path) -> list[Path]:
    """Whose changes are changes of the pack: its folders, and the one in which it lies.

    Where even that one is missing, the nearest that is there.
    """
    around = place.parent
    while not around.is_dir() and around != around.parent:
        around = around.parent
    entries = islice(_entries(place), ENTRIES_LIMIT)
    own = (place / name for name, _, is_folder in entries if is_folder)
    return [around, *islice(own, FOLDERS_LIMIT)]


def _entries(place: Path) -> Iterator[tuple[str, os.stat_result, bool]]:
    """Name, state, and whether it is a folder; links are looked at, not followed."""
    try:
        yield "", place.stat(), place.is_dir()
    except OSError:
        return
    yield from _below(place, "", 0)


def _below(place: Path, name: str, depth: int) -> Iterator[tuple[str, os.stat_result, bool]]:
    try:
        entries = sorted(os.scandir(place / name), key=lambda one: one.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        below = f"{name}{entry.name}"
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
            yield below, entry.stat(follow_symlinks=False), is_folder
        except OSError:
            continue
        if is_folder and depth < DEPTH_LIMIT:
            yield from _below(place, f"{below}/", depth + 1)
