# SPDX-License-Identifier: Apache-2.0
"""One random sequence: visitor, staff, faults and clock, a step at a time under a witness."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate
from random import Random

from kiosk.domain.clock import age_ms
from kiosk.domain.events import Actor, NoteAdded, Reason, RequestEvent, Shown
from kiosk.domain.presence import Lease
from kiosk.domain.request import Request
from kiosk.domain.transitions import Refusal, Stamp, Step, decide, fact, steps, undo
from tests.journeys.venue import PLACES, MakeCore, SimulatedVenue
from tests.journeys.witness import Witness

SHORTEST, LONGEST = 20, 200
RESTORE_MS = 60_000
_DESK = Actor("desk", "desk")


@dataclass
class Person:
    """``view``: the requests as this person's screen showed them when last it was read."""

    actor: Actor
    view: list[Request] = field(default_factory=list)
    done: list[tuple[str, str]] = field(default_factory=list)


class Play:
    """``run`` plays it to the end or to the first untruth, which it returns."""

    def __init__(self, seed: int, make_core: MakeCore) -> None:
        self.venue = SimulatedVenue(seed, make_core)
        self.rng: Random = self.venue.rng
        self.witness = Witness(self.venue)
        self.people = [
            Person(Actor("person", str(n + 1))) for n in range(self.rng.choice((1, 2, 3, 3)))
        ]
        self.desk_alive = self.rng.random() < 0.7
        self.props = self.venue.props()
        self.trace: list[str] = []
        self._wrong: list[str] = []

    def run(self) -> str | None:
        for _ in range(self.rng.randint(SHORTEST, LONGEST)):
            self._step(self.rng.choices(_STEPS, cum_weights=_WEIGHTS)[0])
            if self._wrong:
                return f"after {', '.join(self.trace[-8:])}: {self._wrong[0]}"
        self._heal()
        return f"at the end: {self._wrong[0]}" if self._wrong else None

    def _step(self, step: Callable[["Play"], None]) -> None:
        self.trace.append(step.__name__)
        step(self)
        self._look()

    def _look(self) -> None:
        if self.desk_alive:
            now = self.venue.clock.now()
            self.venue.lease = Lease("desk", "1", True, now, now)
        self.venue.settle()
        self.props = self.venue.props()
        self._wrong += self.witness.check(self.props)

    def _heal(self) -> None:
        venue = self.venue
        venue.log_fails = venue.spool_fails = venue.writer_stuck = venue.deaf = False
        venue.lies = 0
        self._look()
        venue.clock.advance(11_000)
        self._look()
        self._wrong += self.witness.at_the_end()

    # The visitor, through the buttons that are there

    def tap(self) -> None:
        self.witness.tap(self.props)
        self.venue.core.touch()
        self.venue.core.ask_for_help()

    def touch(self) -> None:
        self.venue.core.touch()

    def choose_place(self) -> None:
        if self.props.place_keys and not self.props.question:
            self.venue.core.choose_place(self.rng.choice(PLACES).key)

    def change_place(self) -> None:
        if self.props.place_keys and not self.props.question:
            self.venue.core.change_place()

    def withdraw(self) -> None:
        if self.props.can_withdraw and not self.props.question:
            self.venue.core.withdraw()

    def undo_withdrawal(self) -> None:
        if self.props.withdrawn and not self.props.question:
            self.witness.undone(self.props)
            self.venue.core.undo_withdrawal()

    def hide(self) -> None:
        if self.props.screen == "status":
            self.witness.own_request()
            self.witness.visit_over()
            self.venue.core.hide()

    def still_me(self) -> None:
        if self.props.question == "still_you":
            self.witness.same_person()
            self.venue.core.still_me()

    def somebody_else(self) -> None:
        if self.props.question == "still_you":
            self.witness.own_request()
            self.venue.core.somebody_else()

    def open_status(self) -> None:
        if self.props.quiet:
            self.venue.core.touch()
            self.venue.core.open_status()

    # The staff

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
        self.desk_alive = True

    def _decide(self, person: Person, request: Request, button: Step) -> None:
        reason = self.rng.choice(list(Reason))
        event = decide(request, button, self._stamp(person.actor), reason)
        if not isinstance(event, Refusal) and self._write(event):
            person.done.append((request.id, event.id))

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

    def _write(self, event: RequestEvent) -> bool:
        return self.venue.append([event]) or self.venue.append([event])

    # Faults

    def log_fails(self) -> None:
        self.venue.log_fails = True

    def log_works(self) -> None:
        self.venue.log_fails = self.venue.spool_fails = False

    def spool_fails(self) -> None:
        self.venue.spool_fails = True

    def log_lies(self) -> None:
        self.venue.lies = self.rng.randint(1, 3)

    def disk_stalls(self) -> None:
        self.venue.writer_stuck = True

    def disk_goes_on(self) -> None:
        self.venue.writer_stuck = False

    def goes_deaf(self) -> None:
        self.venue.deaf = True

    def hears_again(self) -> None:
        self.venue.deaf = False

    def crash(self) -> None:
        """The kiosk's process dies and starts again; the status comes back within a minute."""
        visit, now = self.venue.core.visit, self.venue.clock.now()
        self._wrong += self.witness.crash()
        self.venue.start_kiosk()
        fresh = visit.touched and age_ms(visit.touched, now) < RESTORE_MS
        saved = self.venue.core.board.find(visit.request)
        if saved and visit.touched and fresh and not self.venue.deaf:
            self.venue.core.restore(visit.request, visit.touched)

    def power_cut(self) -> None:
        self._wrong += self.witness.crash()
        self.venue.clock.reboot(f"boot-{self.venue.randomness.below(1_000_000)}")
        self.desk_alive, self.venue.lease = False, None
        self.venue.start_kiosk()

    # The clock

    def moment(self) -> None:
        self.venue.clock.advance(self.rng.randint(20, 2_000))

    def while_(self) -> None:
        self.venue.clock.advance(self.rng.randint(2_000, 12_000))

    def long_while(self) -> None:
        self.venue.clock.advance(self.rng.randint(12_000, 240_000))

    def clock_is_set(self) -> None:
        hour = 3_600_000
        self.venue.clock.set_wall(self.venue.clock.now().utc_ms + self.rng.randint(-hour, hour))


