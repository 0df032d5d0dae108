# SPDX-License-Identifier: Apache-2.0
"""The bell on a machine that may have no sound, and the sound itself."""

import wave
from array import array

import pytest

from kiosk.desk.sound_bell import SoundBell
from kiosk.paths import assets

BELL = assets() / "sounds" / "bell.wav"


def test_a_bell_that_was_not_prepared_is_silent() -> None:
    bell = SoundBell(BELL)
    bell.ring(loud=True)
    assert not bell.can_ring()


def test_a_machine_without_sound_is_told_and_not_warned_of(qapp: object) -> None:
    bell = SoundBell(BELL)
    bell.prepare()
    bell.ring(loud=False)
    assert bell.can_ring() in {True, False}


def test_without_qts_sound_there_is_no_bell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtMultimedia", None)
    bell = SoundBell(BELL)
    bell.prepare()
    assert not bell.can_ring()


def test_the_bell_is_short_loud_enough_and_does_not_click() -> None:
    with wave.open(str(BELL)) as file:
        assert file.getnframes() / file.getframerate() < 2
        samples = array("h", file.readframes(file.getnframes()))
    assert 20_000 < max(abs(one) for one in samples) < 32_000
    assert abs(samples[0]) < 100
    assert abs(samples[-1]) < 100
