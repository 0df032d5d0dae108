# SPDX-License-Identifier: Apache-2.0
"""The visit: what touches, facts and time do to it.  No Qt; ``derive`` says what it shows.

Nothing here claims that a press is saved before its fact is known.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kiosk.actions.press import Kiosk, Minted
from kiosk.attendee.requests import Requests
from kiosk.attendee.state import (
    Limits,
    Pending,
    Question,
    Visit,
    after_rest,
    echoes,
    one_press,
    rested,
)
from kiosk.domain.clock import Clock, Instant, Randomness
from kiosk.domain.events import Event
from kiosk.domain.request import Request


class VisitCore:
    """One attendee window's visits, one after another.

    ``submit`` writes facts and returns at once; their fate comes back through ``saved``
    and ``unsaved``.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        limits: Limits,
        clock: Clock,
        randomness: Randomness,
        submit: Callable[[Sequence[Event]], None],
    ) -> None:
        self.visit = Visit()
        self.requests = Requests(kiosk, randomness, submit)
        self.limits = limits
        self._clock = clock

    @property
    def request(self) -> Request | None:
        """The request whose status is shown, once one of its facts is known to be saved."""
        return self.requests.known(self.visit.request)

    # What a person does

    def touch(self) -> None:
        """Any touch or key: the clocks start again, and the idle question is answered."""
        self._set(touched=self._clock.now())
        if self.visit.question is Question.IDLE:
            self._set(question=Question.NONE, asked=None)

    def ask_for_help(self) -> None:
        """A press: a new request, a repeat of this visit's, or one with the last tap."""
        self.tick()
        now = self._clock.now()
        self.touch()
        self._set(quiet=False)
        request = self.requests.meant(self.visit.request)
        if self._one_press_with_the_last(now):
            self._set(tapped=now)
        elif self.limits.confirm and not self.visit.request and not self.visit.armed:
            armed = self.requests.mint(now)
            self._set(armed=armed)
            self.requests.touch(armed)
        elif request and request.open:
            self._press_again(request, now)
        elif self.visit.pending is None and not echoes(self.visit, now):
            first = self.visit.armed or self.requests.mint(now)
            self._set(tapped=now)
            self._press(replace(first, at=now))

    def hide(self) -> None:
        """The cards come back; the request stays open.

        A press whose question nobody answered becomes a request of its own first.
        """
        if self.visit.question is Question.STILL_YOU:
            self.somebody_else()
        self.visit = Visit(touched=self._clock.now())

    def choose_place(self, place: str) -> None:
        if self.request and self.requests.choose_place(self.request, place, self._clock.now()):
            self._set(changing_place=False)

    def change_place(self) -> None:
        self._set(changing_place=True)

    def withdraw(self) -> None:
        now = self._clock.now()
        if self.request and rested(self.visit, now) and self.requests.withdraw(self.request, now):
            self._set(turned=now, tapped=None)  # whoever presses after this means it

    def undo_withdrawal(self) -> None:
        now = self._clock.now()
        meant = self.request if rested(self.visit, now) else None
        if meant and self.requests.undo_withdrawal(meant, now):
            self._set(turned=now)

    def still_me(self) -> None:
        self._set(again=None, question=Question.NONE, asked=None)

    def somebody_else(self) -> None:
        """A request of its own for the person who pressed on a status screen left open."""
        again, first = self.visit.again, self.visit.request
        self.still_me()
        if again:
            self._press(self.requests.mint(again.at), linked_to=first)

    def open_status(self) -> None:
        self._set(quiet=False)

    # What the log and the time do

    def ready(self) -> None:
        """The log has been read, or cannot be."""
        self.requests.ready()

    def facts(self, events: Iterable[Event]) -> None:
        self.requests.facts(events)
        self._settle()

    def saved(self, ids: Iterable[str]) -> None:
        self.requests.saved(ids)
        self._settle()

    def unsaved(self, ids: Iterable[str]) -> None:
        pending = self.visit.pending
        if pending and pending.minted.event in set(ids):
            self._set(pending=replace(pending, failed=True))

    def restore(self, request: str, touched: Instant) -> None:
        """After a crash of the window: the status that was up comes back."""
        self.visit = Visit(touched=touched, request=request, restored=True)

    def tick(self) -> None:
        """What time alone does; safe to call at any moment."""
        now = self._clock.now()
        self.requests.tick(now, self.visit.request)
        rested = after_rest(self.visit, self.limits, now, known=self.request is not None)
        if rested is None:
            self.somebody_else()
        else:
            self.visit = rested

    # Inside

    def _set(self, **changes: object) -> None:
        self.visit = replace(self.visit, **changes)  # type: ignore[arg-type]  # any of its fields

    def _one_press_with_the_last(self, now: Instant) -> bool:
        return one_press(self.visit, self.request, now, self.limits)

    def _press(self, minted: Minted, linked_to: str = "") -> None:
        old = self.visit
        self.visit = Visit(
            touched=old.touched, tapped=old.tapped, request=minted.request, pending=Pending(minted)
        )
        self.requests.press(minted, linked_to)

    def _press_again(self, request: Request, now: Instant) -> None:
        again = self.requests.mint(now)
        self.requests.press_again(request, again)
        self._set(again=again, question=Question.STILL_YOU, asked=now, tapped=now)

    def _settle(self) -> None:
        pending = self.visit.pending
        if pending and self.requests.known(pending.minted.request):
            self._set(pending=None)
