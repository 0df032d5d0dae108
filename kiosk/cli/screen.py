# SPDX-License-Identifier: Apache-2.0
"""``screen``: the attendee's window alone; started by ``run``."""

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, data_folder, is_there, new_parser
from kiosk.cli.windows import add_window_options, log_to_stderr, need_a_display
from kiosk.paths import config_file

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "screen", "the attendee's window, as run starts it")
    add_window_options(parser)
    parser.add_argument("--safe", action="store_true", help="built-in cards, software rendering")
    parser.add_argument("--resume", default="", help="the status that was up")
    parser.add_argument("--ask", type=int, default=-1, help="handle of the supervisor's questions")
    parser.add_argument("--tell", type=int, default=-1, help="handle for the answers")


def run(args: Namespace) -> int:
    log_to_stderr()
    need_a_display(os.environ)
    from kiosk.shell.displays import NoDisplayError
    from kiosk.wiring.screen import run_screen
    from kiosk.wiring.start import Start, read_memo

    # A file that is gone is no error here: a screen that starts again needs none.
    config = config_file(args.config, os.environ)
    start = Start(
        folder=data_folder(args),
        config=config if is_there(config) else None,
        display=args.display,
        windowed=args.windowed,
        safe=args.safe,
        resume=read_memo(args.resume),
        ask=args.ask,
        tell=args.tell,
    )
    try:
        return run_screen(start)
    except NoDisplayError as error:
        raise BadInputError(str(error)) from error
