# SPDX-License-Identifier: Apache-2.0
"""The edits between two lists, alone and through Qt's model under its own tester."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.desk.diff import Change, Insert, Move, Remove, diff
from kiosk.desk.line import Line
from kiosk.desk.row_model import DeskRows

a_line = st.builds(
    Line,
    key=st.sampled_from("abcdefghij"),
    kind=st.just("request"),
    title=st.just(""),
    count=st.integers(0, 2),
)
a_list = st.lists(a_line, unique_by=lambda line: line.key, max_size=10)


@given(old=a_list, new=a_list)
def test_the_edits_make_the_new_list(old: list[Line], new: list[Line]) -> None:
    made = list(old)
    for edit in diff(old, new):
        match edit:
            case Remove(at, count):
                del made[at : at + count]
            case Insert(at, lines):
                made[at:at] = lines
            case Move(at, to):
                made.insert(to, made.pop(at))
            case Change(at, line):
                made[at] = line
    assert made == new


@given(lists=st.lists(a_list, max_size=4))
def test_the_model_follows(qapp: object, lists: list[list[Line]]) -> None:
    model = DeskRows()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    for wanted in lists:
        model.show(wanted)
        assert list(model.lines) == wanted
        assert model.rowCount() == len(wanted)
    del tester


def test_what_did_not_change_is_not_touched() -> None:
    same = [Line(key=key, kind="request", title="") for key in "abc"]
    assert list(diff(same, same)) == []


def test_a_row_that_moves_is_moved_and_not_made_anew() -> None:
    rows = [Line(key=key, kind="request", title="") for key in "abc"]
    assert list(diff(rows, [rows[2], *rows[:2]])) == [Move(2, 0)]


def test_one_change_among_ten_thousand_is_one_edit() -> None:
    rows = [Line(key=str(key), kind="request", title="") for key in range(10_000)]
    other = Line(key="7000", kind="request", title="", count=1)
    assert list(diff(rows, [*rows[:7000], other, *rows[7001:]])) == [Change(7000, other)]


def test_what_a_filter_takes_away_goes_in_runs() -> None:
    rows = [Line(key=str(key), kind="request", title="") for key in range(10_000)]
    kept = [rows[5], rows[5000]]
    assert list(diff(rows, kept)) == [Remove(5001, 4999), Remove(6, 4994), Remove(0, 5)]
    assert len(list(diff(kept, rows))) == 3
