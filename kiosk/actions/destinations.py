# SPDX-License-Identifier: Apache-2.0
"""Where a file may go that a person asks for: a stick, or a folder of this machine."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

STICKS = (Path("/run/media"), Path("/media"))
"""Where desktops put what somebody plugs in: a folder a user, or at once the stick's own."""


@dataclass(frozen=True, slots=True)
class Destination:
    """``stick``: somebody has plugged it in, and can take it away."""

    folder: Path
    stick: bool = False


def destinations(roots: Iterable[Path] = STICKS, *own: Path) -> tuple[Destination, ...]:
    """The sticks below ``roots`` by name, then those of ``own`` that are there.  Never raises."""
    sticks = sorted(set(_mounts(roots)))
    found = [Destination(one, stick=True) for one in sticks]
    return (*found, *(Destination(one) for one in own if _takes_files(one)))


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """``stem.suffix`` in ``folder``, or ``stem-2.suffix``...: the first that nobody has taken."""
    path = folder / f"{stem}.{suffix}"
    number = 2
    while path.exists() or path.is_symlink():
        path = folder / f"{stem}-{number}.{suffix}"
        number += 1
    return path


def _mounts(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        for first in _folders(root):
            for one in (first, *_folders(first)):
                if os.path.ismount(one) and _takes_files(one):
                    yield one


def _folders(of: Path) -> tuple[Path, ...]:
    """A folder that nobody may look into has none."""
    with suppress(OSError):
        return tuple(one for one in of.iterdir() if one.is_dir())
    return ()


def _takes_files(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK)
