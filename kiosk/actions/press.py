# SPDX-License-Identifier: Apache-2.0
"""Ask for a safety-team member: the facts that a press becomes."""

from dataclasses import dataclass

from kiosk.domain.board import Board
from kiosk.domain.clock import Instant, Randomness
from kiosk.domain.events import (
    Actor,
    Linked,
    Pressed,
    PressedAgain,
    RequestEvent,
    Touched,
    WithdrawalUndone,
)
from kiosk.domain.request import Request
from kiosk.domain.signs import choose
from kiosk.domain.transitions import Stamp, fact

CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so no word can come up; no letter that is taken for a digit."""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What a kiosk says of itself in each press: its place and the screen's language."""

    place: str
    language: str
    language_chosen: bool = False

    @property
    def actor(self) -> Actor:
        return Actor("kiosk", self.place)


@dataclass(frozen=True, slots=True)
class Minted:
    """Ids and moment of a press, made at the press: saving it twice saves it once."""

    event: str
    request: str
    at: Instant


def mint(randomness: Randomness, at: Instant) -> Minted:
    return Minted(randomness.token(), randomness.token(), at)


def touch(minted: Minted, kiosk: Kiosk, randomness: Randomness) -> Touched:
    """The first of two taps, where a venue asks for two.  Calls nobody."""
    return Touched(id=randomness.token(), at=minted.at, by=kiosk.actor, request=minted.request)


def press(minted: Minted, kiosk: Kiosk, board: Board, randomness: Randomness) -> Pressed:
    """A new request, with a sign and a code that no open request has."""
    return Pressed(
        id=minted.event,
        at=minted.at,
        by=kiosk.actor,
        request=minted.request,
        code=_code(board.codes_in_use(), randomness),
        sign=choose(board.signs_in_use(), board.signs_resting(minted.at), randomness.below),
        place=kiosk.place,
        language=kiosk.language,
        language_chosen=kiosk.language_chosen,
    )


def press_again(
    request: Request, minted: Minted, kiosk: Kiosk, randomness: Randomness
) -> tuple[RequestEvent, ...]:
    """A later press of the same visit; it also takes back a withdrawal."""
    again = fact(PressedAgain, request, Stamp(minted.event, minted.at, kiosk.actor))
    if not request.withdrawn:
        return (again,)
    stamp = Stamp(randomness.token(), minted.at, kiosk.actor)
    return (again, fact(WithdrawalUndone, request, stamp, undoes=request.withdrawn.id))


def link(minted: Minted, kiosk: Kiosk, to: str, randomness: Randomness) -> Linked:
    """Says that the request of ``minted`` was made on the status screen of the request ``to``."""
    return Linked(
        id=randomness.token(), at=minted.at, by=kiosk.actor, request=minted.request, to=to
    )


def _code(taken: frozenset[str], randomness: Randomness) -> str:
    while True:
        code = "".join(CODE_LETTERS[randomness.below(len(CODE_LETTERS))] for _ in range(4))
        if code not in taken:
            return code
