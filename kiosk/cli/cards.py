# SPDX-License-Identifier: Apache-2.0
"""``cards``: the match signs, or the team's call numbers, as cards to print and cut."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.export import write_new_file
from kiosk.actions.reporting import cards_made
from kiosk.cli.common import BadInputError, data_folder, new_parser
from kiosk.cli.held import held_settings
from kiosk.cli.records import one_line, open_secrets, record, stamp, writing
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "cards", "cards to print: match signs, or call numbers")
    parser.add_argument("--out", metavar="FILE", required=True, help="a new file .pdf")
    parser.add_argument("--numbers", action="store_true", help="the call numbers of the team")


def run(args: Namespace) -> int:
    path = Path(args.out).expanduser().absolute()
    if path.suffix.lower() != ".pdf":
        raise BadInputError(f"--out: expected a file .pdf, got '{path.name}'")
    folder = data_folder(args).create()
    form = "numbers" if args.numbers else "signs"
    numbers = _numbers(folder) if args.numbers else ()
    content = _content(args, form, numbers)
    with writing(folder) as log:
        fact = cards_made(form, stamp())
        try:
            write_new_file(path, content, lambda: record(log, folder, [fact]))
        except FileExistsError as error:
            raise BadInputError(f"{path} is there already; name a new file") from error
        except OSError as error:
            raise BadInputError(f"{path}: {error.strerror or error}") from error
    print(f"Cards written to {path}")
    return 0


def _numbers(folder: DataFolder) -> tuple[str, ...]:
    with one_line():
        found = tuple(one.number for one in open_secrets(folder).list())
    if not found:
        raise BadInputError("--numbers: nobody is on the team yet; staff add makes the first")
    return found


def _content(args: Namespace, form: str, numbers: tuple[str, ...]) -> bytes:
    from kiosk.wiring.cards_parts import cards_pdf
    from kiosk.wiring.report_parts import painting
    from kiosk.wiring.sources import screen_language

    application = painting()
    content = cards_pdf(form, screen_language(held_settings(args).settings), numbers)
    del application
    return content
