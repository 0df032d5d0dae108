# SPDX-License-Identifier: Apache-2.0
"""What the attendee's window says, read from its accessibility tree and turned into text ids.

Knows the texts of the language that the visitor has chosen, and nothing of the model behind the
window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.reading import interfaces
from tests.journeys.windows_words import AUTONYMS, QUESTIONS, UNSAVED, Sentence, Words, words

__all__ = ["AUTONYMS", "SIGNS", "TEXTS", "UNSAVED", "Control", "Reading", "read"]

TEXTS = words().say
SIGNS = words().signs


_CARDS = ("card.next", "speech.none", "speech.no_voice", "speech.aloud_heading")
"""Where the cards are, or a word on the voice stands in their place."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something to touch; ``rect`` in pixels of the window."""

    name: str
    line: str
    rect: QRect


@dataclass(frozen=True, slots=True)
class Reading:
    """``shown``: the sentences of the status as they stand in the window, the headline first.

    ``spoken``: the same as they are announced.  ``strange``: what is announced and not known.
    ``kind``: cards, status, quiet, idle, privacy, languages, or question where it stands in the
    place of the status; empty for anything else.
    ``words``: of the language in which it was read.
    """

    words: Words
    names: tuple[str, ...]
    kind: str
    shown: tuple[Sentence, ...]
    spoken: tuple[Sentence, ...]
    strange: str
    signs: frozenset[str]
    cover: str
    ways_first: bool
    asks: bool
    controls: tuple[Control, ...]

    def find(self, text_id: str) -> Control | None:
        wanted = self.words.say(text_id)
        return next((one for one in self.controls if one.name == wanted), None)

    @property
    def sentences(self) -> frozenset[Sentence]:
        """Everything that is said of a request, anywhere in the window."""
        return frozenset((*self.shown, *self.spoken))


def read(window: QQuickWindow, language: str = "en") -> Reading:
    known, tree = words(language), list(interfaces(window))
    names = [one.text(QAccessible.Text.Name) for one in tree]
    help_at = next((at for at, name in enumerate(names) if name in known.help), len(names))
    column, band = names[:help_at], names[help_at:]
    roles = [one.role() for one in tree]
    alerts = [
        name
        for name, role in zip(names, roles, strict=True)
        if role == QAccessible.Role.AlertMessage
    ]
    told = [name for name in band if name not in alerts]
    quiet = known.quiet
    folded = next((name.removesuffix(quiet) for name in names if name.endswith(quiet)), "")
    spoken, strange = known.announced(" ".join(alerts))
    return Reading(
        words=known,
        names=tuple(names),
        kind=_kind(known, names, column, folded),
        shown=tuple(_shown(known, column, told, folded)),
        spoken=tuple(one for one in spoken if one[0] not in QUESTIONS),
        strange=strange,
        signs=known.signs_in([*column, *told, folded]),
        cover=next((known.cover[name] for name in told if name in known.cover), ""),
        ways_first=_ways_first(known, column, roles),
        asks=known.say("visit.still_you") in column,
        controls=tuple(_controls(window, tree, roles)),
    )


def _kind(known: Words, names: Sequence[str], column: Sequence[str], folded: str) -> str:
    if sum(name in AUTONYMS for name in names) > 1:
        return "languages"
    for kind, text_id in (
        ("idle", "visit.idle"), ("privacy", "visit.privacy_heading"), ("status", "visit.hide"),
    ):  # fmt: skip
        if known.say(text_id) in column:
            return "question" if kind == "status" and folded else kind
    if any(known.say(one) in column for one in _CARDS):
        return "quiet" if folded else "cards"
    return ""


def _shown(
    known: Words, column: Sequence[str], told: Sequence[str], folded: str
) -> Iterator[Sentence]:
    """Of the band, all but its note on who listens, whose words the status has as well."""
    line = folded.rsplit(" · ", maxsplit=1)[-1]
    for text in (*column, *(one for one in told if one not in known.cover), line):
        if (found := known.sentence(text)) and found[0][0] not in QUESTIONS:
            yield found[0]


def _ways_first(known: Words, column: Sequence[str], roles: Sequence[QAccessible.Role]) -> bool:
    """The other ways stand above the sign, or alone."""
    ways = known.say("visit.other_ways")
    if ways not in column:
        return False
    sign = next(
        (at for at in range(len(column)) if roles[at] == QAccessible.Role.Graphic), len(column)
    )
    return column.index(ways) < sign


def _controls(
    window: QQuickWindow,
    tree: Sequence[QAccessibleInterface],
    roles: Sequence[QAccessible.Role],
) -> Iterator[Control]:
    for one, role in zip(tree, roles, strict=True):
        if role in {QAccessible.Role.Button, QAccessible.Role.Slider}:
            rect = one.rect()
            yield Control(
                one.text(QAccessible.Text.Name),
                one.text(QAccessible.Text.Description),
                QRect(window.mapFromGlobal(rect.topLeft()), rect.size()),
            )
