# SPDX-License-Identifier: Apache-2.0
"""What is said on the screen, held against the raw log and the clock."""

from kiosk.attendee.derive import Props
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.presence import Lease
from tests.journeys.raw import Record, Truth, headline, truth, unfounded

LEASE_MS = 16_000
UNANSWERED_MS = 60_000

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


def cover(props: Props, lease: Lease | None, now: Instant) -> list[str]:
    if not props.listening:
        return []
    if lease is None or lease.beat.boot != now.boot:
        return ["somebody is said to listen, and there is no lease"]
    if now.boot_ms - lease.beat.boot_ms >= LEASE_MS:
        return ["somebody is said to listen on a lease that ran out"]
    return []


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
