# SPDX-License-Identifier: Apache-2.0
"""Rows A9 and A10: short sentences, few choices, and each state told by its words."""

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.tour.reading import said
from tests.attendee.stage import STATES, Panel, Stage
from tests.rows.sensitive import SPACELESS
from tests.rows.wordings import languages, of_the_attendee

MOST_WORDS = 20
MOST_CHOICES = 5
ALWAYS = 6
"""Help and the five switches of how one reads."""

LEAD = ("saving", "not_saved", "shown", "seen", "coming", "stepped_back", "with_you", "closed",
        "withdrawn")  # fmt: skip


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    register_first()
    install_texts(assets() / "i18n", "en")
    stage = Stage(Panel(1920, 1080, 3.61))
    stage.hold()
    yield stage
    stage.close()


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.?!:؟।])\s+", text) if one]


@pytest.mark.parametrize("language", [one for one in languages() if one not in SPACELESS])
def test_a9_no_sentence_has_more_than_20_words(language: str) -> None:
    long = [
        (name, one)
        for name, text in of_the_attendee(language).items()
        for one in sentences(text)
        if len(one.split()) > MOST_WORDS
    ]
    assert long == []


def test_a9_control_a_long_sentence_is_found() -> None:
    assert [len(one.split()) for one in sentences("One two. " + "word " * 21)] == [2, 21]


def test_a9_no_screen_offers_more_than_five_main_choices(stage: Stage) -> None:
    for state, props in STATES.items():
        stage.show(state)
        places = [name for name in stage.controls() if name in props.place_names]
        besides = len(stage.controls()) - len(places) - ALWAYS
        assert besides <= MOST_CHOICES, (state, list(stage.controls()))


def test_a10_each_state_is_told_apart_by_its_words(stage: Stage) -> None:
    told = {}
    for state in LEAD:
        stage.show(state)
        told[state] = frozenset(said(stage.window))
    for one, other in combinations(LEAD, 2):
        assert told[one] != told[other], (one, other)
