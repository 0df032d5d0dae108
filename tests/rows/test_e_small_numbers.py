# SPDX-License-Identifier: Apache-2.0
"""Row E6: what is passed on of an event holds no count below 5, nor lets one be worked out."""

import csv
import io
import json
from datetime import UTC as ZONE
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.actions.reporting import requests_of
from kiosk.content.texts import read_texts
from kiosk.content.times import age
from kiosk.paths import assets
from kiosk.reports.files import as_csv, as_json
from kiosk.reports.report import Report, report
from kiosk.reports.sheet import Sheet, sheet
from kiosk.reports.tally import Ending, Held, Period, tally
from kiosk.reports.wording import Words
from tests.reports.stories import PLACES, event

EVENTS = st.builds(event, requests=st.integers(0, 120), seed=st.integers(0, 10_000))


def made(facts: Any) -> tuple[Report, dict[str, list[int]]]:
    """The report, and what was really counted in each of its tables."""
    counted = tally(Held(*requests_of(facts)), Period(), ZONE)
    tables = {
        "hours": [counted.hours[hour] for hour in range(24)],
        "kiosks": [counted.kiosks[name] for name in sorted(counted.kiosks)],
        "endings": list(counted.endings.values()),
        "answered": [counted.answered, counted.total - counted.answered],
    }
    return report(counted, Period()), tables


def counts(values: dict[str, Any]) -> list[list[Any]]:
    """The tables of a report in JSON; one that is not shown has no cells."""
    kiosks, endings = values["kiosks"] or {}, values["endings"] or {}
    answered = [values["answered"], values["unanswered"]] if values["answered"] else []
    return [values["hours"] or [], [*kiosks.values()], [*endings.values()], answered]


def leaking(total: Any, cells: list[Any]) -> bool:
    """Whether subtraction leaves only one number for a cell that says "<5"."""
    small, more = cells.count("<5"), cells.count("5+")
    if not small:
        return False
    hidden = total - sum(one for one in cells if isinstance(one, int))
    all_ones, all_fours = hidden == small + 5 * more, hidden == 4 * small and not more
    return bool(small + more == 1 or all_ones or all_fours)


@given(EVENTS)
def test_e6_no_small_count_is_passed_on_nor_can_be_subtracted(facts: Any) -> None:
    values = json.loads(as_json(made(facts)[0]))
    for cells in counts(values):
        assert not [one for one in cells if isinstance(one, int) and 0 < one < 5]
        assert not leaking(values["requests"], cells)


def test_e6_the_subtraction_finds_what_is_only_hidden() -> None:
    assert leaking(12, [9, "<5"])
    assert leaking(6, ["<5", "5+"])
    assert leaking(8, ["<5", "<5"])
    assert not leaking(9, ["<5", "5+"])


@given(EVENTS)
def test_e6_each_form_hides_the_same(facts: Any) -> None:
    found, _ = made(facts)
    rows = list(csv.DictReader(io.StringIO(as_csv(found))))
    for row in rows:
        assert row["requests"] in {"", "0", "<5", "5+"} or int(row["requests"]) >= 5
    shown = [bar for plot in _plots(words_of(found)) for bar in plot.bars]
    assert all(bar.size == 0 or bar.size >= 5 for bar in shown if bar.shown != "–")


@given(EVENTS)
def test_e6_what_is_shown_as_a_number_is_exact(facts: Any) -> None:
    found, tables = made(facts)
    for hour, count in enumerate(found.hours or ()):
        assert count.number in {None, tables["hours"][hour]}
    for place, kiosk in enumerate(found.kiosks or ()):
        assert kiosk.requests.number in {None, tables["kiosks"][place]}


def test_no_figure_is_about_a_person() -> None:
    """Every fact of these is by Team 4; what is told is a closed list, and no name is on it."""
    found, _ = made(event(300))
    values = json.loads(as_json(found))
    assert values.keys() == {
        "schema", "first", "last", "requests", "erased", "answered", "unanswered", "hours",
        "kiosks", "often_false", "endings", "times", "coming_median_s",
    }  # fmt: skip
    assert values["kiosks"].keys() <= set(PLACES)
    assert values["endings"].keys() == set(Ending)
    names = {(row["table"], row["name"]) for row in csv.DictReader(io.StringIO(as_csv(found)))}
    assert {table for table, _ in names} == {"all", "times", "hours", "kiosks", "endings"}
    assert "4" not in {name for _, name in names}


def words_of(found: Report) -> Sheet:
    return sheet(found, Words(read_texts(assets() / "i18n"), age))


def _plots(shown: Sheet) -> tuple[Any, ...]:
    return (shown.hours, shown.kiosks, shown.endings)
