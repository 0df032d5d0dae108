# SPDX-License-Identifier: Apache-2.0
"""The card beside which help was asked is counted apart from the request and from its time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Pressed, Touched
from kiosk.store.card_counts import CardCountsFile
from kiosk.wiring.attendee_window import AttendeeWindow
from kiosk.wiring.card_tally import WRITE_EVERY_MS, CardTally
from tests.wiring.conftest import MakeWindow

KIOSK = Actor("kiosk", "Lobby")
NOW = Instant(1_795_357_924_120, "boot", 5)


@pytest.fixture
def file(tmp_path: Path) -> CardCountsFile:
    return CardCountsFile(tmp_path / "counts")


def noting(make_window: MakeWindow, qtbot: QtBot) -> tuple[AttendeeWindow, list[str]]:
    """A window that works, and the cards that it tells."""
    attendee, cards = make_window(), list[str]()
    attendee.asked = cards.append
    attendee.show()
    with qtbot.waitSignal(attendee.log.ready, timeout=5000):
        attendee.begin()
    return attendee, cards


def press(*, drill: bool) -> Pressed:
    return Pressed(
        id="1", at=NOW, by=KIOSK, request="r", code="BCDF", sign=0, place="Lobby",
        language="en", drill=drill,
    )  # fmt: skip


def test_a_press_tells_the_card_that_is_up(make_window: MakeWindow, qtbot: QtBot) -> None:
    attendee, cards = noting(make_window, qtbot)
    attendee.rotation.next()
    up = attendee.rotation.card.face.key
    attendee.visit.askForHelp()
    assert cards == [up]
    assert up != ""


def test_once_a_request(make_window: MakeWindow, qtbot: QtBot) -> None:
    attendee, cards = noting(make_window, qtbot)
    for _ in range(3):
        attendee.visit.askForHelp()
    attendee.visit.withdraw()
    assert len(cards) == 1


def test_neither_a_drill_nor_another_fact(make_window: MakeWindow, qtbot: QtBot) -> None:
    attendee, cards = noting(make_window, qtbot)
    submit = attendee.visit.core.requests._submit
    submit([press(drill=True)])
    submit([Touched(id="2", at=NOW, by=KIOSK, request="r")])
    assert cards == []
    submit([press(drill=False)])
    assert len(cards) == 1, "control"


def test_no_card_where_the_languages_stand_in_its_place(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    attendee, cards = noting(make_window, qtbot)
    attendee.comfort.pickLanguage()
    attendee.visit.askForHelp()
    assert cards == []


def test_an_hour_is_written_at_once_and_not_a_press(file: CardCountsFile, qtbot: QtBot) -> None:
    tally = CardTally(file, on=True)
    timer = tally.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert (timer.isActive(), timer.interval()) == (True, WRITE_EVERY_MS)
    left = timer.remainingTime()
    tally.note("listen")
    assert timer.remainingTime() <= left, "a press does not begin the hour"
    assert file.read() == {}
    timer.setInterval(1)
    qtbot.waitUntil(lambda: file.read() == {"listen": 1})
    timer.setInterval(WRITE_EVERY_MS)
    tally.note("share")
    tally.close()
    assert file.read() == {"listen": 1, "share": 1}


def test_off_it_counts_nothing_and_erases(file: CardCountsFile) -> None:
    file.add(["listen"])
    tally = CardTally(file, on=False)
    assert file.read() == {}
    tally.note("share")
    tally.close()
    assert file.read() == {}


def test_a_full_disk_is_said_and_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = CardCountsFile(tmp_path / "later" / "counts")
    tally = CardTally(file, on=True)
    tally.note("listen")
    tally.write()
    assert "the cards were not counted" in caplog.text
    assert "listen" not in caplog.text
    caplog.clear()
    (tmp_path / "later").mkdir()
    tally.close()
    assert file.read() == {"listen": 1}
