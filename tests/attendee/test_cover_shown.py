# SPDX-License-Identifier: Apache-2.0
"""What the table of duty, link and hours says stands on the screen, before and after a press."""

from dataclasses import replace
from itertools import product

import pytest

from kiosk.attendee.visit_view import Visit
from kiosk.domain.cover import standing
from kiosk.domain.hours import Hours
from kiosk.domain.presence import LEASE_MS, Cover, Duty, Link
from kiosk.domain.transitions import Step
from tests.attendee.lobby import VENUE, Lobby
from tests.fakes import LISTENING

CELLS = [Cover(*cell) for cell in product(Duty, Link, Hours)]


def named(cover: Cover) -> str:
    return f"{cover.duty}-{cover.link}-{cover.hours}"


@pytest.mark.parametrize("cover", CELLS, ids=named)
def test_each_cell_stands_on_the_screen(cover: Cover) -> None:
    lobby = Lobby()
    lobby.cover = cover
    stands = standing(cover)
    assert (lobby.shows.band, lobby.shows.band_ways) == (stands.band, stands.other_ways)
    lobby.core.ask_for_help()
    for _ in range(3):
        shown = lobby.shows
        assert (shown.band, shown.band_ways) == (stands.band, stands.other_ways)
        assert not stands.line or stands.line in shown.line_ids
        assert not stands.other_ways or shown.other_ways_first
        lobby.wait(35)


@pytest.mark.parametrize("cover", CELLS, ids=named)
def test_nothing_is_filled_in_while_nobody_may_listen(cover: Cover) -> None:
    """The mark before the sentence is filled for a person who hears it, and for no other cell."""
    lobby = Lobby()
    lobby.cover = cover
    heard = cover.duty is Duty.ATTENDED and cover.link in {Link.SAME_MACHINE, Link.LIVE}
    assert lobby.shows.listening is heard
    lobby.cover = replace(cover, deaf=True)
    assert (lobby.shows.listening, lobby.shows.band) == (False, "band.deaf")


@pytest.mark.parametrize("cover", CELLS, ids=named)
def test_whoever_is_coming_makes_the_rest_unsaid(cover: Cover) -> None:
    lobby = Lobby()
    lobby.cover = cover
    lobby.core.ask_for_help()
    lobby.staff(Step.GOING)
    shown = lobby.shows
    assert (shown.headline, shown.line_ids) == ("visit.coming", ("visit.saved_at",))
    assert not shown.other_ways_first


def test_a_belief_ends_with_its_lease_on_the_screen_as_well(qapp: object) -> None:
    lobby = Lobby()
    visit = Visit(lobby.core, VENUE, lobby.core.limits, lobby.clock)
    visit.take_cover(replace(LISTENING, hours=Hours.CLOSED, until=lobby.now.plus(LEASE_MS)))
    assert visit.band == "band.listening_closed"
    lobby.clock.advance(LEASE_MS)
    visit.refresh()
    assert visit.band == "band.nobody_closed"
