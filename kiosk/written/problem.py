# SPDX-License-Identifier: Apache-2.0
"""What is wrong in a file, where, and what would be right."""

from msgspec import Struct

GOT_LIMIT = 60
"""Characters of a wrong value that are repeated in a message."""


class Problem(Struct, frozen=True):
    """``line`` is 0 where the file as a whole is meant; a warning refuses nothing."""

    file: str
    line: int
    key: str
    expected: str
    got: str
    warning: bool = False

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        key = f"{self.key}: " if self.key else ""
        return f"{where}: {key}expected {self.expected}, got {self.got}"


def shown(value: object) -> str:
    """A wrong value as it stands in the file, short, and safe to print on a terminal."""
    match value:
        case str():
            from json import dumps

            text = dumps(value)
        case bool():
            text = str(value).lower()
        case dict():
            text = "a table"
        case list():
            text = f"a list of {len(value)}"
        case _:
            text = str(value)
    return text if len(text) <= GOT_LIMIT else text[: GOT_LIMIT - 1] + "…"
