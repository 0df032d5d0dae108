# SPDX-License-Identifier: Apache-2.0
"""Counts an export again, line by line, with nothing of the program's own.

It shares no code with kiosk/reports: only the words of ``export --json``.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

SLIP_S = 10
STEPS = ("shown", "seen", "coming", "arrived")


def recount(export: Path, zone: str) -> dict[str, Any]:
    """``hours``, ``kiosks``, ``endings``, ``requests``, ``answered`` and ``times``, unprotected."""
    lines = [json.loads(line) for line in export.read_text(encoding="utf-8").splitlines()]
    real = [one for one in lines if "drill" not in one["marks"]]
    waits = [dict(_waits(one["events"])) for one in real]
    pressed = [_when(one["events"][0]).astimezone(ZoneInfo(zone)) for one in real]
    return {
        "requests": len(real),
        "first": min(pressed).date().isoformat(),
        "last": max(pressed).date().isoformat(),
        "answered": sum("coming" in one or "arrived" in one for one in waits),
        "hours": Counter(one.hour for one in pressed),
        "kiosks": Counter(one["place"] for one in real),
        "endings": Counter(map(_ending, real)),
        "times": {step: _middle([one[step] for one in waits if step in one]) for step in STEPS},
    }


def _ending(one: dict[str, Any]) -> str:
    if "withdrawn" in one["marks"]:
        return "withdrawn"
    if one["state"] != "closed":
        return "open"
    return str([event["reason"] for event in one["events"] if event["kind"] == "closed"][-1])


def _when(event: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(event["at"])


def _waits(events: list[dict[str, Any]]) -> Iterator[tuple[str, Fraction]]:
    """The seconds from the press to the first of each step that was no slip."""
    at = {one["id"]: _when(one) for one in events}
    backs = [one for one in events if "undoes" in one]
    slips = {b["undoes"] for b in backs if (_when(b) - at[b["undoes"]]).total_seconds() <= SLIP_S}
    for step in STEPS:
        said = [one for one in events if one["kind"] == step and one["id"] not in slips]
        if said:
            ms = (_when(said[0]) - _when(events[0])).total_seconds() * 1000
            yield step, Fraction(round(ms), 1000)


def _middle(waits: list[Fraction]) -> dict[str, int]:
    """The middle one, or the mean of the two; and the first that nine of ten are not above."""
    ordered, n = sorted(waits), len(waits)
    middle = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    ninetieth = next(w for i, w in enumerate(ordered, 1) if 10 * i >= 9 * n)
    half = Fraction(1, 2)
    return {"median_s": floor(middle + half), "ninetieth_s": floor(ninetieth + half)}
