# SPDX-License-Identifier: Apache-2.0
"""The words of the match signs, for tables and rows."""

from kiosk.actions.account import SignWord
from kiosk.content.sign_words import word_in
from kiosk.paths import assets


def sign_words() -> SignWord:
    """The word of an index in a language, else in English."""
    return word_in(assets() / "signs")
