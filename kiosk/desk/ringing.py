# SPDX-License-Identifier: Apache-2.0
"""The desk's light and bell: when somebody calls, until somebody answers."""

from collections.abc import Collection, Iterable

from kiosk.content.said import Said, plain, said
from kiosk.desk.bell import Bell
from kiosk.domain.alarm import Bell as Due
from kiosk.domain.alarm import bell, bells, is_due, light, loud
from kiosk.domain.clock import Instant
from kiosk.domain.request import Request, State


class Ringing:
    """Rings each bell once."""

    def __init__(self, bell: Bell) -> None:
        self.bell = bell
        self._rung: dict[str, Due] = {}

    def look(
        self, requests: Iterable[Request], now: Instant, muted: Collection[str], *, sounding: bool
    ) -> None:
        """Ring if a bell is due.  ``muted``: ids of requests whose sound is turned off.

        Not ``sounding``: what is due counts as rung.
        """
        calling = tuple(one for one in requests if one.id not in muted)
        due = bells(calling, now)
        if sounding and is_due(self._rung, due):
            self.bell.ring(loud=any(loud(one, now) for one in calling))
        self._rung |= due


def can_mute(request: Request) -> bool:
    """Whether it may ring; a drill rings once anyway."""
    return light(request)


def alarm(requests: Iterable[Request], now: Instant) -> Said:
    """The light, in words; empty where it is dark.

    A drill lights it once, so that it is proven too, and is never told as a call.
    """
    known = [one for one in requests if one.state in {State.NEW, State.SEEN}]
    calling = [one for one in known if light(one)]
    if len(calling) > 1:
        return said("desk.alert_group", plain(len(calling)))
    if calling:
        return said("desk.alert")
    drill = any(one.is_drill and bell(one, now) for one in known)
    return said("desk.alert_drill") if drill else ""
