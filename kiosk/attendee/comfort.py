# SPDX-License-Identifier: Apache-2.0
"""How a visitor wants the screen: language, size of text, contrast, motion, speech.

A value that lives as long as the visit; nothing of it is stored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

TEXT_SIZES = (1.0, 1.5, 2.0)
"""Times the usual size of text; 200 % is the most that WCAG 1.4.4 asks for (A6)."""

CONTRAST = "contrast"
"""The theme for those who need the strongest difference."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """``theme``: "day", "evening" or "contrast".  ``still``: nothing slides.

    ``chosen``: the visitor chose the language.
    """

    language: str = "en"
    text_size: float = 1.0
    theme: str = "day"
    still: bool = False
    spoken: bool = False
    chosen: bool = False


def with_language(comfort: Comfort, language: str) -> Comfort:
    return replace(comfort, language=language, chosen=True)


def with_next_size(comfort: Comfort) -> Comfort:
    """The next larger text; after the largest the usual one."""
    larger = (size for size in TEXT_SIZES if size > comfort.text_size)
    return replace(comfort, text_size=next(larger, TEXT_SIZES[0]))


def with_contrast(comfort: Comfort, usual: Comfort) -> Comfort:
    """The theme of contrast and back; where the venue has it always, the one of the day."""
    off = usual.theme if usual.theme != CONTRAST else "day"
    return replace(comfort, theme=off if comfort.theme == CONTRAST else CONTRAST)


def with_motion(comfort: Comfort) -> Comfort:
    return replace(comfort, still=not comfort.still)


def with_speech(comfort: Comfort) -> Comfort:
    return replace(comfort, spoken=not comfort.spoken)


def each_once(words: Mapping[str, str], languages: Sequence[str]) -> Mapping[str, str]:
    """The words of these languages, each for the first that has it."""
    said = {code: words[code] for code in languages if code in words}
    first = {word: code for code, word in reversed(said.items())}
    return {code: word for code, word in said.items() if first[word] == code}
