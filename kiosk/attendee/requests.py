# SPDX-License-Identifier: Apache-2.0
"""The requests that this kiosk knows, has written, and keeps until the log has been read.

A press is kept before anything else happens and is written as soon as the log has been
read (for its sign).  What was written counts as known only once it is saved.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kiosk.actions.at_kiosk import choose_language, choose_place, undo_withdrawal, withdraw
from kiosk.actions.press import Kiosk, Minted, link, mint, press, press_again, touch
from kiosk.attendee.language_news import LanguageNews
from kiosk.attendee.state import LOG_WAIT_MS, WITHDRAW_REST_MS
from kiosk.domain.board import Board
from kiosk.domain.clock import Instant, Randomness, age_ms
from kiosk.domain.events import Event, RequestEvent
from kiosk.domain.fold import fold
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp


class Requests:
    """``submit`` writes facts and returns at once; their fate comes back through ``saved``."""

    def __init__(
        self,
        kiosk: Kiosk,
        randomness: Randomness,
        submit: Callable[[Sequence[Event]], None],
    ) -> None:
        self.kiosk = kiosk
        self.board = Board()
        self.kept: list[tuple[Minted, str, Kiosk]] = []
        self.language_news = LanguageNews(self._is_news, self._tell_language)
        self._randomness = randomness
        self._submit = submit
        self._ready = False
        self._sent: dict[str, RequestEvent] = {}

    def speak(self, language: str, *, chosen: bool) -> None:
        """The screen's language from now on, and whether its visitor chose it."""
        self.kiosk = replace(self.kiosk, language=language, language_chosen=chosen)

    def stand_at(self, place: str) -> None:
        """The kiosk is called so from now on."""
        self.kiosk = replace(self.kiosk, place=place)

    def known(self, request: str) -> Request | None:
        """A visitor's request of which a press is known to be saved; a drill is nobody's."""
        found = self.board.find(request)
        return found if found and not found.pressed.drill else None

    def meant(self, request: str) -> Request | None:
        """A request with all that was written of it, saved or not.

        What a person does next follows from what they did, even while the disk is slow.
        """
        known = self.known(request)
        sent = (event for event in self._sent.values() if event.request == request)
        return fold((*(known.facts if known else ()), *sent))

    def mint(self, at: Instant) -> Minted:
        return mint(self._randomness, at)

    def touch(self, minted: Minted) -> None:
        """The first of two taps."""
        self.write(touch(minted, self.kiosk, self._randomness))

    def press(self, minted: Minted, linked_to: str = "") -> None:
        """A new request; ``linked_to``: the one on whose status screen it was made."""
        # The status before it goes: what its visitor chose is told before anybody chooses anew.
        self.language_news.tick(minted.request, minted.at)
        if self._ready:
            self._send(minted, linked_to, self.kiosk)
        else:
            self.kept.append((minted, linked_to, self.kiosk))

    def drill(self, at: Instant) -> None:
        """A request that nobody made, to see who would hear one."""
        pressed = press(self.mint(at), self.kiosk, self.board, self._randomness)
        self.write(replace(pressed, drill=True))

    def press_again(self, request: Request, minted: Minted) -> None:
        self.write(*press_again(request, minted, self.kiosk, self._randomness))

    def choose_place(self, request: Request, place: str, at: Instant) -> bool:
        """Whether it was written: not for a closed request."""
        meant = self._open(request)
        return self._written(choose_place(meant, place, self._stamp(at)) if meant else None)

    def withdraw(self, request: Request, at: Instant) -> bool:
        """Whether it was written: not for a closed request, nor in the moment after a press."""
        meant = self._open(request)
        if meant is None or age_ms(meant.last_press.at, at) < WITHDRAW_REST_MS:
            return False
        return self._written(withdraw(meant, self._stamp(at)))

    def undo_withdrawal(self, request: Request, at: Instant) -> bool:
        meant = self._open(request)
        return self._written(undo_withdrawal(meant, self._stamp(at)) if meant else None)

    def write(self, *events: RequestEvent) -> None:
        self._sent.update({event.id: event for event in events})
        self._submit(events)

    def ready(self) -> None:
        """The log has been read, or cannot be: kept presses are written now, in order."""
        self._ready = True
        kept, self.kept = self.kept, []
        for one in kept:
            self._send(*one)

    def tick(self, now: Instant, up: str) -> None:
        """``up``: the request whose status is on the screen, or empty.

        A press does not wait for ever for a log that cannot be read.
        """
        if self.kept and age_ms(self.kept[0][0].at, now) >= LOG_WAIT_MS:
            self.ready()
        self.language_news.tick(up, now)

    def facts(self, events: Iterable[Event]) -> None:
        for event in events:
            self.board.add(event)

    def saved(self, ids: Iterable[str]) -> None:
        self.facts(event for one in ids if (event := self._sent.pop(one, None)))

    def _is_news(self, request: str) -> bool:
        """What the visitor has chosen, not what the screen falls back to after them."""
        meant = self.meant(request) if self.kiosk.language_chosen else None
        return meant is not None and meant.open and meant.language != self.kiosk.language

    def _tell_language(self, request: str, at: Instant) -> None:
        if meant := self.meant(request):
            self._written(choose_language(meant, self.kiosk.language, self._stamp(at)))

    def _open(self, request: Request) -> Request | None:
        meant = self.meant(request.id)
        return meant if meant and meant.open else None

    def _stamp(self, at: Instant) -> Stamp:
        return Stamp(self._randomness.token(), at, self.kiosk.actor)

    def _written(self, event: RequestEvent | None) -> bool:
        if event:
            self.write(event)
        return event is not None

    def _send(self, minted: Minted, linked_to: str, kiosk: Kiosk) -> None:
        """``kiosk``: as it was at the press."""
        pressed = press(minted, kiosk, self.board, self._randomness)
        linked = [link(minted, kiosk, linked_to, self._randomness)] if linked_to else []
        self.write(pressed, *linked)
