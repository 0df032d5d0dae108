# SPDX-License-Identifier: Apache-2.0
"""When the team's channels are told that a request may reach nobody: pure, without a memory.

Whether a notice is due follows from since when a fault holds and when the last look was, so
a relay that was killed in between tells nothing twice and leaves nothing out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.faults import Say, remedy, sentence
from kiosk.domain.clock import Instant
from kiosk.domain.health import STOPS, Fault, Health, Trouble

GRACE_MS = 15_000
"""A fault that goes by itself is no news: a log that is read again after a hiccup."""

NOBODY_MS = 60_000
"""The same where nobody listens: people change places."""

AGAIN_MS = 1_800_000
"""A fault that stays is told once more after this time, and again."""


@dataclass(frozen=True, slots=True)
class Words:
    """A fault as it leaves the house: the kiosk's place, what is dead, what helps.

    ``say``: in the venue's language.
    """

    say: Say
    place: str

    def __call__(self, trouble: Trouble) -> str:
        return f"{self.place} · {sentence(trouble, self.say)} {remedy(trouble, self.say)}"


def due(health: Health, before: Instant) -> Iterator[tuple[str, Trouble]]:
    """The notices whose moment came after the look ``before``: a key of each, and its fault.

    The key is the same whoever asks, so a doubled one can be known as such.
    """
    for trouble in health.troubles:
        since = trouble.since
        if trouble.fault not in STOPS or since is None:
            continue
        number = _told(trouble.fault, since, health.beat)
        if number > _told(trouble.fault, since, before):
            yield f"{trouble.fault} {since.boot} {since.boot_ms} {number}", trouble


def _told(fault: Fault, since: Instant, at: Instant) -> int:
    """How many notices were due until ``at``; of another boot none."""
    grace = NOBODY_MS if fault is Fault.NOBODY_LISTENS else GRACE_MS
    held = at.boot_ms - since.boot_ms if at.boot == since.boot else -1
    return (held - grace) // AGAIN_MS + 1 if held >= grace else 0
