# SPDX-License-Identifier: Apache-2.0
"""What whoever is signed in may do with the others about the chosen request.  Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from kiosk.actions.teamwork import linked, people_to_ask
from kiosk.content.said import Said, joined, plain, said
from kiosk.content.times import moment
from kiosk.desk.words import Teller
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant
from kiosk.domain.follow_up import due_instant, is_due
from kiosk.domain.hand_over import may_offer, offer_by, offer_to
from kiosk.domain.request import Request
from kiosk.domain.transitions import Step, steps

MOST_TO_LINK = 12
"""So many open requests are offered as the same matter; more than that nobody reads."""


@dataclass(frozen=True, slots=True)
class TogetherProps:
    """Named as QML reads them.

    Lists that belong together have one length: ``askNumbers`` and ``askTexts``; ``linkIds`` and
    ``linkTexts``; ``linkedIds`` and ``linkedTexts``.  ``offer``: what waits for an answer, of
    me or of somebody whom I asked.  ``both``: the next step is also done for linked ones.
    """

    canTakeOver: bool = False
    canDecline: bool = False
    canKeep: bool = False
    canHandOver: bool = False
    canForLead: bool = False
    canLeadHaveIt: bool = False
    canSayNobody: bool = False
    canFollowUp: bool = False
    offer: Said = ""
    followUp: Said = ""
    followUpDue: bool = False
    askNumbers: tuple[str, ...] = ()
    askTexts: tuple[Said, ...] = ()
    linkIds: tuple[str, ...] = ()
    linkTexts: tuple[Said, ...] = ()
    linkedIds: tuple[str, ...] = ()
    linkedTexts: tuple[Said, ...] = ()
    both: bool = False
    canBoth: bool = False


@dataclass(frozen=True, slots=True)
class Company:
    """Who else there is.  ``on_duty``: call numbers of those who listen just now."""

    numbers: tuple[str, ...] = ()
    on_duty: Collection[str] = frozenset()
    lead: bool = False
    both: bool = False


def together(
    request: Request, board: Board, teller: Teller, company: Company, now: Instant
) -> TogetherProps:
    """A drill has none of it: nobody has to go."""
    if request.is_drill:
        return TogetherProps()
    may = steps(request, teller.me)
    props = TogetherProps(
        canTakeOver=Step.TAKE_OVER in may,
        canDecline=Step.DECLINE in may,
        canKeep=Step.KEEP in may,
        canHandOver=may_offer(request, teller.me),
        canForLead=Step.FOR_LEAD in may,
        canLeadHaveIt=company.lead and Step.LEAD_HAS_IT in may,
        canSayNobody=Step.CLOSE in may and _was_sought(request, teller),
        canFollowUp=True,
        offer=_offer(request, teller),
        followUp=_follow_up(request, teller, now),
        followUpDue=any(is_due(one, now) for one in request.follow_ups),
    )
    asked = _with_people(props, request, teller, company)
    return _with_links(asked, request, board, teller, company)


def _with_people(
    props: TogetherProps, request: Request, teller: Teller, company: Company
) -> TogetherProps:
    """Those on duty first."""
    numbers = sorted(
        people_to_ask(request, teller.me, company.numbers),
        key=lambda one: (one not in company.on_duty, len(one), one),
    )
    texts = tuple(_person(one, company) for one in numbers)
    return replace(props, askNumbers=tuple(numbers), askTexts=texts)


def _with_links(
    props: TogetherProps, request: Request, board: Board, teller: Teller, company: Company
) -> TogetherProps:
    near = linked(request, board)
    known = {request.id, *(one.id for one in near)}
    others = [one for one in board.open() if one.id not in known and not one.is_drill]
    others = sorted(others, key=lambda one: one.pressed.place != request.pressed.place)
    others = others[:MOST_TO_LINK]
    can_both = any(one.open for one in near) and request.open
    return replace(
        props,
        linkIds=tuple(one.id for one in others),
        linkTexts=_named(others, teller),
        linkedIds=tuple(one.id for one in near),
        linkedTexts=tuple(
            joined(named, said(f"desk.state.{one.state}"))
            for one, named in zip(near, _named(near, teller), strict=True)
        ),
        canBoth=can_both,
        both=can_both and company.both,
    )


def _named(requests: Iterable[Request], teller: Teller) -> tuple[Said, ...]:
    return tuple(joined(plain(teller.word(one)), teller.where(one)) for one in requests)


def _was_sought(request: Request, teller: Teller) -> bool:
    """Whoever went there may have found nobody: one touch says so (row F8)."""
    went = (*request.comings, *request.arrived)
    return any(one.by == teller.me for one in went)


def _person(number: str, company: Company) -> Said:
    who = said("desk.person", plain(number))
    return joined(who, said("desk.ask.on_duty")) if number in company.on_duty else who


def _offer(request: Request, teller: Teller) -> Said:
    if mine := offer_to(request, teller.me):
        return said("desk.offer.to_you", teller.who(mine.by))
    if mine := offer_by(request, teller.me):
        return said("desk.offer.waits", said("desk.person", plain(mine.number)))
    return ""


def _follow_up(request: Request, teller: Teller, now: Instant) -> Said:
    if not request.follow_ups:
        return ""
    first = min(request.follow_ups, key=lambda one: one.due_ms)
    at = plain(moment(due_instant(first), now, teller.options.zone))
    name = "desk.follow_up.due" if is_due(first, now) else "desk.follow_up.set"
    return said(name, at, teller.who(first.by))
