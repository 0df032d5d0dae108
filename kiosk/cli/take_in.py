# SPDX-License-Identifier: Apache-2.0
"""``take_in``: makes a venue's cards safe to show; started by the program, never by hand."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import new_parser
from kiosk.content.limits import WALL_S

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

LONGEST_PX = 1_600


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "take_in", "make a pack of cards safe to show")
    parser.add_argument("--longest", type=int, default=LONGEST_PX, help="pixels of a picture")
    parser.add_argument("--within", type=float, default=WALL_S, help="seconds that it may take")
    parser.add_argument("--points", help="also look for what its readers would miss")
    parser.add_argument("pack")
    parser.add_argument("into")


def run(args: Namespace) -> int:
    """0 with an answer on stdout, whatever is wrong in the pack."""
    from kiosk.content.limits import take_limits

    take_limits(args.within)
    from kiosk.content.take_in import answer, take_in

    def decode(data: bytes) -> bytes:
        # Imported with the first picture: a pack of words needs no Qt.
        from kiosk.shell.safe_picture import safe_png

        return safe_png(data, args.longest)

    points = Path(args.points) if args.points else None
    taken = take_in(Path(args.pack), Path(args.into), decode, points)
    sys.stdout.buffer.write(answer(taken))
    sys.stdout.buffer.flush()
    # Nothing is left to be said or closed, and the decoders' libraries end by themselves.
    os._exit(0)
