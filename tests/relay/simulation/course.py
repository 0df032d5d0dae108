# SPDX-License-Identifier: Apache-2.0
"""The course of one request in true time, and the steps that are owed to it (P8).

A second writing of the ladder, from the words of the promise: 30, 60, 120 s and then each
60 s; ``coming`` ends it, stepping back resumes it at the 60 s step, after a restart the next
step is overdue at once.
"""

from dataclasses import dataclass, field

from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Event,
    Pressed,
    Reminded,
    Reopened,
    Seen,
    SteppedBack,
)
from kiosk.relay.climb import Step

SEEN_MS = 60_000


def after_ms(step: int) -> int:
    """From the press; step 0 is the press itself."""
    return (0, 30_000, 60_000, 120_000)[step] if step <= 3 else 120_000 + 60_000 * (step - 3)


@dataclass
class Climb:
    """One run of the ladder.  ``taken``: step, true time and boot of each."""

    began_ms: int
    boot: str
    first: int = 1
    taken: list[tuple[int, int, str]] = field(default_factory=list)

    def moment_ms(self, step: int) -> int:
        """When a step is due while the machine runs on."""
        return self.began_ms + after_ms(step) - (after_ms(2) if self.first == 2 else 0)

    def owed(self, boot: str, ready_ms: int) -> tuple[int, int]:
        """The next step, and when it is due for a relay that was ``ready_ms`` in this boot."""
        step = self.taken[-1][0] + 1 if self.taken else self.first
        if boot == self.boot:
            return step, self.moment_ms(step)
        here = [(one, ms) for one, ms, where in self.taken if where == boot]
        if not here:
            return step, ready_ms
        return step, here[-1][1] + after_ms(step) - after_ms(here[-1][0])

    def earliest_ms(self, boot: str, ms: int) -> int:
        """Before this the next step would be early; a step that was lost counts for nothing."""
        step, due = self.owed(boot, ms)
        here = [(one, at) for one, at, where in self.taken if where == boot != self.boot]
        return min((at + after_ms(step) - after_ms(one) for one, at in here), default=due)


@dataclass
class Course:
    """``changed_ms``: when it last began or ceased to call, as saved; ``seen_ms``: the answer."""

    request: str
    climb: Climb | None = None
    changed_ms: int = 0
    coming: bool = False
    seen_ms: int | None = None
    ids: dict[str, Step] = field(default_factory=dict)

    def hear(self, event: Event, ms: int, began_ms: int) -> Climb | None:
        """A fact of it is on the disk since ``ms``.  Returns the climb that it begins."""
        match event:
            case Pressed() | Reopened():
                return self._begin(Climb(began_ms, event.at.boot), ms)
            case SteppedBack():
                return self._begin(Climb(began_ms, event.at.boot, first=2), ms)
            case Seen() if self.climb:
                self.seen_ms = began_ms
            case Coming() | Arrived() | Closed():
                self.climb, self.changed_ms = None, ms
                self.coming = isinstance(event, Coming)
        return None

    def _begin(self, climb: Climb, ms: int) -> Climb:
        self.climb, self.changed_ms, self.coming, self.seen_ms = climb, ms, False, None
        return climb

    def is_quiet(self, ms: int) -> bool:
        return self.seen_ms is not None and ms < self.seen_ms + SEEN_MS

    def take(self, fact: Step, ms: int, *, made_now: bool) -> str:
        """What is wrong with this step, or nothing; told twice it is the same fact."""
        again = fact.id in self.ids
        self.ids[fact.id] = fact
        if isinstance(fact, Reminded) or self.climb is None:
            return ""
        climb, boot = self.climb, fact.at.boot
        if again:
            # Made once more, since it was lost with the process: the next one is counted from here.
            if made_now:
                climb.taken = [one for one in climb.taken if one[0] < fact.step]
                climb.taken.append((fact.step, ms, boot))
            return ""
        step, due_ms = climb.owed(boot, ms)[0], climb.earliest_ms(boot, ms)
        climb.taken.append((fact.step, ms, boot))
        if fact.step != step:
            return f"step {fact.step} where {step} was owed"
        return f"step {step} taken {due_ms - ms} ms early" if ms < due_ms else ""
