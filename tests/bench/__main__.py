# SPDX-License-Identifier: Apache-2.0
"""The whole measurement, as packaging/bench starts it."""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.paths import DataFolder, UnusableFolderError
from kiosk.store.event_log import LogError, NoLogError
from kiosk.store.sqlite_log import open_reader
from tests.bench.chromium import frame_intervals
from tests.bench.hearing import at_a_desk
from tests.bench.outside import (
    memory_and_processor,
    start_of_run,
    start_of_screen,
    with_the_page,
)
from tests.bench.report import as_json, as_table

_PRESSES_PATIENCE_S = 600


class UnfitFolderError(Exception):
    """The folder holds a log with something in it; presses of a measurement do not belong there."""


def main() -> int:
    parser = ArgumentParser(prog="bench", description="Measures the kiosk; passes no judgement.")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures here too")
    parser.add_argument("--data", metavar="DIR", type=Path, help="an empty folder for its log")
    parser.add_argument("--seconds", type=float, default=60, help="of each look at the processor")
    args = parser.parse_args()
    load = os.getloadavg()[0]
    try:
        with TemporaryDirectory(prefix="kiosk-bench-") as fresh:
            figures = measure(_empty(args.data or Path(fresh) / "data"), args.seconds)
    except (UnfitFolderError, UnusableFolderError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    print(as_table(figures, load))
    if args.json:
        args.json.write_text(json.dumps(as_json(figures, load), indent=1) + "\n", encoding="utf-8")
    return 0


def measure(folder: Path, seconds: float) -> dict[str, float]:
    figures: dict[str, float] = {}
    _say("start, 11 times")
    figures["screen_first_card_s"] = start_of_screen(folder)
    figures["run_first_card_s"] = start_of_run(folder)
    _say(f"memory and processor, twice {seconds:.0f} s")
    figures |= memory_and_processor(folder, seconds)
    _say(f"the staff page, twice {seconds:.0f} s and 100 presses")
    figures |= with_the_page(folder, seconds)
    _say("100 presses that a desk hears")
    figures |= at_a_desk(folder)
    _say("a desk with 10,000 requests")
    figures |= _said_by("tests.bench.finding")
    _say("200 presses and 20 transitions")
    figures |= _said_by("tests.bench.inside", str(folder))
    _say("20 transitions in a Chromium, where there is one")
    figures |= frame_intervals()
    return figures


def _said_by(module: str, *args: str) -> dict[str, float]:
    """What a process of its own has measured."""
    done = subprocess.run(
        [sys.executable, "-m", module, *args],
        check=True,
        stdout=subprocess.PIPE,
        timeout=_PRESSES_PATIENCE_S,
    )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _empty(folder: Path) -> Path:
    """Raises UnfitFolderError."""
    try:
        with closing(open_reader(DataFolder(folder).log)) as log:
            if log.read(limit=1):
                raise UnfitFolderError(f"{folder}: its log holds requests; name an empty folder")
    except NoLogError:
        pass
    except LogError as error:
        raise UnfitFolderError(f"{folder}: {error}") from error
    return folder.absolute()


def _say(what: str) -> None:
    print(f"Measuring {what} ...", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
