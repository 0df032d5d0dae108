# SPDX-License-Identifier: Apache-2.0
"""``export``: all requests into a new file that only its owner may read."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.account import accounts
from kiosk.actions.export import as_csv, as_json, exported, write_new_file
from kiosk.cli.common import BadInputError, data_folder, new_parser
from kiosk.cli.records import everything, reading, record, stamp, warn_of_spool, writing
from kiosk.cli.signs import sign_words

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "export", "write all requests to a new file")
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--csv", metavar="FILE", help="a table, a row a request")
    form.add_argument("--json", metavar="FILE", help="lines as log --json prints them")
    parser.add_argument(
        "--numbers", action="store_true", help="with the call numbers of those who answered"
    )


def run(args: Namespace) -> int:
    folder = data_folder(args)
    warn_of_spool(folder)
    with reading(folder) as reader:
        found = accounts(everything(reader))
    form, name = ("csv", args.csv) if args.csv is not None else ("json", args.json)
    write = as_csv if form == "csv" else as_json
    text = write(found, sign_words(), numbers=args.numbers)
    path = Path(name).expanduser().absolute()
    with writing(folder) as log:
        event = exported(form, len(found), stamp(), numbers=args.numbers)
        try:
            write_new_file(path, text, lambda: record(log, folder, [event]))
        except FileExistsError as error:
            raise BadInputError(f"{path} is there already; name a new file") from error
        except OSError as error:
            raise BadInputError(f"{path}: {error.strerror or error}") from error
    print(f"{len(found)} requests written to {path}")
    return 0
