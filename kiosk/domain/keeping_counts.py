# SPDX-License-Identifier: Apache-2.0
"""What is left of requests that were erased: numbers by day and kiosk, small ones hidden."""

from collections import Counter
from collections.abc import Iterable

from kiosk.domain.events import Event
from kiosk.domain.keeping_events import Counted

FEWEST = 5
"""A smaller number is not shown (row E6): it could be somebody's."""


def left_of(events: Iterable[Event]) -> list[tuple[str, str, str]]:
    """Day, kiosk and number in words, in the order of the days.

    No sum is among them, from which a hidden number would follow.
    """
    numbers: Counter[tuple[str, str]] = Counter()
    for event in events:
        if isinstance(event, Counted):
            numbers[event.day, event.place] += event.rows
    return [(day, place, _told(numbers[day, place])) for day, place in sorted(numbers)]


def _told(number: int) -> str:
    return str(number) if number >= FEWEST else f"<{FEWEST}"
