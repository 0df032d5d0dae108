# SPDX-License-Identifier: Apache-2.0
"""The words of one language, turned back into the text ids that they came from."""

import re
from collections.abc import Iterable
from functools import cache

from kiosk.content.languages import LANGUAGES
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import Texts, read_texts
from kiosk.paths import assets
from tests.journeys.raw import EXCLUDES, NEEDS, NEUTRAL
from tests.journeys.screen import CELLS

AUTONYMS = {one.autonym: one.code for one in LANGUAGES}
"""What each language calls itself: the same word in every language."""

UNSAVED = {"visit.saving", "visit.not_saved", "visit.not_saved_trying"}

SHORT = {
    f"band.{one}_short": f"visit.{line}"
    for one, line in (
        ("saved", "saved_at"), ("seen", "seen"), ("coming", "coming"),
        ("stepped_back", "stepped_back"), ("with_you", "with_you"), ("closed", "closed"),
        ("withdrawn", "withdrawn"), ("not_saved", "not_saved"),
    )
}  # fmt: skip
"""The same facts in fewer words, where the status is folded."""

QUESTIONS = {"visit.still_you", "visit.idle", "visit.idle_soon", "band.tap_again"}
"""Announced in place of the sentences: they wait for an answer."""

_TIMED = {"visit.saved_at", "band.saved_short"}

Sentence = tuple[str, str]
"""The id of a text and its argument."""


class Words:
    """``say``: the texts of the language.  ``signs``: the words of its match signs."""

    def __init__(self, language: str) -> None:
        self.say: Texts = read_texts(assets() / "i18n", language)
        self.signs = sign_words(assets() / "signs", language)
        self.help = {self.say("band.help"), self.say("band.tap_again")}
        self.cover = {self.say(band): band for band in _bands()}
        self.quiet = " " + self.say("band.quiet_open")
        self._patterns = self._compiled()

    def sentence(self, text: str, *, whole: bool = True) -> tuple[Sentence, str] | None:
        """The sentence that ``text`` is, or begins with, and what follows it."""
        for text_id, pattern in self._patterns.items():
            match = pattern.fullmatch(text) if whole else pattern.match(text)
            if match:
                argument = match[1] if pattern.groups else ""
                return (SHORT.get(text_id, text_id), argument), text[match.end() :].strip()
        return None

    def announced(self, text: str) -> tuple[tuple[Sentence, ...], str]:
        """The sentences of an announcement, and the rest of it from where it is strange."""
        sentences: list[Sentence] = []
        while text:
            found = self.sentence(text, whole=False)
            if not found:
                return tuple(sentences), text
            sentences.append(found[0])
            text = found[1]
        return tuple(sentences), ""

    def signs_in(self, names: Iterable[str]) -> frozenset[str]:
        """Each word of a match sign, alone or within its description."""
        parts = (part for name in names for part in re.split(r"\s*[,،、，·]\s*", name))
        return frozenset(part for part in parts if part in self.signs)

    def _compiled(self) -> dict[str, re.Pattern[str]]:
        """The long ones first: some begin as a short one does."""
        ids = {*NEEDS, *EXCLUDES, *NEUTRAL, *UNSAVED, *QUESTIONS, *SHORT}
        longest = sorted(ids, key=lambda one: (-len(self.say(one)), one))
        return {one: re.compile(_pattern(one, self.say(one))) for one in longest}


@cache
def words(language: str = "en") -> Words:
    return Words(language)


def _bands() -> set[str]:
    return {band for band, _ in CELLS.values()} | {"band.deaf"}


def _pattern(text_id: str, text: str) -> str:
    """A time is digits; a place goes on to the next word of the text, or to the end."""
    place = "(.+)" if text.endswith("%1") else "(.+?)"
    return re.escape(text).replace("%1", r"([\d:]+)" if text_id in _TIMED else place)
