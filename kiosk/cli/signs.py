# SPDX-License-Identifier: Apache-2.0
"""The words of the match signs, for tables and rows."""

from kiosk.actions.account import SignWord
from kiosk.content.sign_words import sign_words as _words_of
from kiosk.paths import assets


def sign_words() -> SignWord:
    """The word of an index in a language, else in English."""
    return _word


def _word(index: int, language: str) -> str:
    folder = assets() / "signs"
    words = _words_of(folder, language if (folder / f"{language}.json").is_file() else "en")
    return words[index % len(words)]
