# SPDX-License-Identifier: Apache-2.0
"""What the attendee's window says, read from its accessibility tree and turned into text ids.

Knows the English texts and nothing of the model behind the window.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.content.sign_words import sign_words
from kiosk.content.texts import read_texts
from kiosk.paths import assets
from kiosk.tour.reading import interfaces
from tests.journeys.raw import EXCLUDES, NEEDS, NEUTRAL
from tests.journeys.screen import CELLS

TEXTS = read_texts(assets() / "i18n")
SIGNS = sign_words(assets() / "signs")
UNSAVED = {"visit.saving", "visit.not_saved", "visit.not_saved_trying"}

_HELP = {TEXTS("band.help"), TEXTS("band.tap_again")}
_COVER = {TEXTS(band): band for band, _ in CELLS.values()} | {TEXTS("band.deaf"): "band.deaf"}
_QUIET = " " + TEXTS("band.quiet_open")

_SHORT = {
    f"band.{one}_short": f"visit.{line}"
    for one, line in (
        ("saved", "saved_at"), ("seen", "seen"), ("coming", "coming"),
        ("stepped_back", "stepped_back"), ("with_you", "with_you"), ("closed", "closed"),
        ("withdrawn", "withdrawn"),
    )
}  # fmt: skip
"""The same facts in fewer words, where the status is folded."""

_QUESTIONS = {"visit.still_you", "visit.idle", "visit.idle_soon", "band.tap_again"}
"""Announced in place of the sentences: they wait for an answer."""

Sentence = tuple[str, str]
"""The id of a text and its argument."""


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
    ``kind``: cards, status, quiet, idle, privacy; empty for anything else.
    """

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
        wanted = TEXTS(text_id)
        return next((one for one in self.controls if one.name == wanted), None)

    @property
    def sentences(self) -> frozenset[Sentence]:
        """Everything that is said of a request, anywhere in the window."""
        return frozenset((*self.shown, *self.spoken))


def read(window: QQuickWindow) -> Reading:
    tree = list(interfaces(window))
    names = [one.text(QAccessible.Text.Name) for one in tree]
    help_at = next((at for at, name in enumerate(names) if name in _HELP), len(names))
    column, band = names[:help_at], names[help_at:]
    roles = [one.role() for one in tree]
    alerts = [
        name
        for name, role in zip(names, roles, strict=True)
        if role == QAccessible.Role.AlertMessage
    ]
    told = [name for name in band if name not in alerts]
    folded = next((name.removesuffix(_QUIET) for name in names if name.endswith(_QUIET)), "")
    spoken, strange = announced(" ".join(alerts))
    return Reading(
        names=tuple(names),
        kind=_kind(column, folded),
        shown=tuple(_shown(column, told, folded)),
        spoken=tuple(one for one in spoken if one[0] not in _QUESTIONS),
        strange=strange,
        signs=frozenset(_signs([*column, *told], folded)),
        cover=next((_COVER[name] for name in told if name in _COVER), ""),
        ways_first=_ways_first(column, roles),
        asks=TEXTS("visit.still_you") in column,
        controls=tuple(_controls(window, tree, roles)),
    )


def _kind(column: Sequence[str], folded: str) -> str:
    for kind, text_id in (
        ("idle", "visit.idle"), ("privacy", "visit.privacy_heading"), ("status", "visit.hide"),
    ):  # fmt: skip
        if TEXTS(text_id) in column:
            return kind
    if TEXTS("card.next") in column:
        return "quiet" if folded else "cards"
    return ""


def _shown(column: Sequence[str], told: Sequence[str], folded: str) -> Iterator[Sentence]:
    """Of the band, all but its note on who listens, whose words the status has as well."""
    line = folded.rsplit(" · ", maxsplit=1)[-1]
    for text in (*column, *(one for one in told if one not in _COVER), line):
        if (found := _sentence(text)) and found[0][0] not in _QUESTIONS:
            yield found[0]


def announced(text: str) -> tuple[tuple[Sentence, ...], str]:
    """The sentences of an announcement, and the rest of it from where it is strange."""
    sentences: list[Sentence] = []
    while text:
        found = _sentence(text, whole=False)
        if not found:
            return tuple(sentences), text
        sentences.append(found[0])
        text = (found[1] or "").strip()
    return tuple(sentences), ""


@cache
def _sentence(text: str, *, whole: bool = True) -> tuple[Sentence, str | None] | None:
    """The sentence that ``text`` is, or begins with, and what follows it."""
    for text_id, pattern in _patterns().items():
        match = pattern.fullmatch(text) if whole else pattern.match(text)
        if match:
            argument = match[1] if pattern.groups else ""
            return (_SHORT.get(text_id, text_id), argument), text[match.end() :] or None
    return None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    long = sorted({*NEEDS, *EXCLUDES, *NEUTRAL, *UNSAVED, *_QUESTIONS})
    # The long ones first: some begin as a short one does.
    return {one: re.compile(_pattern(TEXTS(one))) for one in [*long, *_SHORT]}


def _pattern(text: str) -> str:
    """An argument goes on to the next word of the text, or to the end."""
    return re.escape(text).replace("%1", "(.+)" if text.endswith("%1") else "(.+?)")


def _signs(names: Sequence[str], folded: str) -> Iterator[str]:
    """Each word of a match sign that is on the screen, as a word or within its description."""
    for name in (*names, folded):
        for part in (name, name.split(", ")[-1], name.split(" · ")[0]):
            if part in SIGNS:
                yield part


def _ways_first(column: Sequence[str], roles: Sequence[QAccessible.Role]) -> bool:
    """The other ways stand above the sign, or alone."""
    ways = TEXTS("visit.other_ways")
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
