# SPDX-License-Identifier: Apache-2.0
"""``cards``: signs and call numbers to print, private and on record."""

import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.report_events import CardsMade
from tests.cli.terminal import Terminal


@pytest.mark.parametrize("form", ["signs", "numbers"])
def test_cards_are_a_new_private_file(
    terminal: Terminal, tmp_path: Path, form: str, qapp: QGuiApplication
) -> None:
    assert terminal.type("staff", "add", "4", "--lead").status == 0
    file = tmp_path / "cards.pdf"
    options = ["--numbers"] if form == "numbers" else []
    said = terminal.type("cards", "--out", file, *options)
    assert (said.status, said.out, said.err) == (0, f"Cards written to {file}\n", "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    fact = terminal.facts()[-1]
    assert isinstance(fact, CardsMade)
    assert fact.form == form
    assert f"{file} is there already" in terminal.refused("cards", "--out", file)


def test_another_form_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    assert "expected a file .pdf" in terminal.refused("cards", "--out", tmp_path / "cards.png")


def test_without_a_team_there_are_no_numbers(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "cards.pdf"
    assert "nobody is on the team yet" in terminal.refused("cards", "--numbers", "--out", file)
    assert not file.exists()
