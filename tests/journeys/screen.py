# SPDX-License-Identifier: Apache-2.0
"""What is said on the screen, held against the raw log and the clock."""

from kiosk.attendee.derive import Props
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease
from tests.journeys.raw import Record, Truth, headline, truth, unfounded

LEASE_MS = 16_000
UNANSWERED_MS = 60_000

CELLS = {
    ("listening", "open"): ("band.listening", ""),
    ("listening", "closing"): ("band.listening_closing", "visit.hours_end"),
    ("listening", "closed"): ("band.listening_closed", "visit.out_of_hours"),
    ("unconfirmed", "open"): ("band.unconfirmed", "visit.unconfirmed"),
    ("unconfirmed", "closing"): ("band.unconfirmed_closing", "visit.unconfirmed"),
    ("unconfirmed", "closed"): ("band.unconfirmed_closed", "visit.unconfirmed"),
    ("nobody", "open"): ("band.nobody_listening", "visit.nobody_listening"),
    ("nobody", "closing"): ("band.nobody_closing", "visit.nobody_listening"),
    ("nobody", "closed"): ("band.nobody_closed", "visit.nobody_closed"),
    ("who knows", "open"): ("band.unsure", "visit.unsure"),
    ("who knows", "closing"): ("band.unsure_closing", "visit.unsure"),
    ("who knows", "closed"): ("band.unsure_closed", "visit.unsure"),
}
"""Who listens and when: what stands in the band, and beside a request that waits."""

COVER_LINES = {line for _, line in CELLS.values() if line} | {"visit.deaf"}

_KIND_OF_CLAIM = {
    "saved": {"pressed", "pressed_again"},
    "with_you": {"arrived"},
    **{one: {one} for one in ("shown", "seen", "coming", "stepped_back", "closed", "withdrawn")},
}


def status(props: Props, heard: list[Record], now: Instant) -> list[str]:
    """``heard``: the raw facts of the request that have reached this kiosk."""
    told = truth(heard)
    shown = [props.headline, *props.line_ids]
    wrong = unfounded(shown, told)
    if props.headline != headline(told):
        wrong.append(f"{props.headline} leads where {headline(told)} should")
    wrong += times(props, shown, told.presses)
    wrong += claims(props, heard)
    if told.state in {"new", "seen", "coming"} and not told.withdrawn:
        wrong += other_ways(props, told, now)
    return wrong


def other_ways(props: Props, told: Truth, now: Instant) -> list[str]:
    """Wherever nobody may come, the other ways stand first."""
    if props.other_ways_first:
        return []
    if props.deaf:
        return ["answers would not be noticed, and the other ways are not first"]
    if told.state == "coming":
        return []
    if not props.listening:
        return ["nobody listens, and the other ways are not first"]
    rings = told.rings_since
    if rings and age_ms(rings["at"], now) >= UNANSWERED_MS:
        return ["a minute without an answer, and the other ways are not first"]
    return []


def cover(props: Props, lease: Lease | None, hours: Hours, now: Instant) -> list[str]:
    """What stands on who listens is that of its cell, before a press and after it."""
    who = listener(lease, now)
    band, line = ("band.deaf", "visit.deaf") if props.deaf else CELLS[who, hours.value]
    wrong = []
    if props.band != band:
        wrong.append(f"{props.band} where {who} listens, {hours}: {band}")
    if props.listening is not (who == "listening" and not props.deaf):
        wrong.append(f"the mark says {props.listening} where {who} listens")
    if others := sorted((COVER_LINES & set(props.line_ids)) - {line}):
        wrong.append(f"{others} where {who} listens, {hours}: {line or 'nothing more'}")
    return wrong


def listener(lease: Lease | None, now: Instant, *, spare_ms: int = 0) -> str:
    """By the words of promises.md: 16 s on the clock of the boot, less what a look may take."""
    if lease is None or lease.beat.boot != now.boot or not lease.person:
        return "nobody"
    if now.boot_ms - lease.beat.boot_ms + spare_ms >= LEASE_MS:
        return "nobody"
    return "listening" if lease.attended else "unconfirmed"


def covered(props: Props, told: Truth, who: str, hours: Hours) -> list[str]:
    """Nobody is coming yet: the line of the cell stands among the others."""
    line = "visit.deaf" if props.deaf else CELLS[who, hours.value][1]
    waits = told.state in {"new", "seen"} and not told.withdrawn
    return [f"{line} is not said"] if waits and line and line not in props.line_ids else []


def times(props: Props, shown: list[str], presses: list[Record]) -> list[str]:
    """The one time that is told is that of the last press, whatever the clock did since."""
    arguments = [props.headline_arg, *props.line_args]
    last = str(presses[-1]["at"].utc_ms) if presses else ""
    said = [a for line, a in zip(shown, arguments, strict=True) if line == "visit.saved_at"]
    return [f"saved at {one}, and the last press was at {last}" for one in said if one != last]


def claims(props: Props, heard: list[Record]) -> list[str]:
    kinds = {one["id"]: one["kind"] for one in heard}
    return [
        f"claim {claim} without its fact"
        for claim, event_id in props.claims.items()
        if kinds.get(event_id) not in _KIND_OF_CLAIM[claim.value]
    ]
