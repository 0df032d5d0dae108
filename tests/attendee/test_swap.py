# SPDX-License-Identifier: Apache-2.0
"""Other cards under a reader: the card that is up stays up, whatever is exchanged around it."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.attendee.card import CardFace
from kiosk.attendee.cards import Cards
from kiosk.attendee.swap import Row, exchanged, left
from tests.fakes import FakeClock

KEYS = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True)
STEPS = st.lists(st.one_of(KEYS, st.sampled_from([1, -1])), max_size=12)


def face(key: str, words: str = "") -> CardFace:
    return CardFace(f"{key}{words}", "Body.", "", "", "#0B5D56", "arch", False, 15_000, key=key)


def faces(keys: Sequence[str], words: str = "") -> list[CardFace]:
    return [face(key, words) for key in keys]


def titles(cards: Cards) -> list[str]:
    """Those of a whole round, from the card that is up."""
    found = []
    for _ in range(cards.count):
        found.append(cards.card.title)
        cards.next()
    return found


@given(KEYS, STEPS)
def test_the_card_that_is_up_never_changes_by_an_exchange(
    keys: list[str], steps: list[list[str] | int]
) -> None:
    row, wanted = Row(tuple(keys)), keys
    for step in steps:
        if isinstance(step, int):
            row = left(row, (row.index + step) % len(row.keys))
            assert list(row.keys) == wanted, "who has gone on meets the wanted cards alone"
            assert not row.guest
        else:
            up, wanted = row.up, step
            row = exchanged(row, wanted)
            assert row.up == up
            assert [key for key in row.keys if key != row.guest] == wanted
            assert (row.guest == up) == (up not in wanted)


ACTS = st.lists(
    st.one_of(KEYS, st.sampled_from(["next", "previous", "pause", "play", "rest", "tick"])),
    max_size=12,
)


@given(KEYS, ACTS)
def test_whatever_hands_do_between_exchanges_the_card_stays_and_the_rest_is_new(
    qapp: QApplication, keys: list[str], acts: list[list[str] | str]
) -> None:
    clock = FakeClock()
    cards, wanted = Cards(faces(keys), clock), list(keys)
    for number, act in enumerate(acts):
        clock.advance(4_000)
        up = cards.card
        if isinstance(act, str):
            getattr(cards, act)()
        else:
            wanted = act
            cards.exchange(faces(act, f" {number}"))
            assert cards.card is up
        assert 0 <= cards.index < cards.count
        assert cards.following is not None
    cards.rest()
    cards.next()
    cards.show_faces(faces(wanted, " in the end"))
    assert sorted(titles(cards)) == sorted(f"{key} in the end" for key in wanted)


def test_a_card_that_is_gone_stays_until_somebody_goes_on(qtbot: QtBot) -> None:
    cards = Cards(faces("abc"), FakeClock())
    cards.next()
    with qtbot.waitSignal(cards.cardChanged):
        cards.exchange(faces("acd"))
    assert (cards.card.title, cards.index, cards.count) == ("b", 1, 4)
    cards.next()
    assert (cards.card.title, cards.index, cards.count) == ("c", 1, 3)
    assert titles(cards) == ["c", "d", "a"]


def test_the_same_card_is_the_same_object_and_nothing_slides() -> None:
    cards = Cards(faces("abc"), FakeClock())
    before = cards.card
    cards.exchange(faces("xay", " new"))
    assert cards.card is before
    assert (before.title, cards.index) == ("a new", 1)


def test_somebody_who_reads_keeps_the_words_they_read() -> None:
    cards = Cards(faces("abc"), FakeClock())
    cards.pause()
    cards.exchange(faces("abc", " new"))
    assert cards.card.title == "a"
    cards.next()
    assert cards.card.title == "b new"
    cards.previous()
    assert cards.card.title == "a new"


def test_when_nobody_reads_any_more_the_new_words_are_up() -> None:
    cards = Cards(faces("abc"), FakeClock())
    cards.pause()
    cards.exchange(faces("abc", " new"))
    cards.rest()
    assert cards.card.title == "a new"


def test_another_language_comes_at_once_also_under_a_reader() -> None:
    cards = Cards(faces("abc"), FakeClock())
    cards.pause()
    cards.exchange(faces("abc", " new"))
    cards.show_faces(faces("abc", " auf Deutsch"))
    assert cards.card.title == "a auf Deutsch"


def test_the_time_of_a_card_goes_on_through_an_exchange() -> None:
    clock = FakeClock()
    cards = Cards(faces("ab"), clock)
    clock.advance(10_000)
    cards.exchange(faces("ab", " new"))
    clock.advance(5_000)
    cards.tick()
    assert cards.card.title == "b new"


def test_a_single_card_may_be_exchanged_for_another() -> None:
    cards = Cards(faces("a"), FakeClock())
    cards.exchange(faces("b"))
    assert cards.card.title == "a"
    cards.next()
    assert (cards.card.title, cards.count) == ("b", 1)
