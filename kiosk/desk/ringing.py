# SPDX-License-Identifier: Apache-2.0
"""The desk's light and bell: when somebody calls, until somebody answers."""

from collections.abc import Collection, Iterable, Mapping

from kiosk.content.said import Said, plain, said
from kiosk.desk.bell import Bell
from kiosk.domain.alarm import Bell as Due
from kiosk.domain.alarm import bell, bells, is_due, light, loud
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.domain.hand_over import offer_to
from kiosk.domain.personal_calls import asked, personal_bell
from kiosk.domain.request import Request, State


class Ringing:
    """Rings each bell once."""

    def __init__(self, bell: Bell) -> None:
        self.bell = bell
        self._rung: dict[str, Due] = {}

    def look(
        self,
        requests: Iterable[Request],
        now: Instant,
        muted: Collection[str],
        *,
        sounding: bool,
        mine: Mapping[str, Due] | None = None,
    ) -> None:
        """Ring if a bell is due.  ``muted``: ids of requests whose sound is turned off.

        Not ``sounding``: what is due counts as rung.  ``mine``: what rings for this person only.
        """
        calling = tuple(one for one in requests if one.id not in muted)
        due = {**bells(calling, now), **(mine or {})}
        if sounding and is_due(self._rung, due):
            self.bell.ring(loud=any(loud(one, now) for one in calling))
        self._rung |= due


def can_mute(request: Request) -> bool:
    """Whether it may ring; a drill rings once anyway."""
    return light(request)


def personal(
    requests: Iterable[Request], person: Actor, now: Instant, *, lead: bool
) -> dict[str, Due]:
    """The bells that are due for ``person`` alone, under names of their own."""
    found = {one.id: personal_bell(one, person, now, lead=lead) for one in requests}
    return {f"mine {key}": due for key, due in found.items() if due}


def asked_of(requests: Iterable[Request], person: Actor, *, lead: bool) -> Said:
    """The light of what waits for ``person`` alone, in words; empty where nothing does."""
    if not person.name:
        return ""
    waiting = [one for one in requests if asked(one, person, lead=lead)]
    if any(offer_to(one, person) for one in waiting):
        return said("desk.alert_asked")
    return said("desk.alert_lead") if waiting else ""


def alarm(requests: Iterable[Request], now: Instant, mine: Said = "") -> Said:
    """The light, in words; empty where it is dark.

    A drill lights it once, so that it is proven too, and is never told as a call.  ``mine``:
    what lights it for whoever is signed in, where nobody else calls.
    """
    known = [one for one in requests if one.state in {State.NEW, State.SEEN}]
    calling = [one for one in known if light(one)]
    if len(calling) > 1:
        return said("desk.alert_group", plain(len(calling)))
    if calling:
        return said("desk.alert")
    if mine:
        return mine
    drill = any(one.is_drill and bell(one, now) for one in known)
    return said("desk.alert_drill") if drill else ""
