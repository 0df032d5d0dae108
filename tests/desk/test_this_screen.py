# SPDX-License-Identifier: Apache-2.0
"""What may be done with the kiosk's own screen at its desk, and by whom."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.desk.this_screen import ThisScreen
from kiosk.domain.panel import CARD_MM, Reach


@dataclass
class Door:
    """Remembers what was done; ``full``: the disk takes nothing."""

    kept: list[float] = field(default_factory=list)
    cleaned: int = 0
    forgotten: int = 0
    full: bool = False
    found: Reach = Reach.WITHIN

    def clean(self) -> None:
        self.cleaned += 1

    def px_per_mm(self) -> float:
        return 3.61

    def keep(self, px_per_mm: float) -> bool:
        if self.full:
            raise OSError(28, "no space")
        self.kept.append(px_per_mm)
        return px_per_mm < 8

    def forget(self) -> None:
        self.forgotten += 1

    def reach(self) -> Reach:
        return self.found


class AtOnce:
    """Instead of a thread."""

    def do(self, job: Any, answer: Any, _failed: Any) -> None:
        answer(job())


BOOK: Any = SimpleNamespace(
    list=lambda: [SimpleNamespace(number="1", lead=True), SimpleNamespace(number="2", lead=False)]
)
WORKER: Any = AtOnce()


def screen(door: Door | None, me: str) -> ThisScreen:
    made = ThisScreen(door, BOOK, WORKER)
    made.look(me)
    return made


def test_anybody_who_may_act_cleans(qtbot: QtBot) -> None:
    door = Door()
    screen(door, "").clean()
    assert door.cleaned == 0
    screen(door, "2").clean()
    assert door.cleaned == 1


def test_only_a_lead_measures(qtbot: QtBot) -> None:
    door = Door()
    other = screen(door, "2")
    for deed in (other.measure, other.keep, other.forget):
        deed()
    assert not other.measuring
    assert (door.kept, door.forgotten) == ([], 0)
    lead = screen(door, "1")
    lead.measure()
    assert lead.cardWidth == pytest.approx(3.61 * CARD_MM)
    for _ in range(20):
        lead.wider()
    lead.narrower()
    lead.keep()
    assert door.kept == [pytest.approx(3.61 * 1.005**19)]
    assert (lead.said, lead.measuring) == ("desk.screen.kept", False)


def test_what_cannot_be_kept_is_said(qtbot: QtBot) -> None:
    door = Door(full=True)
    lead = screen(door, "1")
    lead.measure()
    lead.keep()
    assert lead.said == "desk.screen.not_kept"
    door.full = False
    lead.measure()
    for _ in range(300):
        lead.wider()
    lead.keep()
    assert lead.said == "desk.screen.not_kept"


def test_the_frame_is_gone_with_whoever_opened_it(qtbot: QtBot) -> None:
    lead = screen(Door(), "1")
    lead.measure()
    lead.look("")
    assert not lead.measuring
    assert not lead.lead
    assert not lead.offered


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Reach.WITHIN, ""),
        (Reach.TOO_HIGH, "desk.screen.too_high"),
        (Reach.UNKNOWN, "desk.screen.unknown"),
    ],
)
def test_who_cannot_reach_is_said(qtbot: QtBot, found: Reach, said: str) -> None:
    assert screen(Door(found=found), "2").reach == said


def test_a_desk_elsewhere_has_no_screen(qtbot: QtBot) -> None:
    nowhere = screen(None, "1")
    nowhere.clean()
    nowhere.measure()
    assert not nowhere.offered
    assert not nowhere.measuring
