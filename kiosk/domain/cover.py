# SPDX-License-Identifier: Apache-2.0
"""What stands on the kiosk, before and after a press, by duty, link and hours: 48 cells.

It says that somebody listens only where a person on duty can notice an alert and the path
to that person is alive; outside the team's hours and shortly before they end it promises
nothing for later.  Text ids stand for words; ``kiosk/README.md`` prints the whole table.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.hours import Hours
from kiosk.domain.presence import HEARD, Cover, Duty, Link


class Ear(StrEnum):
    """What duty and link come to for somebody who thinks of pressing."""

    LISTENS = "listens"
    UNCONFIRMED = "unconfirmed"
    NOBODY = "nobody"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Standing:
    """``band`` stands before the press, ``line`` beside the state of a request without an answer.

    ``other_ways``: the other ways to get help stand with them, before and after.
    """

    band: str
    line: str = ""
    other_ways: bool = True


LISTENING = Standing("band.listening", other_ways=False)

STANDINGS: dict[Ear, dict[Hours, Standing]] = {
    Ear.LISTENS: {
        Hours.OPEN: LISTENING,
        Hours.CLOSING: Standing("band.listening_closing", "visit.hours_end"),
        Hours.CLOSED: Standing("band.listening_closed", "visit.out_of_hours"),
    },
    Ear.UNCONFIRMED: {
        Hours.OPEN: Standing("band.unconfirmed", "visit.unconfirmed"),
        Hours.CLOSING: Standing("band.unconfirmed_closing", "visit.unconfirmed"),
        Hours.CLOSED: Standing("band.unconfirmed_closed", "visit.unconfirmed"),
    },
    Ear.NOBODY: {
        Hours.OPEN: Standing("band.nobody_listening", "visit.nobody_listening"),
        Hours.CLOSING: Standing("band.nobody_closing", "visit.nobody_listening"),
        Hours.CLOSED: Standing("band.nobody_closed", "visit.nobody_closed"),
    },
    Ear.UNSURE: {
        Hours.OPEN: Standing("band.unsure", "visit.unsure"),
        Hours.CLOSING: Standing("band.unsure_closing", "visit.unsure"),
        Hours.CLOSED: Standing("band.unsure_closed", "visit.unsure"),
    },
}

DEAF = Standing("band.deaf", "visit.deaf")
"""Whoever listens: an answer would not be seen on this screen."""


def ear(duty: Duty, link: Link) -> Ear:
    """Nobody listens over a path that is silent, whoever was heard on it last."""
    if duty is Duty.UNKNOWN:
        return Ear.UNSURE
    if duty is Duty.NOBODY or link not in HEARD:
        return Ear.NOBODY
    return Ear.LISTENS if duty is Duty.ATTENDED else Ear.UNCONFIRMED


def standing(cover: Cover) -> Standing:
    if cover.deaf:
        return DEAF
    return STANDINGS[ear(cover.duty, cover.link)][cover.hours]
