# SPDX-License-Identifier: Apache-2.0
"""Reads a pack whole or refuses it whole, naming file, line, key, expected and got."""

from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from kiosk.content.card import Card, CardText, Credit, Pack
from kiosk.content.card_rules import check_cards
from kiosk.content.colour import HUES
from kiosk.content.languages import LANGUAGES
from kiosk.content.pack_file import (
    DRAFT,
    WrittenCard,
    WrittenCredit,
    WrittenPack,
    WrittenText,
)
from kiosk.written.document import Document, read_document
from kiosk.written.problem import Problem
from kiosk.written.reading import Reading

S = TypeVar("S", bound=Struct)


class ReadPack(Struct, frozen=True):
    """A pack, or None and why; the documents tell a checker on which line each text stands."""

    pack: Pack | None
    problems: tuple[Problem, ...]
    documents: dict[str, Document]


def read_pack(folder: Path) -> ReadPack:
    """The pack in ``folder``.  Every file is below 256 KiB, every text has its limit."""
    main = read_document(folder / "pack.toml", "pack.toml")
    if isinstance(main, Problem):
        return ReadPack(None, (main,), {})
    read = Reading(main)
    written = _whole(read, WrittenPack)
    if written is None:
        return ReadPack(None, tuple(read.problems), {"": main})
    check_cards(read, folder, written.cards)
    texts = [_Language(folder, language) for language in _languages(folder, written)]
    for one in texts:
        one.read(written.cards, wanted=one is texts[0])
    problems = (*read.problems, *(problem for one in texts for problem in one.problems))
    documents = {"": main, **{one.language: one.document for one in texts if one.document}}
    pack = None if problems else _pack(folder, written, texts)
    return ReadPack(pack, problems, documents)


def _languages(folder: Path, written: WrittenPack) -> tuple[str, ...]:
    """Those that have to be there, then whatever else lies in texts/."""
    lying = (file.stem for file in sorted((folder / "texts").glob("*.toml")))
    known = {one.code for one in LANGUAGES}
    return tuple(dict.fromkeys((*written.languages, *(one for one in lying if one in known))))


class _Language:
    """texts/<language>.toml."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self.file = folder / "texts" / f"{language}.toml"
        self.texts: dict[str, CardText] = {}
        self.credit: Credit | None = None
        self.review = ""
        self.problems: list[Problem] = []
        self.document: Document | None = None

    def read(self, cards: tuple[WrittenCard, ...], *, wanted: bool) -> None:
        """``wanted``: the first language, in which no card may be missing."""
        document = read_document(self.file, f"texts/{self.file.name}")
        if isinstance(document, Problem):
            self.problems.append(document)
            return
        self.document = document
        read = Reading(document)
        of_cards = document.data.pop("cards", {})
        if credit := _struct(read, (), document.data, WrittenCredit):
            self.credit = credit.value()
            self.review = credit.review
        known = {card.key for card in cards}
        if not isinstance(of_cards, dict):
            read.note(("cards",), "a table of cards", "something else")
            of_cards = {}
        for key in of_cards.keys() - known:
            read.note(("cards", key), f"one of {', '.join(sorted(known))}", "an unknown card")
        for key in (card.key for card in cards if wanted or card.key in of_cards):
            if text := _struct(read, ("cards", key), of_cards.get(key, {}), WrittenText):
                self.texts[key] = text.value()
        self.problems += read.problems


def _whole(read: Reading, kind: type[S]) -> S | None:
    """The document as a ``kind``, or None where anything in it is wrong."""
    value = _struct(read, (), read.document.data, kind)
    return None if read.problems else value


def _struct(read: Reading, path: tuple[str, ...], table: object, kind: type[S]) -> S | None:
    try:
        return read.struct(path, table, kind)
    except KeyError:
        return None


def _pack(folder: Path, written: WrittenPack, texts: list[_Language]) -> Pack:
    cards = tuple(
        Card(
            card.key,
            HUES.get(card.hue, card.hue),
            card.shape,
            card.points,
            {one.language: one.texts[card.key] for one in texts if card.key in one.texts},
            folder / card.illustration if card.illustration else None,
            tuple(window.value() for window in card.windows),
            card.drawing or "",
            card.qr or "",
            card.after or "",
        )
        for card in written.cards
    )
    languages = tuple(one.language for one in texts)
    credit = {one.language: one.credit for one in texts if one.credit}
    drafts = tuple(one.language for one in texts if one.review == DRAFT)
    return Pack(
        folder, written.name, written.licence, languages, credit, cards, drafts,
        built_in=written.built_in_cards,
    )  # fmt: skip
