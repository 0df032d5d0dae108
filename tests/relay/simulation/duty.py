# SPDX-License-Identifier: Apache-2.0
"""What is owed to each request: its steps, its bells, its messages, and the end of them."""

from collections import defaultdict
from collections.abc import Collection

from kiosk.domain.board import GROUP_ABOVE
from kiosk.domain.events import Escalated, Event, Reminded, RequestEvent
from kiosk.domain.ladder import Reach
from tests.relay.simulation.channel import Left, Service
from tests.relay.simulation.course import Climb, Course
from tests.relay.simulation.disk import Disk
from tests.relay.simulation.relay import Relay, Taken
from tests.relay.simulation.witness import Findings, Since
from tests.relay.simulation.world import World

LATE_MS = 2_000
STOP_MS = 1_000
BELL_MS = 1_000
"""A fact may be read so late where the bell was missed."""

CARRIED_MS = 1_300
"""A message that works takes no longer; the next one waits for it."""

TURN_MS = 10_000
"""Between two bells."""

LAST_STEP = 9
_GROUPS = {1: Reach.FIRST, 2: Reach.SECOND}


class Owed:
    """``desk`` and ``page``: since when somebody there would hear a bell."""

    def __init__(
        self, world: World, disk: Disk, relay: Relay, found: Findings, desk: Since, page: Since
    ) -> None:
        self.world = world
        self.disk = disk
        self.relay = relay
        self.found = found
        self.courses: dict[str, Course] = {}
        self.works = Since(lambda: relay.serves and relay.ready_ms is not None)
        self.readable = Since(lambda: not disk.unreadable)
        self._ears = {"desk": desk, "page": page}
        self._rings: dict[str, list[int]] = defaultdict(list)
        self._out: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._told_late: set[tuple[str, int]] = set()

    def until(self, ms: int) -> None:
        self.works.until(ms)
        self.readable.until(ms)
        self._look_for_late_steps(ms)

    # What happened.

    def on_fact(self, event: Event) -> None:
        if not isinstance(event, RequestEvent):
            return
        course = self.courses.setdefault(event.request, Course(event.request))
        ms = self.world.ms
        climb = course.hear(event, ms, self.world.true_ms(event.at))
        if climb:
            for step in range(0 if climb.first == 1 else 2, LAST_STEP):
                self._await_ring(course, climb, step, max(ms, climb.moment_ms(step)))

    def on_taken(self, taken: Taken) -> None:
        course = self.courses[taken.request]
        new = taken.fact.id not in course.ids
        made_now = self.world.true_ms(taken.fact.at) == taken.ms
        if isinstance(taken.fact, Escalated) and course.climb and new:
            _, due = course.climb.owed(taken.fact.at.boot, taken.ms)
            due = max(due, course.changed_ms)
            if self.works.since(min(due, taken.ms)):
                self.found.time("step", taken.ms - due)
        if wrong := course.take(taken.fact, taken.ms, made_now=made_now):
            self.found.say("wrong step", wrong)
        wanted = course.climb if isinstance(taken.fact, Escalated) else course.coming
        if new and wanted:
            self._await_messages(taken)

    def on_rung(self, path: str, keys: Collection[str]) -> None:
        self.found.looked[f"rings of the {path}"] += 1
        for key in keys:
            self._rings[key].append(self.world.ms)
        if any(key.startswith("group ") for key in keys):
            self._rings["group"].append(self.world.ms)

    def on_left(self, left: Left) -> None:
        course = next(one for one in self.courses.values() if left.key in one.ids)
        before = self._out[(left.key, left.channel)]
        self.found.looked["messages"] += 1
        self.found.looked["repeated messages"] += left.repeated
        if before and not left.repeated and before[-1] > self.relay.forgot_ms:
            self.found.say("unmarked repeat", f"by {left.channel}")
        before.append(left.ms)
        self._rings[course.request].append(left.ms)
        self._out[(course.request, left.channel)].append(left.ms)
        self._may_leave(course, left)

    # What is owed.

    def _may_leave(self, course: Course, left: Left) -> None:
        """Nothing leaves later than STOP_MS after the answer."""
        reminder = isinstance(course.ids[left.key], Reminded)
        wanted = course.coming if reminder else course.climb is not None
        late = left.ms - course.changed_ms
        if wanted or not self.readable.since(course.changed_ms):
            return
        self.found.time("message after the answer", late)
        if late > STOP_MS + (BELL_MS if self.disk.bell_lost else 0):
            self.found.say("late message", f"{late} ms after the answer by {left.channel}")

    def _look_for_late_steps(self, ms: int) -> None:
        ready = self.relay.ready_ms
        if ready is None:
            return
        for course in self.courses.values():
            if course.climb is None:
                continue
            step, due = course.climb.owed(self.world.now().boot, ready)
            due = max(due, course.changed_ms + BELL_MS)
            late = ms - due > LATE_MS and self.works.lasts_ms(ms) > LATE_MS
            if late and self.works.since(ms) and (course.request, step) not in self._told_late:
                self._told_late.add((course.request, step))
                self.found.say("missing step", f"{step}, {ms - due} ms after its moment")

    def _await_ring(self, course: Course, climb: Climb, step: int, moment: int) -> None:
        boots = self.world.boots

        def look() -> None:
            if course.climb is not climb or self.world.boots != boots:
                return
            calling = sum(1 for one in self.courses.values() if one.climb)
            turn = TURN_MS if calling > GROUP_ABOVE else 0
            ears = [ear for ear in self._ears.values() if ear.since(moment - turn)]
            quiet = course.is_quiet(moment) or course.is_quiet(self.world.ms)
            if ears and not quiet:
                self._must_have_rung(course, step, moment, turn)

        self.world.call(moment - self.world.ms + LATE_MS, look)

    def _must_have_rung(self, course: Course, step: int, moment: int, turn: int) -> None:
        """``turn``: how long ago it may be that all those who call had rung as one."""
        rung = [ms for ms in self._rings[course.request] if ms >= moment]
        together = [ms for ms in self._rings["group"] if turn and ms >= moment - turn]
        if not rung and not together:
            self.found.say("silent step", f"{step} rang nowhere")
        elif rung and not turn:
            self.found.time("ring", rung[0] - moment)

    def _await_messages(self, taken: Taken) -> None:
        course = self.courses[taken.request]
        for service, group in self.relay.services.values():
            if _GROUPS[group] in taken.reach and service.is_free:
                self._await_message(course, taken, service)

    def _await_message(self, course: Course, taken: Taken, service: Service) -> None:
        """A channel that works carries it at once, unless others wait in front of it.

        Where the relay dies meanwhile, its successor sends it.
        """
        others = sum(1 for one in self.courses.values() if one.climb or one.coming) - 1
        wait = LATE_MS + CARRIED_MS * max(0, others)
        state = (course.climb, course.coming)

        def look() -> None:
            if service.works_since > taken.ms or (course.climb, course.coming) != state:
                return
            if not self.works.since(self.world.ms - wait):
                self.world.call(wait, look)
                return
            out = [ms for ms in self._out[(course.request, service.name)] if ms >= taken.ms]
            if not out:
                self.found.say("no message", f"of a step by {service.name}")
            elif not others and self.works.since(taken.ms):
                self.found.time("message", out[0] - taken.ms)

        self.world.call(wait, look)
