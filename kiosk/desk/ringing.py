# SPDX-License-Identifier: Apache-2.0
"""The desk's light and bell: when somebody calls, until somebody answers."""

from collections.abc import Iterable

from kiosk.content.said import Said, plain, said
from kiosk.desk.bell import Bell
from kiosk.domain.alarm import Bell as Due
from kiosk.domain.alarm import bells, is_due, light, loud
from kiosk.domain.clock import Instant
from kiosk.domain.request import Request, State


class Ringing:
    """Rings each bell once; muting turns off the sound of a request and leaves its light."""

    def __init__(self, bell: Bell) -> None:
        self.bell = bell
        self._rung: dict[str, Due] = {}
        self._muted: set[tuple[str, int]] = set()

    def look(self, requests: Iterable[Request], now: Instant, *, sounding: bool) -> None:
        """Ring if a bell is due.  Not ``sounding``: it counts as rung."""
        calling = tuple(requests)
        due = bells(calling, now, self._muted)
        if sounding and is_due(self._rung, due):
            self.bell.ring(loud=any(loud(one, now) for one in calling))
        self._rung |= due

    def mute(self, request: Request) -> None:
        self._muted.add((request.id, request.round))

    def can_mute(self, request: Request) -> bool:
        return light(request) and (request.id, request.round) not in self._muted


def alarm(requests: Iterable[Request]) -> Said:
    """The light, in words; empty where it is dark."""
    calling = [one for one in requests if light(one) and one.state in {State.NEW, State.SEEN}]
    if not calling:
        return ""
    return (
        said("desk.alert") if len(calling) == 1 else said("desk.alert_group", plain(len(calling)))
    )
