# SPDX-License-Identifier: Apache-2.0
"""What is so about a request, in one line each: who, where, and what its facts say.

Pure, and the same on every staff screen: a desk shows it in its window, the staff page in a
browser.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.marks import marks
from kiosk.content.said import Said, joined, plain, said
from kiosk.content.staff_screen import Screen
from kiosk.content.times import time_of_day
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.events import Actor, Coming, Reminded, RequestEvent
from kiosk.domain.promise import UNANSWERED_MS
from kiosk.domain.request import Request, State

HERE = "here"
"""The place a visitor chooses who wants the team to come to the kiosk."""


@dataclass(frozen=True, slots=True)
class ScreenTeller:
    """Tells ``me`` (whoever is signed in) in the words of one staff screen."""

    options: Screen
    me: Actor

    def who(self, actor: Actor) -> Said:
        if actor.role == "person":
            mine = actor == self.me
            return said("desk.person_you" if mine else "desk.person", plain(actor.name))
        if actor == self.options.actor:
            return said("desk.this_desk")
        return plain(actor.name)

    def time(self, at: Instant) -> Said:
        return plain(time_of_day(at, self.options.zone))

    def place(self, key: str) -> Said:
        if key == HERE:
            return said("desk.here")
        own = self.options.places.get(key)
        return plain(own) if own else said(f"venue.place.{key}")

    def word(self, request: Request) -> str:
        words = self.options.sign_words
        return words[request.pressed.sign % len(words)] if words else request.pressed.code

    def word_abroad(self, request: Request) -> Said:
        """The sign's word as the visitor reads it, where that is another than the team's."""
        sign, language = request.pressed.sign, request.language
        word = self.options.abroad(sign, language, self.word(request))
        return plain(word) if word else ""

    def where(self, request: Request) -> Said:
        """The kiosk's place, and the chosen place where there is one."""
        chosen = self.place(request.place.place) if request.place else ""
        return joined(plain(request.pressed.place), chosen)

    def aside(self, request: Request) -> Said:
        """What is said beside the state; the language only where the visitor chose it."""
        drill, *others = marks(request)
        return joined(drill, self.language(request), self.word_abroad(request), *others)

    def language(self, request: Request) -> Said:
        if not request.language_chosen:
            return ""
        return said("desk.screen_in", said(f"language.{request.language}"))

    def line(self, request: Request, now: Instant) -> Said:
        """What is so now."""
        if request.closed:
            at, by = self.time(request.closed.at), self.who(request.closed.by)
            why = said(f"desk.reason.{request.closed.reason}")
            return said("desk.mark.closed", by, at, why)
        if request.is_drill:
            return said("desk.mark.drill_line")
        if request.withdrawn:
            return said("desk.mark.withdrawn")
        if request.arrived:
            return self._there(request)
        if request.comings:
            return self._going(request)
        return self._waiting(request, now)

    def _waiting(self, request: Request, now: Instant) -> Said:
        if request.state is State.SEEN and request.stepped_back:
            return said("desk.mark.stepped_back", self.who(request.stepped_back[-1].by))
        if request.seen:
            return self._since((request.seen,), "seen")
        if age_ms(request.ringing_since, now) >= UNANSWERED_MS:
            return said("desk.mark.nobody_answered")
        return said("desk.mark.reopened" if request.reopened else "desk.mark.new")

    def _going(self, request: Request) -> Said:
        going = unkept(request)
        if going is None:
            return self._since(request.comings, "going")
        at = self.time(going.at)
        if going.by == self.me:
            return said("desk.mark.you_reminded", at)
        return said("desk.mark.reminded", self.who(going.by), at)

    def _there(self, request: Request) -> Said:
        proof = request.proved_there
        if proof and proof.arrived == request.arrived[-1].id:
            return said("desk.mark.there_proved", self.who(proof.by), self.time(proof.at))
        return self._since(request.arrived[-1:], "there")

    def _since(self, steps: Sequence[RequestEvent], step: str) -> Said:
        """Everybody who took this step, each named once; me first."""
        people = sorted(dict.fromkeys(one.by for one in steps), key=lambda who: who != self.me)
        at = self.time(steps[0].at)
        if people == [self.me]:
            return said(f"desk.mark.you_{step}", at)
        named = [self.who(one) for one in people]
        match named:
            case [one]:
                return said(f"desk.mark.{step}", one, at)
            case [one, other]:
                return said(f"desk.mark.{step}_two", one, other)
            case [one, other, *more]:
                return said(f"desk.mark.{step}_more", one, other, plain(len(more)))
        return ""


def unkept(request: Request) -> Coming | None:
    """The "I'm going" that a reminder asks about: said long ago, and nobody has arrived."""
    if request.state is not State.COMING:
        return None
    going = request.comings[-1]
    behind = request.facts[request.facts.index(going) :]
    asked = any(isinstance(e, Reminded) and e.round == request.round for e in behind)
    return going if asked else None
