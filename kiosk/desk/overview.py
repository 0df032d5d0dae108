# SPDX-License-Identifier: Apache-2.0
"""Brings onto the desk whether a request would come: health, channels, phones; and the office."""

from kiosk.desk.checks import ChecksProps, Knowledge
from kiosk.desk.parts import DeskParts
from kiosk.domain.clock import Instant
from kiosk.domain.health import PageState


def overview(at: DeskParts, now: Instant) -> None:
    """On the kiosk's own screen neither channels nor phones: a visitor may look on there.

    Where nobody is signed in there, nothing at all is told.
    """
    duty = at.session.duty
    at.office.look(duty.person if duty.may_act else "")
    _sections(at, now)
    if at.options.on_kiosk and not duty.person:
        at.checks.show(ChecksProps())
        at.screen.look("")
        return
    at.health.look(now)
    known = at.health.health
    own = at.session.sound.silenced
    there = at.heartbeat.on_duty is not None
    listening = there and at.session.attended(now)
    told = Knowledge(known, now, at.health.known, own, there, listening, at.log.news.drill)
    at.checks.look(told, may_act=duty.may_act)
    if at.options.on_kiosk:
        at.screen.look(duty.person if duty.may_act else "")
        return
    # Where nothing is chosen, the checks stand in the place of a request.
    open_here = duty.may_act and (at.checks.is_open or not at.detail.props.request)
    at.channels.look(known, now, may_act=open_here)
    page = known.page if known else PageState()
    at.phones.look(page, now, may_act=open_here, opened=at.checks.is_open)


def _sections(at: DeskParts, now: Instant) -> None:
    """The pages of the office: each is looked at while it is open."""
    section = at.office.section
    at.records.look(now, section)
    at.report.look(now, opened=section == "report")
    at.about.look(opened=section == "about")
    at.venue.look(now, may_act=section == "venue")
    at.team.look(now, opened=section == "team")
