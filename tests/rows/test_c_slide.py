# SPDX-License-Identifier: Apache-2.0
"""What a slide must not cost: the next card is laid out before it comes, and no card changes
under it."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.tour.hands import live, wait_until
from tests.attendee.stage import Stage

CARDS = 9
_LAID_OUT = ("space", "last", "turned")
_TURNS = 12
"""Of the event loop: more than what is laid out late needs."""


def _of(stage: Stage, kind: str) -> list[QObject]:
    found = stage.window.findChildren(QObject)
    return [one for one in found if one.metaObject().className().startswith(kind)]


def _faces(stage: Stage) -> list[Any]:
    return _of(stage, "CardFace_")


def _deck(stage: Stage) -> Any:
    return _of(stage, "CardDeck_")[0]


def _upper_first(stage: Stage) -> list[Any]:
    """The card that is up, or comes up, and the other one."""
    return sorted(_faces(stage), key=lambda one: (one.isVisible(), one.z()), reverse=True)


def _moving(stage: Stage) -> bool:
    return any(face.property("moving") for face in _faces(stage))


def _below(face: QQuickItem, kind: str) -> QQuickItem:
    items = face.findChildren(QQuickItem)
    return next(one for one in items if one.metaObject().className().startswith(kind))


def _title(face: QQuickItem) -> str:
    return str(_below(face, "CardText_").property("title"))


def _layout(stage: Stage) -> tuple[object, ...]:
    """How the words of the card that is up stand: what is painted would move with any of it."""
    face = _upper_first(stage)[0]
    pager, words = _below(face, "Pager_"), _below(face, "CardText_")
    return (words.property("titleFits"), *(pager.property(name) for name in _LAID_OUT))


def _next(stage: Stage) -> None:
    stage.clock.advance(1000)
    stage.rotation.next()


def _quiet(stage: Stage) -> QObject:
    """The timer after which the next card is made."""
    return next(one for one in _of(stage, "QQmlTimer") if one.parent() is _deck(stage))


def _at_rest(stage: Stage) -> None:
    """The card has arrived and the one after it is ready."""
    rest, following = _upper_first(stage)[1], stage.rotation.following.face.title
    wait_until(lambda: _title(rest) == following, "the next card")
    for _ in range(_TURNS):
        live()


def _changes(stage: Stage) -> int:
    """How many of the cards are laid out otherwise soon after they are seen; without motion."""
    _quiet(stage).setProperty("interval", 1)
    changed = 0
    for _ in range(CARDS):
        _at_rest(stage)
        _next(stage)
        begun = _layout(stage)
        _at_rest(stage)
        changed += begun != _layout(stage)
    return changed


def test_a_card_slides_in_as_it_will_stand(stage: Stage) -> None:
    assert _changes(stage) == 0


def test_a_card_that_is_laid_out_when_it_is_seen_would_be_found(stage: Stage) -> None:
    """Control."""
    for pager in _of(stage, "Pager_"):
        pager.setProperty("early", False)
    assert _changes(stage) > 0


def test_the_card_below_keeps_its_words_while_another_slides_over_it(stage: Stage) -> None:
    """Who goes on soon after a card has arrived meets the moment in which the next is made."""
    stage.reduce_motion(reduced=False)
    _at_rest(stage)
    _next(stage)
    wait_until(lambda: not _moving(stage), "the card's arrival")
    quiet = _quiet(stage)
    assert quiet.property("running"), "the next card is about to be made"
    below = _title(_upper_first(stage)[0])
    _next(stage)
    assert not quiet.property("running")
    assert _title(_upper_first(stage)[1]) == below
    wait_until(lambda: not _moving(stage), "the card's arrival")
    assert quiet.property("running")
