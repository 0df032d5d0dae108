# SPDX-License-Identifier: Apache-2.0
"""Screens, fonts and loudspeakers, from answers of Qt and from Qt itself, offscreen."""

import os
from typing import Any

import pytest

from kiosk.doctor import machine
from kiosk.doctor.finding import Level

TWO_SCREENS = {
    "platform": "xcb",
    "screens": [{"name": "DP-1", "size": [1920, 1080]}, {"name": "DP-2", "size": [800, 600]}],
}
FONTS = {
    "families": ["Noto Sans", "Atkinson Hyperlegible"],
    "typeface": "Atkinson Hyperlegible",
    "boxes": [],
}


def answer(said: Any) -> machine.Probe:
    return lambda _what: said


@pytest.mark.parametrize(
    ("said", "wanted", "level"),
    [
        (TWO_SCREENS, "", Level.OK),
        (TWO_SCREENS, "DP-2", Level.OK),
        (TWO_SCREENS, "DP-3", Level.RED),
        ({"platform": "offscreen", "screens": []}, "", Level.RED),
        (None, "", Level.RED),
    ],
)
def test_display(said: Any, wanted: str, level: Level) -> None:
    assert machine.display(answer(said), wanted).level is level


@pytest.mark.parametrize(
    ("px_per_mm", "diagonal", "level"),
    [
        (0, 0, Level.WARNING),
        (3.2, 0, Level.OK),
        (0, 24.0, Level.OK),
        (1.8, 0, Level.RED),
    ],
)
def test_calibration(px_per_mm: float, diagonal: float, level: Level) -> None:
    assert machine.calibration(px_per_mm, diagonal).level is level


def test_a_language_without_letters_is_named() -> None:
    found = machine.fonts(answer({**FONTS, "cap": 66.8, "boxes": ["zh", "ja"]}))
    assert found.level is Level.WARNING
    assert "zh, ja" in found.says
    assert "fonts-noto-cjk" in found.fix


def test_fonts() -> None:
    assert machine.fonts(answer({**FONTS, "cap": 66.8})).level is Level.OK
    missing = {**FONTS, "families": ["Noto Sans"], "cap": 66.8}
    assert machine.fonts(answer(missing)).level is Level.RED
    assert machine.fonts(answer(None)).level is Level.RED


@pytest.mark.parametrize("said", [None, {"why": "libpulse.so.0"}, {"outputs": []}])
def test_a_desk_without_sound_still_has_its_light(said: Any) -> None:
    assert machine.sound(answer(said)).level is Level.WARNING


def test_sound() -> None:
    found = machine.sound(answer({"outputs": ["a loudspeaker"]}))
    assert (found.level, found.says) == (Level.OK, "Qt finds a loudspeaker")


@pytest.mark.parametrize(
    ("said", "level", "words"),
    [
        (None, Level.WARNING, "the speech dispatcher hangs or ended at once"),
        ({"languages": []}, Level.WARNING, "the screen cannot read aloud"),
        ({"languages": ["ar", "en"]}, Level.OK, "the screen reads aloud in en, ar"),
        (
            {"languages": ["en"]},
            Level.OK,
            "the screen reads aloud in en, and shows that it has no voice for ar",
        ),
    ],
)
def test_voice(said: Any, level: Level, words: str) -> None:
    found = machine.voice(answer(said), ("en", "ar"))
    assert (found.level, found.says) == (level, words)


def test_qt_itself_offscreen() -> None:
    probe = machine.prober({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert machine.display(probe, "").says == "there is no display"
    found = machine.fonts(probe)
    assert found.level is Level.OK
    assert "Atkinson Hyperlegible" in found.says


def test_a_qt_that_ends_the_process_is_survived() -> None:
    probe = machine.prober({**os.environ, "QT_QPA_PLATFORM": "there-is-no-such-platform"})
    assert machine.display(probe, "").level is Level.RED
    assert machine.sound(probe).level is Level.WARNING
