# SPDX-License-Identifier: Apache-2.0
"""How a number of the report is written and said.  It knows no language: it is told the texts."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.reports.small_numbers import LEAST, Count

NO_TIME = "–"
FEW = f"<{LEAST}"
MANY = f"{LEAST}+"


@dataclass(frozen=True, slots=True)
class Words:
    """``text``: a text by its id, filled.  ``duration``: milliseconds as 1:12.

    ``whole``: what is no word of the language, such as "<5" and a day, so that it is not turned
    round between words that run to the left.
    """

    text: Callable[..., str]
    duration: Callable[[int], str]
    whole: Callable[[str], str] = str


def written(count: Count) -> str:
    if count.number is not None:
        return str(count.number)
    return FEW if count.small else MANY


def told(count: Count, words: Words) -> str:
    if count.number is not None:
        return str(count.number)
    return words.text("report.small" if count.small else "report.held_back")


def time_of(seconds: int | None, words: Words) -> str:
    return NO_TIME if seconds is None else words.whole(words.duration(1000 * seconds))
