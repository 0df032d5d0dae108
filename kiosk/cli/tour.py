# SPDX-License-Identifier: Apache-2.0
"""``tour``: the real windows, offscreen, through a whole visit, as numbered pictures."""

import os
import re
import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, config_file, data_folder, new_parser
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

_SMALLEST, _LARGEST = 640, 7680


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "tour", "a picture of every screen, into a folder")
    parser.add_argument("--out", metavar="DIR", required=True, help="folder for the pictures")
    parser.add_argument(
        "--size", metavar="WxH", default="1920x1080", help="of the attendees' window, in pixels"
    )


def run(args: Namespace) -> int:
    size = _size(args.size)
    out = Path(args.out)
    # Before anything of Qt is imported: the tour never needs a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if args.data:
        return _tour(args, data_folder(args), out, size)
    with TemporaryDirectory(prefix="allyship-tour-") as folder:
        return _tour(args, DataFolder(Path(folder) / "data"), out, size)


def _tour(args: Namespace, folder: DataFolder, out: Path, size: tuple[int, int]) -> int:
    from kiosk.tour.script import run_tour
    from kiosk.tour.stage import NotEmptyError
    from kiosk.tour.venue import tour_settings

    settings = tour_settings(config_file(args) if args.config else None)
    try:
        tour = run_tour(folder, settings, out, size)
    except (NotEmptyError, OSError) as error:
        raise BadInputError(str(error)) from error
    sys.stdout.write(f"{len(tour.steps)} pictures and tour.json in {out}\n")
    return 0


def _size(words: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", words)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(_SMALLEST <= side <= _LARGEST for side in size):
        raise BadInputError(
            f"--size: expected WIDTHxHEIGHT from {_SMALLEST} to {_LARGEST}, got {words}"
        )
    return size
