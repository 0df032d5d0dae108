# SPDX-License-Identifier: Apache-2.0
"""``report``: one private page or table, on record; what was typed wrongly is said in a line."""

import csv
import json
import os
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.report_events import ReportMade
from tests.cli.terminal import Terminal
from tests.reports.stories import event


@pytest.fixture
def held(terminal: Terminal) -> Terminal:
    """After an event of 60 requests from 21 to 24 December 2026."""
    terminal.log(*event(60))
    return terminal


@pytest.mark.parametrize("form", ["pdf", "json", "csv"])
def test_a_new_file_that_only_its_owner_reads(
    held: Terminal, tmp_path: Path, form: str, qapp: QGuiApplication
) -> None:
    file = tmp_path / f"out.{form}"
    said = held.type("report", "--out", file)
    assert (said.status, said.out, said.err) == (0, f"Report written to {file}\n", "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    begins = {"pdf": b"%PDF", "json": b'{\n  "schema": 1', "csv": b"table,name"}
    assert file.read_bytes().startswith(begins[form])


def test_it_is_on_record_with_its_actor_before_it_lies_there(
    held: Terminal, tmp_path: Path
) -> None:
    held.type("report", "--out", tmp_path / "out.json")
    fact = held.facts()[-1]
    assert isinstance(fact, ReportMade)
    assert (fact.form, fact.first, fact.last) == ("json", "2026-12-21", "2026-12-24")
    assert str(fact.by) == f"system terminal user {os.getuid()}"


def test_a_file_that_is_there_is_left_alone(held: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("mine")
    assert f"{file} is there already" in held.refused("report", "--out", file)
    assert file.read_text() == "mine"
    assert [fact for fact in held.facts() if isinstance(fact, ReportMade)] == []


def test_days_from_and_to_are_both_included(held: Terminal, tmp_path: Path) -> None:
    totals = []
    for days in (("2026-12-21", "2026-12-22"), ("2026-12-23", "2026-12-24")):
        file = tmp_path / f"{days[0]}.json"
        said = held.type("report", "--out", file, "--from", days[0], "--to", days[1])
        assert said.status == 0
        values = json.loads(file.read_text())
        assert (values["first"], values["last"]) == days
        totals.append(values["requests"])
    whole = tmp_path / "whole.json"
    held.type("report", "--out", whole)
    assert sum(totals) == json.loads(whole.read_text())["requests"]


def test_a_report_of_other_days_is_told_of_since_two_can_be_subtracted(
    held: Terminal, tmp_path: Path
) -> None:
    for name in ("whole", "again"):
        assert held.type("report", "--out", tmp_path / f"{name}.json").err == ""
    said = held.type("report", "--out", tmp_path / "first.json", "--to", "2026-12-22")
    assert said.status == 0
    assert "Hand out one of them only" in said.err


def test_no_requests_is_a_report_too(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log()
    file = tmp_path / "out.csv"
    assert terminal.type("report", "--out", file).status == 0
    with file.open(newline="") as lines:
        assert next(csv.DictReader(lines))["requests"] == "0"


def test_a_kiosk_named_like_a_formula_is_no_formula(held: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    held.type("report", "--out", file)
    with file.open(newline="") as lines:
        names = {row["name"] for row in csv.DictReader(lines)}
    assert "'=Stairs" in names


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["--out", "r.txt"], "--out: expected a file .pdf, .json or .csv, got 'r.txt'"),
        (["--out", "r.csv", "--from", "24.12."], "--from: expected a day such as 2026-11-20"),
        (["--out", "r.csv", "--to", "later"], "--to: expected a day such as 2026-11-20"),
        (
            ["--out", "r.csv", "--from", "2026-12-24", "--to", "2026-12-01"],
            "--to: expected a day from 2026-12-24 on, got 2026-12-01",
        ),
        (["--out", "/no/such/folder/r.csv"], "/no/such/folder/r.csv: No such file or directory"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(held: Terminal, typed: list[str], said: str) -> None:
    assert said in held.refused("report", *typed)


def test_without_a_log_nothing_is_made(terminal: Terminal, tmp_path: Path) -> None:
    assert "there is no" in terminal.refused("report", "--out", tmp_path / "r.csv")
    assert not (tmp_path / "r.csv").exists()
