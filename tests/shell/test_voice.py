# SPDX-License-Identifier: Apache-2.0
"""The speech process, and the window's side of it where that process hangs, dies or is missing."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.shell import voice as voice_module
from kiosk.shell.voice import ProcessVoice
from kiosk.shell.voice_process import MOCK, Spoken, engines

SPEAKS = """
import json, sys
print(json.dumps(["found", ["en", "ar"]]), flush=True)
for line in sys.stdin:
    order = json.loads(line)
    if order[0] == "say" and order[2] != "for ever":
        print(json.dumps(["ended", order[1]]), flush=True)
    if order[0] == "say" and order[2] == "die":
        sys.exit(1)
"""
HANGS = "import time; time.sleep(600)"
MUTE = "print('[\"found\", []]', flush=True)"


class Ear:
    """What a voice tells."""

    def __init__(self, code: str, tmp_path: Path) -> None:
        program = tmp_path / "voice.py"
        program.write_text(code, encoding="utf-8")
        self.found: list[frozenset[str]] = []
        self.ended = 0
        self.voice = ProcessVoice(0.6, (sys.executable, str(program)))

    def begin(self) -> None:
        self.voice.begin(self.found.append, self.count)

    def count(self) -> None:
        self.ended += 1


@pytest.fixture
def ear(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Callable[[str], Ear]]:
    made: list[Ear] = []

    def make(code: str) -> Ear:
        made.append(Ear(code, tmp_path))
        made[-1].begin()
        return made[-1]

    yield make
    for one in made:
        one.voice.close()


def test_a_voice_is_found_speaks_and_says_when_it_has(
    ear: Callable[[str], Ear], qtbot: QtBot
) -> None:
    heard = ear(SPEAKS)
    qtbot.waitUntil(lambda: heard.found == [frozenset({"en", "ar"})])
    heard.voice.say("Saved", "en", 1)
    qtbot.waitUntil(lambda: heard.ended == 1)


def test_what_was_stopped_has_not_ended(ear: Callable[[str], Ear], qtbot: QtBot) -> None:
    heard = ear(SPEAKS)
    qtbot.waitUntil(lambda: bool(heard.found))
    heard.voice.say("Saved", "en", 1)
    heard.voice.stop()
    heard.voice.say("Hide", "en", 1)
    qtbot.waitUntil(lambda: heard.ended == 1)
    qtbot.wait(50)
    assert heard.ended == 1


@pytest.mark.parametrize("code", [MUTE, "import sys; sys.exit(3)"])
def test_without_a_voice_none_is_found(ear: Callable[[str], Ear], qtbot: QtBot, code: str) -> None:
    heard = ear(code)
    qtbot.waitUntil(lambda: bool(heard.found))
    assert set(heard.found) == {frozenset()}


def test_a_process_that_cannot_be_started_is_no_voice(qapp: object, qtbot: QtBot) -> None:
    found: list[frozenset[str]] = []
    voice = ProcessVoice(0.6, ("/nowhere/python",))
    voice.begin(found.append, lambda: None)
    qtbot.waitUntil(lambda: found == [frozenset()])
    voice.close()


def test_a_dispatcher_that_hangs_is_given_up(
    ear: Callable[[str], Ear], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice_module, "BEGIN_MS", 100)
    heard = ear(HANGS)
    qtbot.waitUntil(lambda: heard.found == [frozenset()])


def test_a_text_that_is_never_said_is_given_up(
    ear: Callable[[str], Ear], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice_module, "PATIENCE_MS", 100)
    monkeypatch.setattr(voice_module, "PER_LETTER_MS", 1)
    heard = ear(SPEAKS)
    qtbot.waitUntil(lambda: bool(heard.found))
    heard.voice.say("for ever", "en", 1)
    qtbot.waitUntil(lambda: heard.found[-1] == frozenset())
    assert heard.ended == 0


def test_a_voice_that_dies_while_it_speaks_is_missed_and_can_begin_again(
    ear: Callable[[str], Ear], qtbot: QtBot
) -> None:
    heard = ear(SPEAKS)
    qtbot.waitUntil(lambda: bool(heard.found))
    heard.voice.say("die", "en", 1)
    qtbot.waitUntil(lambda: heard.found[-1] == frozenset())
    heard.begin()
    qtbot.waitUntil(lambda: heard.found[-1] == frozenset({"en", "ar"}))


def test_at_rest_nothing_runs(ear: Callable[[str], Ear], qtbot: QtBot) -> None:
    heard = ear('import os; print(f\'["found", ["{os.getpid()}"]]\', flush=True); input()')
    qtbot.waitUntil(lambda: bool(heard.found))
    (pid,) = map(int, heard.found[0])
    heard.voice.rest()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert len(heard.found) == 1


def test_the_mock_is_never_a_voice() -> None:
    assert engines((MOCK, "speechd")) == ("speechd",)
    assert engines((MOCK,)) == ()


def test_a_text_is_said_at_the_safe_volume_in_its_language(qtbot: QtBot) -> None:
    engine, told = QTextToSpeech(MOCK), list[list[object]]()
    spoken = Spoken(engine, 0.6, told.append)
    assert spoken.languages() == ["en", "fi", "nb", "nn"]
    engine.setVolume(1)
    spoken.say(1, "Tallennettu", "fi")
    assert engine.volume() == pytest.approx(0.6)
    assert engine.locale().name() == "fi_FI"
    qtbot.waitUntil(lambda: told == [["ended", 1]])
    for loudness, volume in ((0.25, 0.15), (1, 0.6), (2, 1.0)):
        spoken.say(2, "Tallennettu", "fi", loudness)
        assert engine.volume() == pytest.approx(volume)
    spoken.stop()


def test_a_language_without_a_voice_is_not_said_in_another(qtbot: QtBot) -> None:
    engine, told = QTextToSpeech(MOCK), list[list[object]]()
    states: list[QTextToSpeech.State] = []
    engine.stateChanged.connect(states.append)
    Spoken(engine, 0.6, told.append).say(7, "你好", "zh")
    assert told == [["ended", 7]]
    assert QTextToSpeech.State.Speaking not in states


def test_an_engine_in_error_has_no_language() -> None:
    class Broken(QTextToSpeech):
        def state(self) -> QTextToSpeech.State:
            return QTextToSpeech.State.Error

    assert Spoken(Broken(MOCK), 0.6, lambda _: None).languages() == []
