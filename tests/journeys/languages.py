# SPDX-License-Identifier: Apache-2.0
"""What the team must read of the language that a visitor chose after their press."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise

from kiosk.domain.clock import Instant, age_ms
from tests.journeys.raw import Record

TOLD_MS = 1_000


class Languages:
    """``due``: what each request's visitor chose last, and since when the kiosk could tell it."""

    def __init__(self) -> None:
        self.chosen = ""
        self.due: dict[str, tuple[str, Instant]] = {}
        self.told: dict[str, list[tuple[str, Instant]]] = defaultdict(list)
        self._ever: set[str] = set()

    def choose(self, language: str) -> None:
        self.chosen = language
        self._ever.add(language)

    def visit_over(self) -> None:
        self.chosen = ""

    def shown(self, request: str, now: Instant, *, open_: bool) -> None:
        """The status of ``request`` is up: what its visitor has chosen is owed to the team."""
        language, since = self.due.get(request, ("", now))
        if not open_ and age_ms(since, now) < TOLD_MS:
            self.due.pop(request, None)  # closed before anything could be told
        elif open_ and self.chosen and self.chosen != language:
            self.due[request] = self.chosen, now

    def submitted(self, request: str, language: str, at: Instant) -> None:
        self.told[request].append((language, at))

    def crash(self) -> None:
        """What was in memory only is about to go."""
        for request, (language, _) in list(self.due.items()):
            told = self.told[request]
            if not told or told[-1][0] != language:
                del self.due[request]
        self.visit_over()

    def untrue(self, about: Callable[[str], Iterable[Record]], unsure: Iterable[str]) -> list[str]:
        """When everything works again; ``unsure``: the crash may have taken what was told."""
        wrong = []
        for request in (self.due.keys() | self.told.keys()) - set(unsure):
            spoken = _spoken(about(request))
            due = self.due.get(request, (spoken[-1], None))[0] if spoken else ""
            if spoken and spoken[-1] != due:
                wrong.append(f"the team reads {spoken[-1]}, and the visitor chose {due}")
            if any(one == after for one, after in pairwise(spoken)):
                wrong.append("a language is told that the team knew")
            wrong += [f"{one}, which nobody chose" for one in set(spoken[1:]) - self._ever]
            wrong += self._too_often(request)
        return wrong

    def _too_often(self, request: str) -> list[str]:
        """The last one may follow at once: that of a status that goes."""
        times = [at for _, at in self.told[request]][:-1]
        quick = [one for one, after in pairwise(times) if age_ms(one, after) < TOLD_MS]
        return ["two languages are told within a second"] if quick else []


def _spoken(records: Iterable[Record]) -> list[str]:
    """That of the press, and each that was told since, in the order of the log."""
    return [one["language"] for one in records if one["kind"] in {"pressed", "language_chosen"}]
