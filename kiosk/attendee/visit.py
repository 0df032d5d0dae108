# SPDX-License-Identifier: Apache-2.0
"""The visit: what touches, facts and time do to it.  No Qt; ``derive`` says what it shows.

A press is kept before anything else happens and is written as soon as the log has been
read (for its sign); nothing here claims that it is saved before its fact is known.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kiosk.actions.at_kiosk import choose_place, undo_withdrawal, withdraw
from kiosk.actions.press import Kiosk, Minted, link, mint, press, press_again, touch
from kiosk.attendee.state import (
    ANSWER_MS,
    ARMED_MS,
    LOG_WAIT_MS,
    WITHDRAW_REST_MS,
    Limits,
    Pending,
    Question,
    Visit,
)
from kiosk.domain.board import Board
from kiosk.domain.clock import Clock, Instant, Randomness, age_ms
from kiosk.domain.events import Event, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp


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
        self.board = Board()
        self._kiosk = kiosk
        self._limits = limits
        self._clock = clock
        self._randomness = randomness
        self._submit = submit
        self._ready = False
        self._kept: list[tuple[Minted, str]] = []
        self._sent: dict[str, RequestEvent] = {}

    @property
    def request(self) -> Request | None:
        """The request whose status is shown, once one of its facts is known to be saved."""
        return self.board.find(self.visit.request)

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
        if self._one_press_with_the_last(now):
            self._set(tapped=now)
        elif self._needs_second_tap():
            armed = mint(self._randomness, now)
            self._set(armed=armed)
            self._write(touch(armed, self._kiosk, self._randomness))
        elif (request := self._meant()) and request.open:
            self._press_again(request, now)
        elif self.visit.pending is None:
            first = self.visit.armed or mint(self._randomness, now)
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
        if request := self._open_request():
            self._write(choose_place(request, place, self._stamp()))
            self._set(changing_place=False)

    def change_place(self) -> None:
        self._set(changing_place=True)

    def withdraw(self) -> None:
        request = self._open_request()
        if request is None or self._just_pressed(request):
            return
        if event := withdraw(request, self._stamp()):
            self._write(event)
            self._set(tapped=None)  # whoever presses after this means it

    def undo_withdrawal(self) -> None:
        request = self._open_request()
        if request and (event := undo_withdrawal(request, self._stamp())):
            self._write(event)

    def still_me(self) -> None:
        self._set(again=None, question=Question.NONE, asked=None)

    def somebody_else(self) -> None:
        """A request of its own for the person who pressed on a status screen left open."""
        again, first = self.visit.again, self.visit.request
        self.still_me()
        if again:
            self._press(mint(self._randomness, again.at), linked_to=first)

    def open_status(self) -> None:
        self._set(quiet=False)

    # What the log and the time do

    def ready(self) -> None:
        """The log has been read, or cannot be: kept presses are written now, in order."""
        self._ready = True
        kept, self._kept = self._kept, []
        for minted, linked_to in kept:
            self._send_press(minted, linked_to)

    def facts(self, events: Iterable[Event]) -> None:
        for event in events:
            self.board.add(event)
        self._settle()

    def saved(self, ids: Iterable[str]) -> None:
        self.facts(event for one in ids if (event := self._sent.pop(one, None)))

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
        if self._kept and age_ms(self._kept[0][0].at, now) >= LOG_WAIT_MS:
            self.ready()
        if self.visit.armed and age_ms(self.visit.armed.at, now) >= ARMED_MS:
            self._set(armed=None)
        if self.visit.question is Question.STILL_YOU:
            if self.visit.asked and age_ms(self.visit.asked, now) >= ANSWER_MS:
                self.somebody_else()
            return
        if self.visit.touched is None:
            return
        idle = age_ms(self.visit.touched, now)
        if self.visit.request:
            self._tick_status(idle, now)
        elif idle >= self._limits.cards_reset_ms:
            self.visit = Visit()

    def _tick_status(self, idle: int, now: Instant) -> None:
        limits = self._limits
        if idle >= limits.reset_after_ms + limits.question_ms:
            self.visit = Visit()
        elif idle >= limits.reset_after_ms and self.visit.question is Question.NONE:
            self._set(question=Question.IDLE, asked=now, quiet=False)
        elif limits.quiet_after_ms <= idle < limits.reset_after_ms and self.request:
            self._set(quiet=True)

    # Inside

    def _set(self, **changes: object) -> None:
        self.visit = replace(self.visit, **changes)  # type: ignore[arg-type]

    def _stamp(self) -> Stamp:
        return Stamp(self._randomness.token(), self._clock.now(), self._kiosk.actor)

    def _one_press_with_the_last(self, now: Instant) -> bool:
        if self.request and not self.request.open:
            return False
        if self.visit.question is Question.STILL_YOU:
            return True
        tapped = self.visit.tapped
        return tapped is not None and age_ms(tapped, now) < self._limits.repeat_window_ms

    def _needs_second_tap(self) -> bool:
        return self._limits.confirm and not self.visit.request and not self.visit.armed

    def _meant(self) -> Request | None:
        """The request of this visit with all that was written of it, saved or not.

        What a person does next follows from what they did, even while the disk is slow.
        """
        saved = self.request.facts if self.request else ()
        sent = (e for e in self._sent.values() if e.request == self.visit.request)
        return fold((*saved, *sent))

    def _just_pressed(self, request: Request) -> bool:
        return age_ms(request.last_press.at, self._clock.now()) < WITHDRAW_REST_MS

    def _open_request(self) -> Request | None:
        meant = self._meant() if self.request else None
        return meant if meant and meant.open else None

    def _press(self, minted: Minted, linked_to: str = "") -> None:
        old = self.visit
        self.visit = Visit(
            touched=old.touched, tapped=old.tapped, request=minted.request, pending=Pending(minted)
        )
        if self._ready:
            self._send_press(minted, linked_to)
        else:
            self._kept.append((minted, linked_to))

    def _send_press(self, minted: Minted, linked_to: str) -> None:
        pressed = press(minted, self._kiosk, self.board, self._randomness)
        linked = [link(minted, self._kiosk, linked_to, self._randomness)] if linked_to else []
        self._write(pressed, *linked)

    def _press_again(self, request: Request, now: Instant) -> None:
        again = mint(self._randomness, now)
        self._write(*press_again(request, again, self._kiosk, self._randomness))
        self._set(again=again, question=Question.STILL_YOU, asked=now, tapped=now)

    def _write(self, *events: RequestEvent) -> None:
        self._sent.update({event.id: event for event in events})
        self._submit(events)

    def _settle(self) -> None:
        pending = self.visit.pending
        if pending and self.board.find(pending.minted.request):
            self._set(pending=None)
