# SPDX-License-Identifier: Apache-2.0
"""A sentence as text ids with arguments, in one string that a screen turns into words.

Written in prefix notation: an id with the number of its arguments, then each of them,
which may again be an id with arguments.  QML keeps one typed string per sentence, and a
change of language changes the words of what is already on screen.
"""

from collections.abc import Callable

Said = str
"""What ``said`` and ``plain`` make; empty where nothing is said."""

_BETWEEN = "\x1f"


def said(text_id: str, *args: Said) -> Said:
    """The text ``text_id`` with %1, %2 ... filled by ``args``."""
    return _BETWEEN.join((f"{len(args)}#{text_id}", *args))


def plain(text: object) -> Said:
    """Words that are nobody's text id: a place, a time, a typed note."""
    return "=" + str(text).replace(_BETWEEN, " ")


def joined(*parts: Said) -> Said:
    """The parts that say anything, with a dot between them."""
    whole = ""
    for part in parts:
        whole = said("desk.join", whole, part) if whole and part else whole or part
    return whole


def spoken(sentence: Said, text: Callable[..., str]) -> str:
    """``sentence`` in words, for screens without Qt; ``text``: the text of an id, filled."""
    tokens = iter(sentence.split(_BETWEEN))

    def following() -> str:
        token = next(tokens, "")
        if token.startswith("=") or token[1:2] != "#":
            return token[1:]
        arguments = [following() for _ in range(int(token[0]))]
        return text(token[2:], *arguments)

    return following()
