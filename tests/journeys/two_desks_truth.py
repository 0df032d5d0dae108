# SPDX-License-Identifier: Apache-2.0
"""What must be so at two desks: the same at both, no answer lost, each person told the truth.

Keeps its own account, from the raw records and the words of the design, and reads none of the
kiosk's code for it.
"""

from collections.abc import Iterable, Sequence

from kiosk.content.said import spoken
from kiosk.content.team_news import Kind, team_news
from kiosk.domain.clock import age_ms
from kiosk.domain.events import RequestEvent
from kiosk.domain.promise import Claim, promise
from kiosk.domain.request import Request
from tests.fakes import LISTENING
from tests.journeys.raw import Record, truth
from tests.journeys.two_desks import Seat, TwoDesks
from tests.journeys.venue import as_record

_NEWS_MS = 60_000


def look(play: TwoDesks) -> list[str]:
    """What is not true, at either desk and between them."""
    wrong = [one for seat in play.seats for one in at_one_desk(play, seat)]
    ids = [one.event.id for one in play.shared.read(0, 10_000)]
    if len(set(ids)) != len(ids):
        wrong.append("a fact is in the log twice")
    if all(seat.live.heard == len(ids) and not waits(seat) for seat in play.seats):
        wrong += between(play, set(ids))
    return wrong


def waits(seat: Seat) -> bool:
    return bool(seat.log.pending((RequestEvent,)))


def between(play: TwoDesks, saved: set[str]) -> list[str]:
    """Once everything is saved and both have heard it."""
    one, other = ({r.id: r for r in seat.log.board} for seat in play.seats)
    wrong = [] if one == other else ["the two desks see different states"]
    for seat in play.seats:
        lost = [handed for handed in seat.handed if handed not in saved]
        wrong += [f"{len(lost)} answers of {seat.name} are lost"] if lost else []
    return wrong


def at_one_desk(play: TwoDesks, seat: Seat) -> list[str]:
    """Against what this desk has heard, or has saved itself."""
    own = set(seat.handed) - {one.id for one in seat.log.pending((RequestEvent,))}
    known = [
        as_record(one.event)
        for one in play.shared.read(0, 10_000)
        if one.position <= seat.live.heard or one.event.id in own
    ]
    wrong: list[str] = []
    for request in seat.log.board:
        records = [one for one in known if one.get("request") == request.id]
        going = who_goes(records)
        wrong += _state(request, records, going)
        wrong += _told(play, seat, request, records)
        wrong += _claimed(play, request, records, going)
    return wrong


def who_goes(records: Sequence[Record]) -> dict[str, Record]:
    """The comings that hold, by id: not taken back, not handed over, of the last round."""
    last = max((one["round"] for one in records if one["kind"] == "reopened"), default=0)
    undone = {one["undoes"] for one in records if one.get("undoes")}
    comings = {one["id"]: one for one in records if one["kind"] == "coming"}
    offers = {one["id"]: one for one in records if one["kind"] == "hand_over_offered"}
    given = {
        offers[one["offer"]]["gives"]
        for one in records
        if one["kind"] == "hand_over_taken"
        and one["coming"] in comings
        and one["offer"] in offers
        and one["offer"] not in undone
    }
    gone = undone | given
    return {key: one for key, one in comings.items() if key not in gone and one["round"] == last}


def open_offers(records: Sequence[Record]) -> list[Record]:
    undone = {one["undoes"] for one in records if one.get("undoes")}
    declined = {
        one["offer"]
        for one in records
        if one["kind"] == "hand_over_declined" and one["id"] not in undone
    }
    closed = undone | declined
    going = who_goes(records)
    return [
        one
        for one in records
        if one["kind"] == "hand_over_offered" and one["id"] not in closed and one["gives"] in going
    ]


def _state(request: Request, records: Sequence[Record], going: dict[str, Record]) -> list[str]:
    told = truth(records)
    wrong = []
    if request.state.value != told.state:
        wrong.append(f"{request.state} where the log says {told.state}")
    if {one.id for one in request.comings} != set(going):
        wrong.append("somebody who is going is not counted, or the reverse")
    return wrong


def _told(play: TwoDesks, seat: Seat, request: Request, records: Sequence[Record]) -> list[str]:
    """Whoever stands there reads who goes, and what the others want."""
    if request.state.value != "coming":
        return []
    now, me = play.clock.now(), seat.me.name
    going = who_goes(records)
    line = spoken(seat.teller.line(request, now), _named)
    names = {one["by"].name for one in going.values()}
    mine = me in names
    wrong = []
    if mine != ("you" in line):
        wrong.append(f"Team {me} reads {line}, and goes: {mine}")
    if len(names) <= 2:
        others = names - {me}
        wrong += [f"{one} goes too, unsaid: {line}" for one in others if f"({one})" not in line]
    told = {(one.kind, one.text) for one in team_news((request,), seat.teller, now)}
    kinds = {kind for kind, _ in told}
    asked = any(one["number"] == me for one in open_offers(records))
    if asked != (Kind.ASKED in kinds):
        wrong.append(f"Team {me} is asked to take over: {asked}, told: {kinds}")
    if _joined(play, me, going) and Kind.JOINED not in kinds:
        wrong.append(f"Team {me} is not told who goes too")
    return wrong


def _joined(play: TwoDesks, me: str, going: dict[str, Record]) -> bool:
    """Whether somebody else has just begun to go beside ``me``, or ``me`` beside them."""
    now = play.clock.now()
    mine = [one for one in going.values() if one["by"].name == me]
    others = [one for one in going.values() if one["by"].name != me]
    return any(
        min(age_ms(mine[-1]["at"], now), age_ms(other["at"], now)) < _NEWS_MS
        for other in others[-1:]
        for _ in mine[:1]
    )


def _claimed(
    play: TwoDesks, request: Request, records: Sequence[Record], going: dict[str, Record]
) -> list[str]:
    """The visitor reads that somebody is coming only while somebody is."""
    claims = promise(request, LISTENING, play.clock.now()).claims
    wrong = []
    if Claim.COMING in claims and claims[Claim.COMING] not in going:
        wrong.append("the visitor reads that somebody is coming, and nobody is")
    arrived = truth(records).now["arrived"]
    if Claim.WITH_YOU in claims and claims[Claim.WITH_YOU] not in arrived:
        wrong.append("the visitor reads that somebody is there, and nobody is")
    return wrong


def _named(text_id: str, *words: Iterable[str]) -> str:
    """A sentence as its id and words; one that says "you" says so."""
    you = "you " if "you" in text_id else ""
    return f"{you}{text_id}({','.join(map(str, words))})"
