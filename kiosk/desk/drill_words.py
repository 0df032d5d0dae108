# SPDX-License-Identifier: Apache-2.0
"""What drills have proven, and what became of the one that somebody asked for.  Pure."""

from collections.abc import Sequence

from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import path_words
from kiosk.domain.clock import Instant, age_ms, is_later
from kiosk.domain.health import Health, Proof
from kiosk.domain.venue_events import DrillAsked

RESULT_MS = 90_000
"""A drill ends after 60 s; without a result half a minute later it had none."""


def proven(proof: Proof, now: Instant, options: DeskOptions) -> Said:
    """ "Lobby, last proven 07:58", or that the drill reached nothing."""
    at = plain(moment(proof.at, now, options.zone))
    return said("desk.proof" if proof.paths else "desk.proof_none", plain(proof.place), at)


def paths(named: Sequence[str], options: DeskOptions) -> Said:
    whole = ""
    for path in named:
        word = path_words(path, options)
        whole = said("desk.list", whole, word) if whole else word
    return whole


def is_awaited(asked: DrillAsked | None, health: Health | None, now: Instant) -> bool:
    """Whether the result of the latest drill may still come."""
    if asked is None or _answered(asked, health):
        return False
    return age_ms(asked.at, now) < RESULT_MS


def awaited(
    asked: DrillAsked | None, health: Health | None, now: Instant, options: DeskOptions
) -> Said:
    """That it was asked for, or has brought nothing; empty once there is a result."""
    if asked is None or _answered(asked, health):
        return ""
    at = plain(moment(asked.at, now, options.zone))
    waiting = is_awaited(asked, health, now)
    return said("desk.drill.asked" if waiting else "desk.drill.no_result", at)


def _answered(asked: DrillAsked, health: Health | None) -> bool:
    return any(is_later(one.at, asked.at) for one in (health.proofs if health else ()))
