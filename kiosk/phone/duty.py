# SPDX-License-Identifier: Apache-2.0
"""Being on duty at a page: the switch, the alert test, and the page's answer to each beat."""

from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from kiosk.actions.answer import show
from kiosk.actions.duty import alert_tested
from kiosk.actions.sign_in import person, signed_in, signed_out
from kiosk.domain.events import AlertSense
from kiosk.domain.pairing import Phone, desk_of
from kiosk.phone.answers import RefusedError, asked, told
from kiosk.phone.attending import Report

if TYPE_CHECKING:
    from kiosk.phone.page import StaffPage

_Id = Annotated[str, Meta(max_length=64)]
_Count = Annotated[int, Meta(ge=0, le=2**53)]


class Beat(Struct):
    """``n``: the latest beat that was heard; ``shown``: requests that are on the screen."""

    n: _Count
    visible: bool
    shown: Annotated[list[_Id], Meta(max_length=500)]
    touched_s: _Count
    sense: Literal["sound", "light", "vibration", ""]


class Switch(Struct):
    on: bool


class Tested(Struct):
    sense: AlertSense


async def beat(page: "StaffPage", phone: Phone, request: Request) -> Response:
    """Whether anybody counts as listening at this page."""
    said = await asked(request, Beat)
    report = Report(said.n, said.visible, said.touched_s, said.sense)
    now = page.doors.clock.now()
    before = page.attending.why(phone.id, now)
    absence = page.attending.hear(phone.id, report, now, deaf=bool(page.doors.deaf()))
    page.keeping.tell(phone.id)
    if page.attending.why(phone.id, now) != before:
        page.refresh()
    await page.keeping.settled(phone.id)
    if why := page.why_absent(phone, absence):
        return told({"attended": False, "why": why})
    _tell_shown(page, phone, said.shown)
    return told({"attended": True, "why": ""})


async def duty(page: "StaffPage", phone: Phone, request: Request) -> Response:
    wanted = (await asked(request, Switch)).on
    if wanted != page.attending.on_duty(phone.id):
        stamp = page.stamp(person(phone.number))
        if wanted:
            page.attending.begin(phone, stamp.at)
            page.write_later(signed_in(desk_of(phone.id), stamp))
        else:
            page.attending.end(phone.id)
            page.write_later(signed_out(desk_of(phone.id), stamp))
        page.keeping.tell(phone.id)
        page.refresh()
    return told({"on_duty": wanted})


async def alert_test(page: "StaffPage", phone: Phone, request: Request) -> Response:
    sense = (await asked(request, Tested)).sense
    if not page.attending.on_duty(phone.id):
        raise RefusedError(409, "off_duty", page.tongue("page.test_off_duty"))
    page.attending.tested(phone.id, sense)
    page.write_later(alert_tested(desk_of(phone.id), sense, page.stamp(person(phone.number))))
    return told({})


def _tell_shown(page: "StaffPage", phone: Phone, shown: list[str]) -> None:
    """One ``shown`` a round for each of these requests, from a page that is attended."""
    board, doors = page.doors.board(), page.doors
    there = [one for key in dict.fromkeys(shown) if (one := board.find(key))]
    told_before = page.news.shown
    if made := show(there, told_before, desk_of(phone.id), doors.clock, doors.randomness):
        page.write_later(*made)
