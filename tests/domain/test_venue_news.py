# SPDX-License-Identifier: Apache-2.0
"""The latest of each kind of news of the venue counts, in whatever order it comes."""

from itertools import permutations

from kiosk.domain.events import Event
from kiosk.domain.venue_events import (
    ChannelTestAsked,
    DrillAsked,
    KioskMuted,
    PageSwitched,
    PhonePaired,
)
from kiosk.domain.venue_news import VenueNews
from tests.desk.people import ME, NOW

OLD, NEW = NOW.plus(-60_000), NOW


def test_the_later_fact_counts() -> None:
    facts: list[Event] = [
        DrillAsked(id="d1", at=OLD, by=ME, why="hand"),
        DrillAsked(id="d2", at=NEW, by=ME, why="daily"),
        PageSwitched(id="s2", at=NEW, by=ME, on=False),
        PageSwitched(id="s1", at=OLD, by=ME, on=True),
    ]
    for order in permutations(facts):
        news = VenueNews()
        for fact in order:
            news.add(fact)
        assert news.drill == facts[1]
        assert news.page == facts[2]


def test_each_channel_place_and_phone_has_news_of_its_own() -> None:
    news = VenueNews()
    for name in ("A", "B"):
        news.add(ChannelTestAsked(id=f"t{name}", at=NOW, by=ME, channel=name))
        news.add(KioskMuted(id=f"m{name}", at=NOW, by=ME, place=name))
        news.add(PhonePaired(id=f"p{name}", at=NOW, by=ME, phone=name))
    assert set(news.tests) == set(news.mutes) == set(news.paired) == {"A", "B"}
