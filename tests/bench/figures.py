# SPDX-License-Identifier: Apache-2.0
"""A measured figure, what is wanted of it, and how a list of them is shown."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """``wanted``: on two cores with the software scene graph at 1920x1080; 0 where nothing is."""

    name: str
    value: float
    unit: str
    wanted: float = 0


def percentile(values: Sequence[float], percent: int) -> float:
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def table(figures: Iterable[Figure]) -> str:
    rows = [("figure", "measured", "wanted")]
    for figure in figures:
        wanted = f"{figure.wanted:g} {figure.unit}" if figure.wanted else ""
        rows.append((figure.name, f"{figure.value:.3g} {figure.unit}", wanted))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def as_json(figures: Iterable[Figure]) -> str:
    return json.dumps({"schema": 1, "figures": [asdict(figure) for figure in figures]}, indent=1)
