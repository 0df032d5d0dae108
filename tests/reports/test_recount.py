# SPDX-License-Identifier: Apache-2.0
"""``report`` over 10,000 requests says what an independent count of the export says, soon."""

import json
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

import pytest

from kiosk.paths import DataFolder
from kiosk.store.sqlite_log import open_log
from tests.cli.terminal import Terminal
from tests.fakes import SeededRandomness
from tests.reports.recount import recount
from tests.reports.stories import event

REQUESTS = 10_000
BATCH = 5_000
ZONE = "Asia/Kolkata"
"""Half an hour off: a day and an hour of its own."""


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A data folder with an event of 10,000 requests."""
    terminal = Terminal(tmp_path_factory.mktemp("busy"))
    folder: DataFolder = terminal.folder.create()
    facts = list(event(REQUESTS))
    log = open_log(folder.log, machine="test", randomness=SeededRandomness())
    for begin in range(0, len(facts), BATCH):
        log.append(facts[begin : begin + BATCH])
    log.close()
    (terminal.home / "kiosk.toml").write_text(f'[venue]\ntime_zone = "{ZONE}"\n')
    return terminal


@pytest.fixture(scope="module")
def exported(busy: Terminal) -> Path:
    """What ``export --json`` says of it."""
    export = busy.home / "all.json"
    assert busy.type("export", "--json", export).status == 0
    return export


def test_the_report_is_what_a_recount_of_the_export_says(
    busy: Terminal, exported: Path, figures: Callable[[str], None]
) -> None:
    out = busy.home / "report.json"
    began, used = perf_counter(), process_time()
    said = busy.type("report", "--config", busy.home / "kiosk.toml", "--out", out)
    took, used = perf_counter() - began, process_time() - used
    assert (said.status, said.err) == (0, "")
    figures(f"report of {REQUESTS} requests: {took:.2f} s, of them {used:.2f} s of one core")
    made, counted = json.loads(out.read_text()), recount(exported, ZONE)
    assert made["requests"] == counted["requests"]
    assert made["answered"] == counted["answered"]
    assert (made["first"], made["last"]) == (counted["first"], counted["last"])
    assert made["hours"] == [counted["hours"][hour] for hour in range(24)]
    assert made["kiosks"] == counted["kiosks"]
    assert {name: n for name, n in made["endings"].items() if n} == counted["endings"]
    assert made["times"] == counted["times"]


def test_the_recount_would_notice(exported: Path, tmp_path: Path) -> None:
    """A request that is lost is missed in every number."""
    lines = exported.read_text(encoding="utf-8").splitlines(keepends=True)[:200]
    whole, some = tmp_path / "whole.json", tmp_path / "some.json"
    whole.write_text("".join(lines), encoding="utf-8")
    some.write_text("".join(lines[:-1]), encoding="utf-8")
    assert recount(some, ZONE)["requests"] == recount(whole, ZONE)["requests"] - 1
    assert recount(some, ZONE)["hours"] != recount(whole, ZONE)["hours"]
