# SPDX-License-Identifier: Apache-2.0
"""What a press says of itself: random names that tell nothing (row E3), and nothing more."""

from itertools import pairwise

from kiosk.actions.press import CODE_LETTERS, Kiosk, mint, press
from kiosk.domain.board import Board
from kiosk.domain.events import Pressed
from tests.domain.history import PRESS_AT
from tests.fakes import SeededRandomness

KIOSK = Kiosk("Lobby", "en")


class Repeating(SeededRandomness):
    """Draws the code of four equal letters once more before it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.draws = [0] * 8

    def below(self, limit: int) -> int:
        return self.draws.pop() if self.draws and limit == len(CODE_LETTERS) else limit - 1


def presses(count: int) -> list[Pressed]:
    board, randomness, made = Board(), SeededRandomness(), []
    for number in range(count):
        one = press(mint(randomness, PRESS_AT.plus(number)), KIOSK, board, randomness)
        board.add(one)
        made.append(one)
    return made


def test_e3_codes_are_four_letters_without_vowels_and_none_is_open_twice() -> None:
    codes = [one.code for one in presses(300)]
    assert len(set(codes)) == 300
    assert {letter for code in codes for letter in code} == set(CODE_LETTERS)
    assert {len(code) for code in codes} == {4}


def test_a_code_that_is_open_is_drawn_again() -> None:
    randomness, board = Repeating(), Board()
    codes = []
    for number in range(2):
        one = press(mint(randomness, PRESS_AT.plus(number)), KIOSK, board, randomness)
        board.add(one)
        codes.append(one.code)
    assert codes == ["BBBB", "ZZZZ"]


def test_e3_neither_code_nor_sign_nor_id_tells_the_order() -> None:
    """In a row of 48 each name would rise as often as it falls; a running number only rises."""
    made = presses(48)
    signs = [f"{one.sign:02}" for one in made]
    for names in ([one.code for one in made], signs, [one.id for one in made]):
        assert 12 < sum(left < right for left, right in pairwise(names)) < 36


def test_a_press_carries_what_the_kiosk_says_of_itself() -> None:
    (one,) = presses(1)
    assert (one.place, one.language, one.language_chosen, one.by) == (
        "Lobby",
        "en",
        False,
        KIOSK.actor,
    )
