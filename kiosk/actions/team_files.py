# SPDX-License-Identifier: Apache-2.0
"""Find and read the CSV files that a team or a roster may come from."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

LARGEST = 1_000_000
"""A team of a thousand is a tenth of it."""

MOST_FILES = 20


class UnreadError(Exception):
    """The file is none that can be read; the message is one plain line."""


def csv_files(folders: Iterable[Path]) -> tuple[Path, ...]:
    """What lies at the top of ``folders``, by name.  Never raises."""
    found: list[Path] = []
    for folder in folders:
        with suppress(OSError):
            here = (one for one in folder.iterdir() if one.suffix.lower() == ".csv")
            found += sorted(one for one in here if one.is_file())
    return tuple(found[:MOST_FILES])


def read_csv(file: Path) -> str:
    """Its text.  Raises UnreadError."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise UnreadError(f"{file}: {error.strerror}") from error
    if len(data) > LARGEST:
        raise UnreadError(f"{file}: expected a CSV file below 1 MB, got more")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadError(f"{file}: expected a CSV file in UTF-8, got something else") from None
