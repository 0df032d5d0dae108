# SPDX-License-Identifier: Apache-2.0
"""The figures are shown as they were measured; how fast they are passes and fails nothing."""

import json

import pytest

from tests.bench.figures import Figure, as_json, percentile, table

FIGURES = [
    Figure("press to committed (p99)", 6.912, "ms", 20),
    Figure("press to committed (p50)", 2, "ms"),
]


def test_a_table_has_what_is_wanted_beside_what_was_measured() -> None:
    assert table(FIGURES).splitlines() == [
        "figure                    measured  wanted",
        "press to committed (p99)  6.91 ms   20 ms",
        "press to committed (p50)  2 ms",
    ]


def test_machines_read_every_digit() -> None:
    told = json.loads(as_json(FIGURES))
    assert told["schema"] == 1
    assert told["figures"][0] == {
        "name": "press to committed (p99)",
        "value": 6.912,
        "unit": "ms",
        "wanted": 20,
    }


@pytest.mark.parametrize(("percent", "expected"), [(50, 50.5), (99, 99.01)])
def test_percentiles(percent: int, expected: float) -> None:
    assert percentile(list(range(1, 101)), percent) == pytest.approx(expected)
