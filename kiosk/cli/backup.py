# SPDX-License-Identifier: Apache-2.0
"""``backup``: a checked copy of the log, beside it or in a folder; ``--list``: those there are."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, data_folder, new_parser
from kiosk.cli.records import one_line, stamp

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "backup", "copy the log, and check the copy")
    parser.add_argument("--to", metavar="DIR", help="into this folder, not beside the log")
    parser.add_argument("--list", action="store_true", help="only name the copies beside the log")


def run(args: Namespace) -> int:
    from kiosk.actions.copies import back_up, copy_to, list_backups
    from kiosk.cli.held import held_settings
    from kiosk.wiring.keeping_parts import machine_house

    folder = data_folder(args)
    house = machine_house(folder, held_settings(args).settings)
    if args.list:
        for one in list_backups(house):
            at = datetime.fromtimestamp(one.taken_ms / 1_000, UTC)
            print(f"{at:%Y-%m-%d %H:%M:%S UTC}  {one.size:>12}  {one.path}")
        return 0
    with one_line():
        if args.to is None:
            path = back_up(house, stamp().by).path
        else:
            path = copy_to(house, _folder(args.to), stamp().by)
    print(f"Copied and checked: {path}")
    print("It holds all requests and notes, and nobody's PIN.")
    return 0


def _folder(name: str) -> Path:
    path = Path(name).expanduser().absolute()
    if not path.is_dir():
        raise BadInputError(f"--to: expected a folder, got {path}")
    return path
