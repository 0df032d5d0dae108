# SPDX-License-Identifier: Apache-2.0
"""The oracle: what the raw log says of a request, read without any code of the kiosk.

Works on records as they lie in the log (names and plain values), in the log's order.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
STAFF = ("shown", "seen", "coming", "stepped_back", "arrived", "closed")


@dataclass
class Truth:
    """What holds of a request: the ids of the facts of its latest round that nobody took back."""

    presses: list[Record] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    now: dict[str, list[str]] = field(default_factory=lambda: {kind: [] for kind in STAFF})
    rings_since: Record | None = None

    @property
    def state(self) -> str:
        if not any(one["kind"] == "pressed" for one in self.presses):
            return "none"
        if self.now["closed"]:
            return "closed"
        if self.now["arrived"]:
            return "with_person"
        if self.now["coming"]:
            return "coming"
        return "seen" if self.now["seen"] or self.now["stepped_back"] else "new"


def truth(records: Iterable[Record]) -> Truth:
    records = list(records)
    last_round = max((one["round"] for one in records if one["kind"] == "reopened"), default=0)
    taken_back = {one["undoes"] for one in records if one.get("undoes")}
    taken_back |= _given_away(records, taken_back)
    told = Truth()
    for one in records:
        kind, held = one["kind"], one["id"] not in taken_back
        if kind in {"pressed", "pressed_again"}:
            told.presses.append(one)
        elif kind == "withdrawn" and held:
            told.withdrawn.append(one["id"])
        elif kind in told.now and held and one["round"] == last_round:
            told.now[kind].append(one["id"])
        rings = (kind == "reopened" and one["round"] == last_round) or kind == "pressed"
        if rings and (told.rings_since is None or told.rings_since["kind"] == "pressed"):
            told.rings_since = one
    return told


def _given_away(records: list[Record], taken_back: set[str]) -> set[str]:
    """The comings that ended since somebody else has taken over, whose own is in the log."""
    by_id = {one["id"]: one for one in records}
    given = set()
    for one in records:
        if one["kind"] == "hand_over_taken" and one["coming"] in by_id:
            offer = by_id.get(one["offer"])
            if offer and offer["id"] not in taken_back:
                given.add(offer["gives"])
    return given


def headline(told: Truth) -> str:
    """The word table: the line that leads the status of a saved request."""
    if told.state == "closed":
        return "visit.closed"
    if told.withdrawn:
        return "visit.withdrawn"
    if told.state == "seen":
        return "visit.stepped_back" if told.now["stepped_back"] else "visit.seen"
    return {"with_person": "visit.with_you", "coming": "visit.coming"}.get(
        told.state, "visit.saved_at"
    )


NEEDS = {
    "visit.shown": "shown",
    "visit.seen": "seen",
    "visit.coming": "coming",
    "visit.stepped_back": "stepped_back",
    "visit.with_you": "arrived",
    "visit.closed": "closed",
}
"""A line that may be shown only while such a fact holds."""

EXCLUDES = {
    "visit.seen_by_no_one": ("seen", "coming", "arrived", "closed"),
    "visit.no_screen_yet": ("shown", "coming", "arrived", "closed"),
    "visit.no_answer": ("coming", "arrived", "closed"),
    "visit.seen": ("coming", "arrived", "closed"),
    "visit.stepped_back": ("coming", "arrived", "closed"),
    "visit.coming": ("arrived", "closed"),
    "visit.with_you": ("closed",),
}
"""A line that is false as soon as such a fact holds."""

NEUTRAL = {
    "visit.saved_at", "visit.withdrawn", "visit.nobody_listening", "visit.nobody_closed",
    "visit.unconfirmed", "visit.unsure", "visit.hours_end", "visit.out_of_hours", "visit.deaf",
    "visit.nothing_wrong", "visit.restored",
}  # fmt: skip


def unfounded(lines: Iterable[str], told: Truth) -> list[str]:
    """The lines on the screen that the log does not bear out."""
    wrong = []
    for line in lines:
        if line not in NEEDS and line not in EXCLUDES and line not in NEUTRAL:
            wrong.append(f"{line} is a line that this oracle does not know")
        if line in NEEDS and not told.now[NEEDS[line]]:
            wrong.append(f"{line} without {NEEDS[line]}")
        wrong += [f"{line} in spite of {kind}" for kind in EXCLUDES.get(line, ()) if told.now[kind]]
        if line == "visit.saved_at" and not told.presses:
            wrong.append(f"{line} without a press")
        if line == "visit.withdrawn" and not told.withdrawn:
            wrong.append(f"{line} without a withdrawal")
    return wrong
