# SPDX-License-Identifier: Apache-2.0
"""What a phone may ask of the venue: a drill, its receipt, quiet for a kiosk that is a nuisance."""

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from kiosk.actions.asking import ask_drill, mute_kiosk
from kiosk.actions.asking import prove as receipts
from kiosk.actions.phones import screen_of
from kiosk.actions.sign_in import person
from kiosk.domain.alarm import muted_places
from kiosk.domain.clock import age_ms
from kiosk.domain.drill_paths import of_page
from kiosk.domain.events import Event
from kiosk.domain.pairing import Phone
from kiosk.phone.answers import RefusedError, asked, told
from kiosk.phone.steps import found

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage

DRILL_REST_MS = 60_000
"""A drill is over by then; another one before would say nothing."""


class Nothing(Struct):
    """No question."""


class Muted(Struct):
    place: Annotated[str, Meta(max_length=200)]


async def drill(page: "StaffPage", phone: Phone, request: Request) -> Response:
    await asked(request, Nothing)
    now, last = page.doors.clock.now(), page.news.venue.drill
    running = any(one.is_drill for one in page.doors.board().open())
    if running or (last and age_ms(last.at, now) < DRILL_REST_MS):
        raise RefusedError(409, "runs", page.tongue("page.drill_runs"))
    wanted = ask_drill(page.stamp(person(phone.number)))
    page.news.venue.add(wanted)
    return await _saved(page, wanted)


async def prove(page: "StaffPage", phone: Phone, request: Request) -> Response:
    """The page has rung for a drill."""
    await asked(request, Nothing)
    about, path = found(page, request), of_page(phone.id)
    if not about.is_drill or not about.open:
        raise RefusedError(409, "refused", page.tongue("desk.refused"))
    if (about.id, path) in page.news.proved:
        return told({})
    page.news.proved.add((about.id, path))
    doors = page.doors
    made = receipts([about], path, screen_of(phone.id), doors.clock, doors.randomness)
    return await _saved(page, *made)


async def mute(page: "StaffPage", phone: Phone, request: Request) -> Response:
    """For ten minutes; asking again meanwhile makes it no longer."""
    place = (await asked(request, Muted)).place
    if not any(one.pressed.place == place for one in page.doors.board()):
        raise RefusedError(404, "unknown")
    if place in muted_places(page.news.venue.mutes.values(), page.doors.clock.now()):
        return told({})
    return await _saved(page, mute_kiosk(place, page.stamp(person(phone.number))))


async def _saved(page: "StaffPage", *events: Event) -> Response:
    """Nothing to be saved is saved already."""
    if events and not await page.write(*events):
        raise RefusedError(503, "not_saved", page.tongue("page.not_saved"))
    return told({})
