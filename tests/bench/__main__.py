# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.bench``, which packaging/bench starts: every figure, one after the other."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.paths import DataFolder
from tests.bench.figures import Figure, as_json, table
from tests.bench.processes import start_figures
from tests.bench.window import window_figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/bench", allow_abbrev=False)
    parser.add_argument("--data", type=Path, metavar="DIR", help="an empty folder to work in")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures for machines")
    parser.add_argument("--rest", type=float, default=60, metavar="SECONDS")
    words = parser.parse_args()
    with TemporaryDirectory(prefix="allyship-bench-") as fresh:
        data = words.data or Path(fresh)
        if any(data.glob("**/requests.sqlite")):
            sys.stderr.write(f"bench: {data} holds a log; name an empty folder\n")
            return 2
        figures = list(_measured(data, words.rest))
    sys.stdout.write(table(figures) + "\n")
    if words.json:
        words.json.write_text(as_json(figures), encoding="utf-8")
    return 0


def _measured(data: Path, rest_s: float) -> Iterator[Figure]:
    """Processes and window each have a folder of their own, and so a log of their own."""
    for figure in start_figures(data / "processes"):
        yield _said(figure)
    for figure in window_figures(DataFolder(data / "window").create(), rest_s):
        yield _said(figure)


def _said(figure: Figure) -> Figure:
    sys.stderr.write(f"{figure.name}: {figure.value:.3g} {figure.unit}\n")
    return figure


if __name__ == "__main__":
    sys.exit(main())
