# SPDX-License-Identifier: Apache-2.0
import os

from pytestqt.qtbot import QtBot

from kiosk.shell.lifeline import Lifeline


def test_questions_come_answers_go_and_the_end_is_noticed(qtbot: QtBot) -> None:
    ask_here, ask = os.pipe()
    told, tell_here = os.pipe()
    heard: list[str] = []
    line = Lifeline(
        ask_here,
        tell_here,
        on_question=lambda: heard.append("question"),
        on_cut=lambda: heard.append("cut"),
    )
    os.write(ask, b"frame?\n")
    qtbot.waitUntil(lambda: heard == ["question"])
    line.tell("frame")
    assert os.read(told, 100) == b"frame\n"
    os.close(ask)
    qtbot.waitUntil(lambda: heard == ["question", "cut"])
    os.close(told)
    line.tell("frame")
    os.close(ask_here)
    os.close(tell_here)


def test_nobody_supervises(qtbot: QtBot) -> None:
    line = Lifeline(-1, -1, on_question=lambda: None, on_cut=lambda: None)
    line.tell("card")
