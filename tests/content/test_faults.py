# SPDX-License-Identifier: Apache-2.0
"""Every fault has a sentence that names what is dead, and one that helps."""

from kiosk.content.faults import remedy, sentence
from kiosk.content.texts import read_texts
from kiosk.domain.health import Fault, Trouble
from kiosk.paths import assets

SAY = read_texts(assets() / "i18n")


def test_every_fault_says_what_is_dead_and_what_helps() -> None:
    for fault in Fault:
        trouble = Trouble(fault, "desk 2")
        assert "%" not in sentence(trouble, SAY) + remedy(trouble, SAY)
        assert sentence(trouble, SAY) != remedy(trouble, SAY)


def test_a_path_of_a_drill_is_called_by_its_name() -> None:
    dead = sentence(Trouble(Fault.DRILL, "channel Team chat"), SAY)
    assert "Team chat" in dead
    assert "channel Team chat" not in dead
