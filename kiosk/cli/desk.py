# SPDX-License-Identifier: Apache-2.0
"""``desk``: the staff's window, on a second display of the kiosk's machine."""

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, config_file, data_folder, is_there, new_parser
from kiosk.cli.windows import add_window_options, log_to_stderr, need_a_display

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "desk", "the staff's window, on this machine")
    add_window_options(parser)


def run(args: Namespace) -> int:
    log_to_stderr()
    need_a_display(os.environ)
    from kiosk.shell.displays import NoDisplayError
    from kiosk.wiring.desk import run_desk
    from kiosk.wiring.start import Start

    config = config_file(args)
    start = Start(
        folder=data_folder(args),
        config=config if is_there(config) else None,
        display=args.display,
        windowed=args.windowed,
    )
    try:
        return run_desk(start)
    except NoDisplayError as error:
        raise BadInputError(str(error)) from error