_HOW_OFTEN: dict[Callable[[Play], None], int] = {
    Play.tap: 16, Play.touch: 4, Play.choose_place: 6, Play.change_place: 1, Play.withdraw: 5,
    Play.undo_withdrawal: 4, Play.hide: 3, Play.still_me: 4, Play.somebody_else: 2,
    Play.open_status: 2, Play.staff_step: 26, Play.staff_race: 6, Play.staff_undo: 8,
    Play.staff_note: 3, Play.desk_shows: 8, Play.desk_goes: 1, Play.desk_comes: 2,
    Play.log_fails: 1,
    Play.log_works: 3, Play.spool_fails: 1, Play.log_lies: 2, Play.disk_stalls: 2,
    Play.disk_goes_on: 4, Play.goes_deaf: 1, Play.hears_again: 3, Play.crash: 1,
    Play.power_cut: 1, Play.moment: 20, Play.while_: 8, Play.long_while: 2, Play.clock_is_set: 1,
}  # fmt: skip
_STEPS, _WEIGHTS = list(_HOW_OFTEN), list(accumulate(_HOW_OFTEN.values()))
_BUTTON_OFTEN = {
    Step.SEEN: 3, Step.GOING: 6, Step.NOT_ME: 5, Step.THERE: 4, Step.CLOSE: 3, Step.REOPEN: 4,
}  # fmt: skip
_BUTTONS, _BUTTON_WEIGHTS = list(_BUTTON_OFTEN), list(accumulate(_BUTTON_OFTEN.values()))
