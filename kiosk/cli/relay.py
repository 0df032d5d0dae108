# SPDX-License-Identifier: Apache-2.0
"""``relay``: calls the team until somebody comes; started by ``run``."""

import os
import time
from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, data_folder, is_there, new_parser
from kiosk.cli.windows import log_to_stderr
from kiosk.paths import DataFolder, config_file

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers
    from kiosk.supervisor.lock import RunLock

LOCKED_S = 8.0
"""So long a relay waits for the last one, which may be closing: ``run`` itself was killed."""


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "relay", "what calls the team, as run starts it")
    parser.add_argument("--safe", action="store_true", help="without the staff page")
    parser.add_argument("--ask", type=int, default=-1, help="handle of the supervisor's questions")
    parser.add_argument("--tell", type=int, default=-1, help="handle for the answers")


def run(args: Namespace) -> int:
    log_to_stderr()
    from kiosk.relay.process import run_relay
    from kiosk.wiring.start import Start

    folder = data_folder(args).create()
    lock = _lock(folder)
    # A file that is gone is no error here: a relay that starts again needs none.
    config = config_file(args.config, os.environ)
    start = Start(
        folder=folder,
        config=config if is_there(config) else None,
        safe=args.safe,
        ask=args.ask,
        tell=args.tell,
    )
    status = run_relay(start)
    lock.release()
    return status


def _lock(folder: DataFolder) -> "RunLock":
    from kiosk.supervisor.lock import AlreadyRunningError, RunLock

    end = time.monotonic() + LOCKED_S
    while True:
        try:
            return RunLock(folder.relay_lock, "relay")
        except AlreadyRunningError as error:
            if time.monotonic() > end:
                raise BadInputError(str(error)) from error
        time.sleep(0.1)
