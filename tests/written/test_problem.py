# SPDX-License-Identifier: Apache-2.0
"""A message names file, line, key, expected and got, on one printable line."""

import pytest

from kiosk.written.problem import GOT_LIMIT, Problem, shown


def test_it_reads_as_one_line() -> None:
    problem = Problem("kiosk.toml", 12, "rotation.dwell_s", "a number from 5 to 120", '"fast"')
    assert str(problem) == (
        'kiosk.toml:12: rotation.dwell_s: expected a number from 5 to 120, got "fast"'
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "true"),
        (3, "3"),
        ({"a": 1}, "a table"),
        ([1, 2], "a list of 2"),
        ("a\x1b[2J\u202e", '"a\\u001b[2J\\u202e"'),
    ],
)
def test_a_wrong_value_is_shown_as_it_stands_in_the_file(value: object, words: str) -> None:
    assert shown(value) == words


def test_a_long_value_is_cut() -> None:
    assert len(shown("x" * 500)) == GOT_LIMIT
