# SPDX-License-Identifier: Apache-2.0
"""What all that act in a random sequence have before them."""

from dataclasses import dataclass, field
from random import Random

from kiosk.domain.events import Actor
from kiosk.domain.presence import Lease
from kiosk.domain.request import Request
from tests.journeys.venue import MakeCore, SimulatedVenue
from tests.journeys.witness import Witness


@dataclass
class Person:
    """``view``: the requests as this person's screen showed them when last it was read."""

    actor: Actor
    view: list[Request] = field(default_factory=list)
    done: list[tuple[str, str]] = field(default_factory=list)


class Scene:
    """``props``: what the screen shows; ``wrong``: what the witness has found untrue."""

    def __init__(self, seed: int, make_core: MakeCore) -> None:
        self.venue = SimulatedVenue(seed, make_core)
        self.rng: Random = self.venue.rng
        self.witness = Witness(self.venue)
        people = self.rng.choice((1, 2, 3, 3))
        self.people = [Person(Actor("person", str(n + 1))) for n in range(people)]
        now = self.venue.clock.now()
        self.desk = Lease("desk", "1", attended=True, since=now, beat=now)
        self.desk_alive = self.rng.random() < 0.7
        self.props = self.venue.props()
        self.wrong: list[str] = []
