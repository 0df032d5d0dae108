# SPDX-License-Identifier: Apache-2.0
"""Terms, shifts, and spreadsheets of both: read whole, or each bad cell named."""

from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.csv_lines import Problem
from kiosk.domain.team import (
    Member,
    Shift,
    Standing,
    Term,
    in_fours,
    new_pin,
    new_recovery,
    on_shift,
)
from kiosk.domain.team_csv import read_roster, read_team
from kiosk.domain.typed_time import read_term, read_time
from tests.fakes import NOON_UTC_MS, SeededRandomness

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
NOON = Instant(NOON_UTC_MS, "boot", 1)
"""2026-12-24 12:00 UTC."""


@pytest.mark.parametrize(
    ("term", "standing"),
    [
        (Term(), Standing.HOLDS),
        (Term(NOON_UTC_MS), Standing.HOLDS),
        (Term(NOON_UTC_MS + 1), Standing.EARLY),
        (Term(0, NOON_UTC_MS + 1), Standing.HOLDS),
        (Term(0, NOON_UTC_MS), Standing.OVER),
        (Term(NOON_UTC_MS - 5, NOON_UTC_MS + 5), Standing.HOLDS),
    ],
)
def test_a_term_holds_from_its_first_moment_to_before_its_last(
    term: Term, standing: Standing
) -> None:
    assert term.standing(NOON) is standing
    assert term.standing(Instant(0, "boot", 1)) is Standing.HOLDS, "a clock that was never set"


def test_who_should_be_on_duty_now() -> None:
    early, late = Shift("4", NOON_UTC_MS - 5, NOON_UTC_MS + 1), Shift("4", NOON_UTC_MS, 2**50)
    over, next_one = Shift("7", 0, NOON_UTC_MS), Shift("9", NOON_UTC_MS + 1, 2**50)
    assert on_shift((late, early, over, next_one), NOON) == {"4": late}


def test_dealt_digits_are_as_many_as_they_shall_be() -> None:
    dice = SeededRandomness(1)
    assert {len(new_pin(dice)) for _ in range(500)} == {6}
    assert {len(new_recovery(dice)) for _ in range(500)} == {16}
    assert in_fours("1234567890123456") == "1234 5678 9012 3456"


def test_times_are_those_of_the_venue() -> None:
    berlin = timezone(timedelta(hours=1))
    assert read_time("2026-12-24 13:00", berlin) == NOON_UTC_MS
    assert read_time("2026-12-24T12:00:00+00:00", berlin) == NOON_UTC_MS
    assert read_time("2026-12-24", UTC) == NOON_UTC_MS - 12 * HOUR_MS
    assert read_time("2026-12-24", UTC, end=True) == NOON_UTC_MS + 12 * HOUR_MS
    assert read_time("tomorrow", UTC) is None


def test_a_typed_term_is_whole_or_none() -> None:
    assert read_term("", " ", UTC) == Term()
    assert read_term("2026-12-24 12:00", "", UTC) == Term(NOON_UTC_MS)
    for begin, end in (("x", ""), ("", "x"), ("2026-12-24 12:00", "2026-12-24 12:00")):
        assert read_term(begin, end, UTC) is None


@pytest.mark.parametrize("parted", [",", ";", "\t"])
def test_a_team_is_read_as_spreadsheets_write_it(parted: str) -> None:
    lines = (
        "\ufeffNumber,Lead,From,To",
        "4,yes,,",
        "",
        "12,no,2026-12-24 12:00,2026-12-25",
        '"007",,,',
    )
    sheet = read_team("\r\n".join(lines).replace(",", parted), UTC, known=("1",))
    assert sheet.problems == ()
    assert sheet.rows == (
        Member("4", lead=True),
        Member("12", term=Term(NOON_UTC_MS, NOON_UTC_MS + 36 * HOUR_MS)),
        Member("7"),
    )


def test_each_bad_cell_is_named_and_nothing_is_taken() -> None:
    text = "number,lead,from,to\n4,yes,,\nx,maybe,soon,\n4,,,\n1,,2026-12-25,2026-12-24\n"
    sheet = read_team(text, UTC, known=("1",))
    assert sheet.rows == ()
    assert sheet.problems == (
        Problem(3, "number", "a call number, 1 to 9999", "x"),
        Problem(3, "lead", "yes or no", "maybe"),
        Problem(3, "from", "a time such as 2026-11-24 08:00", "soon"),
        Problem(4, "number", "a call number that nobody has yet", "4"),
        Problem(5, "number", "a call number that nobody has yet", "1"),
        Problem(5, "to", "a time after from", "2026-12-24"),
    )


def test_a_roster_is_of_the_team_alone_and_each_shift_has_both_ends() -> None:
    good = read_roster("number,from,to\n4,2026-12-24,2026-12-24", UTC, known=("4",))
    assert good.rows == (Shift("4", NOON_UTC_MS - 12 * HOUR_MS, NOON_UTC_MS + 12 * HOUR_MS),)
    bad = read_roster("number,from,to\n9,2026-12-24,\n", UTC, known=("4",))
    assert [(one.line, one.column) for one in bad.problems] == [(2, "number"), (2, "to")]
    twice = read_roster("number,from,to\n" + 2 * "4,2026-12-24,2026-12-24\n", UTC, known=("4",))
    assert [(one.line, one.column) for one in twice.problems] == [(3, "from")]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", "number"),
        ("\n", "number"),
        (f"number\n{'4' * 200_000}", "number"),
        (f"number\n{'4' * 5_000}", "number"),
        ("name,phone\n4,5", "name"),
        ("number\n", "number"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused(text: str, column: str) -> None:
    sheet = read_team(text, UTC, known=())
    assert sheet.rows == ()
    assert sheet.problems[0].column == column


def test_what_a_cell_says_turns_no_line_around() -> None:
    sheet = read_team("number,lead\n5,a\u202eb\x00c", UTC, known=())
    assert [one.got for one in sheet.problems] == ["a?b?c"]


def test_a_file_without_an_end_is_given_up() -> None:
    endless = "number\n" + "\n".join(str(at) for at in range(1, 3_000))
    sheet = read_team(endless, UTC, known=())
    assert sheet.rows == ()
    assert [one.line for one in sheet.problems] == [1_001]


CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["4", "12", "9999", "yes", "no", "2026-12-24 12:00", "2026-12-25", ""]),
)


@given(st.lists(st.lists(CELL, max_size=5), max_size=6), st.sampled_from([",", ";", "\t"]))
def test_whatever_is_in_a_file_it_is_rows_or_problems(rows: list[list[str]], parted: str) -> None:
    text = "\n".join(["number,lead,from,to".replace(",", parted), *map(parted.join, rows)])
    sheet = read_team(text, UTC, known=("12",))
    assert bool(sheet.rows) != bool(sheet.problems)
    numbers = [one.number for one in sheet.rows]
    assert len(set(numbers)) == len(numbers)
    assert "12" not in numbers
    for one in sheet.rows:
        assert 0 < int(one.number) < 10_000
        assert not one.term.to_ms or one.term.to_ms > one.term.from_ms


@pytest.mark.parametrize("slip", ["9999-12-31", "0001-01-01 00:00", "0202-11-24 08:00"])
def test_a_year_that_is_a_slip_of_the_hand_is_no_time(slip: str) -> None:
    assert read_time(slip, UTC, end=True) is None
    assert read_time(slip, None) is None
