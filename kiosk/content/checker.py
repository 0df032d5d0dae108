# SPDX-License-Identifier: Apache-2.0
"""What a reader of cards would miss: points that nobody carries, long sentences, gaps.

For ``check`` and tests; a pack with such faults still shows.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.content.card import Card, CardText, Pack
from kiosk.content.pack_file import WrittenPoints
from kiosk.content.reader import read_pack
from kiosk.written.document import Document, Where, read_document
from kiosk.written.problem import Problem
from kiosk.written.reading import Reading

WORDS_LIMIT = 20
"""Words of a sentence, and three sentences of a paragraph (row A9)."""

SENTENCES_LIMIT = 3

_END = re.compile(r"(?<=[.!?…؟।])[\"”“’»›)]*\s+|(?<=[。！？])[」』”）]*(?=.)")
"""Where a sentence ends, with its closing quotes; Chinese and Japanese write no space behind it."""


def check_pack(folder: Path, points_file: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with the pack in ``folder``.

    ``points_file`` lists what the source says; a points.toml of the pack goes before it.
    A pack of organisers' own words alone, without points, need carry none.
    """
    read = read_pack(folder)
    if read.pack is None:
        return read.problems
    own = folder / "points.toml"
    points = read_document(own if own.exists() else points_file, "points.toml")
    if isinstance(points, Problem):
        return (points,)
    reading = Reading(points)
    with suppress(KeyError):
        reading.struct((), points.data, WrittenPoints)
    wanted = own.exists() or any(card.points for card in read.pack.cards)
    main = read.documents[""]
    return (
        *(reading.problems or (_points(read.pack, points, main) if wanted else ())),
        *_places(read.pack, main),
        *(problem for card in read.pack.cards for problem in _card(card, read.documents)),
        *_gaps(read.pack, read.documents),
    )


def _points(pack: Pack, points: Document, main: Document) -> Iterator[Problem]:
    known: dict[str, str] = points.data["points"]
    carried = {point for card in pack.cards for point in card.points}
    for point, says in known.items():
        if point not in carried:
            yield points.problem(("points", point), f"a card that carries “{says}”", "none")
    for number, card in enumerate(pack.cards):
        for point in card.points:
            if point not in known:
                yield main.problem(("cards", number, "points"), "points of points.toml", point)


def _card(card: Card, documents: dict[str, Document]) -> Iterator[Problem]:
    for language, text in card.texts.items():
        where: Where
        for field in ("body", "try_today"):  # An organisers' card may have nothing to try.
            where = ("cards", card.key, field)
            yield from _plain_words(text, field, documents[language], where)

        if card.illustration and not text.picture:
            where = ("cards", card.key, "picture")
            wanted = "what the picture shows, in words"
            yield documents[language].problem(where, wanted, "nothing", warning=True)


def _places(pack: Pack, main: Document) -> Iterator[Problem]:
    """Days and places that come to nothing."""
    for number, card in enumerate(pack.cards):
        for one, window in enumerate(card.windows):
            first, last = window.first_day, window.last_day
            if first and last and last < first:
                where: Where = ("cards", number, "windows", one, "last_day")
                yield main.problem(where, f"a day from {first} on", str(last))
        if card.after and not pack.built_in:
            where = ("cards", number, "after")
            got = "the order in which the cards stand"
            yield main.problem(where, "built_in_cards = true", got, warning=True)


def _plain_words(text: CardText, field: str, document: Document, where: Where) -> Iterator[Problem]:
    sentences = _END.split(getattr(text, field).strip())
    if len(sentences) > SENTENCES_LIMIT:
        yield document.problem(where, f"at most {SENTENCES_LIMIT} sentences", str(len(sentences)))
    for sentence in sentences:
        if (words := len(sentence.split())) > WORDS_LIMIT:
            start = " ".join(sentence.split()[:4])
            wanted = f"at most {WORDS_LIMIT} words a sentence"
            yield document.problem(where, wanted, f"{words} in “{start} …”")


def _gaps(pack: Pack, documents: dict[str, Document]) -> Iterator[Problem]:
    for language in pack.languages:
        for card in pack.cards:
            if language not in card.texts:
                where = ("cards", card.key)
                yield documents[language].problem(where, f"its text in {language}", "none")
