# SPDX-License-Identifier: Apache-2.0
"""A screen as it is read aloud: its texts in the order in which they stand."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Screen:
    """``confidential``: of the help flow, so that no loudspeaker says it unless it was chosen."""

    texts: tuple[str, ...] = ()
    language: str = "en"
    confidential: bool = False


def without_doubles(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, and none that the one before it has said: "star, white, Trumpet"."""
    kept: list[str] = []
    for text in (text.strip() for text in texts):
        if text and text not in kept and not (kept and _says(kept[-1], text)):
            kept.append(text)
    return tuple(kept)


def same(one: Screen, other: Screen) -> bool:
    """Whether nothing but numbers has changed: a countdown is no new screen."""
    return _still(one) == _still(other)


def to_say(
    screen: Screen, before: Screen, waiting: Collection[str], *, acted: bool
) -> list[str] | None:
    """What to say of a screen that took the place of another; None: go on with what waits.

    ``waiting``: texts of the one before that were not said to their end.
    ``acted``: the visitor brought the screen up.
    """
    if (screen.language, screen.confidential) != (before.language, before.confidential):
        return list(screen.texts)
    if acted or (screen.confidential and waiting):
        return list(new_first(screen, before))
    if screen.confidential:
        return list(news(screen, before))
    # A card that came by itself is not read out; nor is the one that went.
    return None if set(waiting) <= set(screen.texts) else []


def new_first(screen: Screen, before: Screen) -> tuple[str, ...]:
    """Every text of ``screen``: what has come up first, then what stood there already."""
    come = news(screen, before)
    return (*come, *(text for text in screen.texts if text not in come))


def news(screen: Screen, before: Screen) -> tuple[str, ...]:
    """What ``screen`` says and the one before it did not."""
    return tuple(text for text in screen.texts if text not in before.texts)


def _says(longer: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", longer) is not None


def _still(screen: Screen) -> Screen:
    return replace(screen, texts=tuple(_DIGITS.sub("#", text) for text in screen.texts))
