# SPDX-License-Identifier: Apache-2.0
"""The word of each match sign in a language: what staff and visitor compare, never call out."""

from functools import cache
from pathlib import Path

import msgspec

from kiosk.domain.signs import COUNT


class _File(msgspec.Struct, frozen=True):
    language: str
    words: list[str]


class SignWordsError(Exception):
    """A file of sign words that does not hold one word for each sign."""


@cache
def sign_words(folder: Path, language: str = "en") -> tuple[str, ...]:
    """The words by index from ``<language>.json``.

    Raises SignWordsError where they are not 48 different ones, OSError where there is no file.
    """
    file = folder / f"{language}.json"
    try:
        words = msgspec.json.decode(file.read_bytes(), type=_File).words
    except msgspec.DecodeError as error:
        raise SignWordsError(f"{file.name}: {error}") from error
    if len(words) != COUNT or len({word.casefold() for word in words}) != COUNT:
        raise SignWordsError(f"{file.name}: expected {COUNT} different words, got {len(words)}")
    return tuple(words)
