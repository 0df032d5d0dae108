# SPDX-License-Identifier: Apache-2.0
"""The word of each match sign in a language: what staff and visitor compare, never call out."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from kiosk.domain.signs import COUNT


class _File(msgspec.Struct, frozen=True):
    language: str
    words: list[str]
    latin: list[str] = []


class SignWordsError(Exception):
    """A file of sign words that does not hold one word for each sign."""


def foreign_word(folder: Path, sign: int, language: str, own: str) -> str:
    """What the visitor reads and how it is said, "بلشون · Balashon"; empty where it is ``own``."""
    try:
        words, latin = _read(folder, language)
    except (OSError, SignWordsError):
        return ""
    word = words[sign % COUNT]
    if word == own:
        return ""
    return f"\u2068{word}\u2069 · {latin[sign % COUNT]}" if latin else word


def sign_words(folder: Path, language: str = "en") -> tuple[str, ...]:
    """The words by index from ``<language>.json``.

    Raises SignWordsError where they are not 48 different ones, OSError where there is no file.
    """
    return _read(folder, language)[0]


def word_in(folder: Path) -> Callable[[int, str], str]:
    """The word of a sign's index in a language, else in English."""

    def word(index: int, language: str) -> str:
        known = (folder / f"{language}.json").is_file()
        return sign_words(folder, language if known else "en")[index % COUNT]

    return word


@cache
def _read(folder: Path, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    file = folder / f"{language}.json"
    try:
        read = msgspec.json.decode(file.read_bytes(), type=_File)
    except msgspec.DecodeError as error:
        raise SignWordsError(f"{file.name}: {error}") from error
    for words in (read.words, read.latin) if read.latin else (read.words,):
        if len(words) != COUNT or len({word.casefold() for word in words}) != COUNT:
            wanted = f"expected {COUNT} different words, got {len(words)}"
            raise SignWordsError(f"{file.name}: {wanted}")
    return tuple(read.words), tuple(read.latin)
