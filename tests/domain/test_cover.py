# SPDX-License-Identifier: Apache-2.0
"""The 48 cells of duty, link and hours: no wrong promise in any of them."""

from dataclasses import replace
from itertools import product

import pytest

from kiosk.domain.cover import LISTENING, STANDINGS, Ear, Standing, ear, standing
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Cover, Duty, Link
from kiosk.domain.promise import Line

CELLS = [Cover(*cell) for cell in product(Duty, Link, Hours)]
SAYS_THAT_SOMEBODY_LISTENS = {
    "band.listening", "band.listening_closing", "band.listening_closed"
}  # fmt: skip
PROMISES_FOR_LATER = {
    "band.listening", "band.unconfirmed", "band.nobody_listening", "band.unsure"
}  # fmt: skip
"""Said of now, and to be read as said of the next half hour too."""


def wrong(cover: Cover, stands: Standing) -> list[str]:
    """What is promised wrongly in a cell; written a second time, from the words of the field."""
    hears = cover.duty is Duty.ATTENDED and cover.link in {Link.SAME_MACHINE, Link.LIVE}
    found = []
    if (stands.band in SAYS_THAT_SOMEBODY_LISTENS) is not hears:
        found.append("somebody is said to listen, or is not, against what is known")
    if cover.hours is not Hours.OPEN and stands.band in PROMISES_FOR_LATER:
        found.append("a promise for later, and the hours end")
    if not stands.other_ways and (cover.hours is not Hours.OPEN or not hears):
        found.append("no other way beside it")
    if not hears and not stands.line:
        found.append("nothing is said after the press")
    return found


def test_there_are_48_cells() -> None:
    assert len(CELLS) == len(set(CELLS)) == 48


@pytest.mark.parametrize("cover", CELLS, ids=lambda c: f"{c.duty}-{c.link}-{c.hours}")
def test_no_cell_promises_what_is_not_so(cover: Cover) -> None:
    assert wrong(cover, standing(cover)) == []


def test_control_a_table_that_always_listens_is_seen() -> None:
    caught = [cover for cover in CELLS if wrong(cover, LISTENING)]
    assert len(caught) == 46, "all but the two in which that is so"


def test_each_line_is_one_of_the_status() -> None:
    lines = {stands.line for row in STANDINGS.values() for stands in row.values()}
    assert lines - {""} <= {line.value for line in Line}


@pytest.mark.parametrize(
    ("duty", "link", "who"),
    [
        (Duty.ATTENDED, Link.LIVE, Ear.LISTENS),
        (Duty.ATTENDED, Link.STALE, Ear.NOBODY),
        (Duty.UNCONFIRMED, Link.SAME_MACHINE, Ear.UNCONFIRMED),
        (Duty.UNCONFIRMED, Link.NONE, Ear.NOBODY),
        (Duty.NOBODY, Link.LIVE, Ear.NOBODY),
        (Duty.UNKNOWN, Link.SAME_MACHINE, Ear.UNSURE),
    ],
)
def test_who_listens(duty: Duty, link: Link, who: Ear) -> None:
    assert ear(duty, link) is who


def test_a_screen_that_cannot_see_answers_says_that_and_nothing_else() -> None:
    assert {standing(replace(cover, deaf=True)).band for cover in CELLS} == {"band.deaf"}
    assert not any(replace(cover, deaf=True).listening for cover in CELLS)
