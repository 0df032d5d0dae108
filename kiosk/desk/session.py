# SPDX-License-Identifier: Apache-2.0
"""Who stands at this desk: signing in, the alert test, locking, signing out."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.actions.duty import Duty, absence, alert_tested, begin, end, idle_ms, lease, switch
from kiosk.actions.sign_in import (
    locked,
    person,
    recovery_used,
    sign_in_failed,
    signed_in,
    signed_out,
)
from kiosk.actions.team import duty_switched
from kiosk.content.said import Said, said
from kiosk.desk.alert_test import AlertTest
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.hearing import Hearing
from kiosk.desk.heartbeat import Heartbeat
from kiosk.desk.options import DeskOptions
from kiosk.desk.own_sound import OwnSound
from kiosk.desk.sign_in_pad import Pad
from kiosk.domain.alarm import light
from kiosk.domain.clock import Clock, Instant, is_later
from kiosk.domain.events import Actor, AlertSense


@dataclass(frozen=True, slots=True)
class Surface:
    """What a session works with."""

    log: DeskLog
    pad: Pad
    test: AlertTest
    hearing: Hearing
    heartbeat: Heartbeat
    options: DeskOptions
    clock: Clock


class Session:
    """On the kiosk locking is signing out: there everybody may look on, and nothing rings.

    ``entered`` is called once somebody may act, ``left`` when the pane shall close.
    ``sound``: whether what the person tested can still be heard.
    """

    def __init__(self, surface: Surface, left: Callable[[], None]) -> None:
        self.duty = Duty()
        self.testing = False
        self.sound = OwnSound(surface.hearing)
        self.entered: Callable[[], None] = lambda: None
        self.changed: Callable[[], None] = lambda: None
        self._left = left
        self._at = surface
        surface.pad.signed_in = self._signed_in
        surface.pad.recovered = self._recovered
        surface.pad.refused = self._refused
        surface.test.passed = self._noticed

    @property
    def me(self) -> Actor:
        return person(self.duty.person)

    def attended(self, now: Instant) -> bool:
        return absence(self.duty, now, self._at.options.idle_ms) is None

    def beat(self, now: Instant) -> None:
        """Tell the kiosks, if it is time or something has changed."""
        desk, idle = self._at.options.name, self._at.options.idle_ms
        made = lease(self.duty, desk, now, idle)
        self._at.heartbeat.tell(made and replace(made, troubles=self.sound.troubles(self.duty)))

    def touched(self, now: Instant) -> None:
        """A touch or key of whoever is signed in; at a locked desk it is nobody's."""
        if not self.duty.locked:
            self.duty = replace(self.duty, touched=now)

    def see(self, *, visible: bool) -> None:
        """The window can be seen, or no longer; so the log; a lead may have ended the sign-in."""
        self.duty = replace(self.duty, visible=visible, deaf=self._at.log.deaf)
        ended, since = self._at.log.news.ended.get(self.duty.person), self.duty.since
        if ended and since and is_later(ended.at, since):
            self.sign_out(said("pad.revoked"))

    def come(self, now: Instant) -> None:
        """The pane is put up: an empty pad, unless somebody is signed in."""
        if not self.duty.person:
            self.duty = replace(self.duty, touched=now)
            self._at.pad.open()

    def go(self) -> None:
        """The pane is taken down: on the kiosk nobody stays signed in behind the cards.

        Nor does a PIN that is being checked just now sign anybody in: the pad is emptied.
        """
        if self._at.options.on_kiosk and self.duty.person:
            self.sign_out()
        elif self._at.options.on_kiosk:
            self._at.pad.open()

    def tick(self, now: Instant) -> None:
        """Lock when nobody has touched the desk for long enough."""
        idle = idle_ms(self.duty, now) >= self._at.options.lock_ms
        if self.duty.may_act and idle:
            self.lock()
        elif not self.duty.person and idle and self._at.options.on_kiosk and self.duty.visible:
            self._left()
        self.duty = self.sound.look(self.duty, now)

    def lock(self) -> None:
        if not self.duty.may_act:
            return
        self._at.log.write(locked(self._at.options.name, self._at.log.stamp(self.me)))
        if self._at.options.on_kiosk:
            self.sign_out()
            return
        self.duty = replace(self.duty, locked=True)
        self._at.pad.open()
        self.changed()

    def switch_duty(self) -> None:
        """Off duty without signing out, or on duty again."""
        if self.duty.may_act:
            on, stamp = self.duty.off, self._at.log.stamp(self.me)
            self._at.log.write(duty_switched(self._at.options.name, stamp, on=on))
            self.duty = switch(self.duty, stamp.at, on=on)
            self.changed()

    def sign_out(self, message: Said = "") -> None:
        """``message``: what the pad says, where it was not the person's own wish."""
        if not self.duty.person:
            return
        stamp = self._at.log.stamp(self.me)
        self.duty = end(self.duty)
        self._at.log.write(signed_out(self._at.options.name, stamp))
        self.sound.silenced = None
        self.testing = False
        self._at.pad.open(message)
        self.beat(self._at.clock.now())
        self.changed()
        if self._at.options.on_kiosk:
            self._left()

    def open_test(self) -> None:
        if self.duty.may_act:
            self.testing = True
            self._at.test.open()
            self.changed()

    def later(self) -> None:
        """To the list without a test: then nobody counts as listening here."""
        self.testing = False
        self.changed()

    def _signed_in(self, number: str) -> None:
        self._at.log.write(signed_in(self._at.options.name, self._at.log.stamp(person(number))))
        if self.duty.person not in {"", number}:
            by = self._at.log.stamp(self.me)
            self._at.log.write(signed_out(self._at.options.name, by))
        if self.duty.person != number:
            self.sound.silenced = None
        self.duty = begin(self.duty, number, self._at.clock.now())
        self.testing = not _calls(self._at.log) and (self.testing or self.duty.tested is None)
        if self.testing:
            self._at.test.open()
        self.entered()
        self.changed()

    def _recovered(self, number: str) -> None:
        stamp = self._at.log.stamp(person(number))
        self._at.log.write(recovery_used(self._at.options.name, stamp))

    def _refused(self) -> None:
        by = self._at.options.actor
        self._at.log.write(sign_in_failed(self._at.options.name, self._at.log.stamp(by)))

    def _noticed(self, sense: AlertSense) -> None:
        stamp = self._at.log.stamp(self.me)
        self._at.log.write(alert_tested(self._at.options.name, sense, stamp))
        self.duty = replace(self.duty, tested=sense)
        self.sound.silenced = None
        self.testing = False
        self.changed()


def _calls(log: DeskLog) -> bool:
    """Whether somebody calls: they come before the test, which would hide them."""
    return any(map(light, log.board.open()))
