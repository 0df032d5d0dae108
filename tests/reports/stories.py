# SPDX-License-Identifier: Apache-2.0
"""Requests of a three-day event, as a seed tells them: answered, withdrawn, undone, drills."""

from collections.abc import Iterator
from random import Random

from kiosk.domain.clock import Instant
from kiosk.domain.events import (
    Actor,
    Arrived,
    Closed,
    Coming,
    Pressed,
    Reason,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Undone,
    Withdrawn,
)
from tests.fakes import NOON_UTC_MS

DAY_MS = 86_400_000
PLACES = ("Hall 2", "Lobby A", "North door", "=Stairs")
DESK, TEAM = Actor("desk", "desk"), Actor("person", "4")


class Story:
    """The facts of one request, each some time after the one before."""

    def __init__(self, random: Random, at: Instant, place: str) -> None:
        self._random = random
        self._now = at
        self._request = f"{random.getrandbits(128):032x}"
        self._place = place
        self.facts: list[RequestEvent] = []

    def press(self, *, drill: bool) -> None:
        fields = {"code": "BCDF", "sign": 3, "place": self._place, "language": "en"}
        self.tell(Pressed, 0, by=Actor("kiosk", self._place), drill=drill, **fields)

    def tell(
        self, kind: type[RequestEvent], after_ms: int, by: Actor = TEAM, **fields: object
    ) -> str:
        """The id of the fact."""
        self._now = self._now.plus(after_ms)
        made: dict[str, object] = {
            "id": f"{self._random.getrandbits(128):032x}",
            "at": self._now,
            "by": by,
            "request": self._request,
            **fields,
        }
        self.facts.append(kind(**made))  # type: ignore[arg-type]  # its own fields
        return str(made["id"])


def event(requests: int, seed: int = 1) -> Iterator[RequestEvent]:
    """The facts of so many requests, a request after the other."""
    random = Random(seed)
    begin = NOON_UTC_MS - 3 * DAY_MS
    for _ in range(requests):
        after = random.randrange(3 * DAY_MS)
        at = Instant(begin + after, "boot-1", 60_000 + after)
        yield from _request(random, Story(random, at, random.choice(PLACES)))


def _request(random: Random, story: Story) -> list[RequestEvent]:
    story.press(drill=random.random() < 0.02)
    if random.random() < 0.97:
        story.tell(Shown, random.randrange(200, 3_000), DESK)
    if random.random() < 0.03:
        story.tell(Withdrawn, random.randrange(30_000))
        return story.facts
    seen = story.tell(Seen, random.randrange(2_000, 60_000))
    if random.random() < 0.05:
        story.tell(Undone, random.randrange(9_000), undoes=seen)
    if random.random() < 0.95:
        _answer(random, story)
    if random.random() < 0.97:
        story.tell(Closed, random.randrange(900_000), reason=random.choice(list(Reason)))
    return story.facts


def _answer(random: Random, story: Story) -> None:
    coming = story.tell(Coming, random.randrange(1_000, 90_000))
    if random.random() < 0.1:
        story.tell(SteppedBack, random.randrange(20_000), undoes=coming)
        story.tell(Coming, random.randrange(1_000, 200_000))
    if random.random() < 0.9:
        story.tell(Arrived, random.randrange(20_000, 400_000))
