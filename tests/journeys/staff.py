# SPDX-License-Identifier: Apache-2.0
"""What one to three people of the team do, each on a view that may be behind."""

from dataclasses import replace
from itertools import accumulate

from kiosk.actions.teamwork import Standpoint, hand_over, take_step
from kiosk.domain.events import Actor, NoteAdded, Reason, RequestEvent, Shown
from kiosk.domain.hand_over import own_coming
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, fact, steps
from kiosk.domain.undoing import undo
from tests.journeys.scene import Person, Scene

_DESK = Actor("desk", "desk")
_BUTTON_OFTEN = {
    Step.SEEN: 3, Step.GOING: 6, Step.NOT_ME: 9, Step.THERE: 4, Step.CLOSE: 3, Step.REOPEN: 4,
    Step.TAKE_OVER: 4, Step.DECLINE: 2, Step.KEEP: 1, Step.FOR_LEAD: 1, Step.LEAD_HAS_IT: 1,
}  # fmt: skip
_BUTTONS, _BUTTON_WEIGHTS = list(_BUTTON_OFTEN), list(accumulate(_BUTTON_OFTEN.values()))


class Staff(Scene):
    """Each step is one button of the desk, pressed by one of ``people``."""

    def staff_step(self) -> None:
        person = self.rng.choice(self.people)
        if request := self._seen_by(person):
            button = self.rng.choices(_BUTTONS, cum_weights=_BUTTON_WEIGHTS)[0]
            self._decide(person, request, button)

    def staff_race(self) -> None:
        """Somebody acts on what the screen showed before somebody else was faster."""
        slow, fast = self.rng.sample(self.people, 2) if len(self.people) > 1 else (None, None)
        if not slow or not fast or not (request := self._seen_by(slow)):
            return
        for _ in range(self.rng.randint(1, 3)):
            fresh = self.venue.desk_board.find(request.id)
            if fresh and (open_to := sorted(steps(fresh, fast.actor))):
                self._decide(fast, fresh, self.rng.choice(open_to))
        if self.rng.random() < 0.4 and slow.done:
            self._undo(slow, request)
        elif open_to := sorted(steps(request, slow.actor)):
            self._decide(slow, request, self.rng.choice(open_to))

    def staff_undo(self) -> None:
        person = self.rng.choice(self.people)
        if not person.done:
            return
        about = person.done[-1][0]
        known = next((one for one in person.view if one.id == about), None)
        request = known if self.rng.random() < 0.4 else self.venue.desk_board.find(about)
        if request:
            self._undo(person, request)

    def staff_hand_over(self) -> None:
        """Somebody who is going asks another; the answer comes at once, or later, or never."""
        going = [(p, r) for p in self.people for r in p.view if own_coming(r, p.actor)]
        if not going or len(self.people) < 2:
            return
        giver, request = self.rng.choice(going)
        taker = self.rng.choice([one for one in self.people if one is not giver])
        event = hand_over(request, taker.actor.name, self._stamp(giver.actor))
        if isinstance(event, Refusal) or not self._write(event):
            return
        giver.done.append((request.id, event.id))
        fresh = self.venue.desk_board.find(request.id)
        if fresh and self.rng.random() < 0.7:
            answer = self.rng.choice((Step.TAKE_OVER, Step.TAKE_OVER, Step.DECLINE))
            self._decide(taker, fresh, answer)

    def staff_note(self) -> None:
        person = self.rng.choice(self.people)
        if request := self._seen_by(person):
            event = fact(NoteAdded, request, self._stamp(person.actor), phrase="friend_with_them")
            if self._write(event):
                person.done.append((request.id, event.id))

    def desk_shows(self) -> None:
        person = self.rng.choice(self.people)
        request = self._seen_by(person)
        if request and request.shown is None and self.venue.cover.attended:
            self._write(fact(Shown, request, self._stamp(_DESK)))

    def desk_goes(self) -> None:
        self.desk_alive = False

    def desk_comes(self) -> None:
        """Mostly with somebody on duty who has tested the alert."""
        self.desk_alive = True
        kinds = (("1", True), ("1", True), ("1", True), ("1", False), ("", False))
        person, attended = self.rng.choice(kinds)
        remote = self.rng.random() < 0.2
        self.desk = replace(self.desk, person=person, attended=attended, remote=remote)

    def _decide(self, person: Person, request: Request, button: Step) -> None:
        reason = self.rng.choice(list(Reason))
        at = Standpoint(lambda: self._stamp(person.actor))
        made = take_step(request, button, at, reason)
        if not isinstance(made, Refusal) and self._write(*made):
            person.done += [(request.id, event.id) for event in made]

    def _undo(self, person: Person, request: Request) -> None:
        mine = [event_id for about, event_id in person.done if about == request.id][-3:]
        if mine:
            event = undo(request, self.rng.choice(mine), self._stamp(person.actor))
            if not isinstance(event, Refusal) and self._write(event):
                person.done.append((request.id, event.id))

    def _seen_by(self, person: Person) -> Request | None:
        """A request on the screen of this person, which may be behind."""
        if self.rng.random() < 0.7:
            person.view = list(self.venue.desk_board)[-4:]
        return self.rng.choice(person.view) if person.view else None

    def _stamp(self, by: Actor) -> Stamp:
        return Stamp(self.venue.randomness.token(), self.venue.clock.now(), by)

    def _write(self, *events: RequestEvent) -> bool:
        return self.venue.append(events) or self.venue.append(events)
