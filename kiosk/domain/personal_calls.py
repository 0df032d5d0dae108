# SPDX-License-Identifier: Apache-2.0
"""What rings for one person only: an offer that waits for them, a call for a lead.

Beside the alarm of P8, and stopped by its own answer: neither begins or ends the other.
"""

from kiosk.domain.alarm import Bell, turn
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor, RequestEvent
from kiosk.domain.hand_over import ANSWER_MS, offer_to
from kiosk.domain.request import Request

LEAD_RINGS_MS = 600_000
"""A call for a lead rings for ten minutes; its light stays until a lead has it."""


def asked(request: Request, person: Actor, *, lead: bool) -> RequestEvent | None:
    """What wants an answer of ``person``: an offer, or another's call for the lead they are."""
    offered = offer_to(request, person)
    if offered:
        return offered
    mark = request.for_lead if lead and request.waits_for_lead else None
    return mark if mark and mark.by != person else None


def personal_bell(request: Request, person: Actor, now: Instant, *, lead: bool) -> Bell | None:
    """The bell that is due for ``person``; None: it is quiet.

    Counted from the press, so that it is greater than any that rang before for everybody.
    """
    call = asked(request, person, lead=lead)
    if call is None or call.at.boot != now.boot:
        return None
    waited = age_ms(call.at, now)
    limit = ANSWER_MS if call is offer_to(request, person) else LEAD_RINGS_MS
    number = turn(request.ringing_since, now) + len(request.stepped_back) + 1
    return (request.round, number) if waited < limit else None
