# SPDX-License-Identifier: Apache-2.0
"""``restore``: the log from a copy, while no kiosk runs on this folder."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, data_folder, new_parser
from kiosk.cli.records import one_line, stamp
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "restore", "put a copy in the place of the log")
    parser.add_argument("file", metavar="FILE", help="as backup wrote it; it is not changed")


def run(args: Namespace) -> int:
    from kiosk.actions.restoring import restore_from
    from kiosk.cli.held import held_settings
    from kiosk.wiring.keeping_parts import machine_house

    copy = Path(args.file).expanduser().absolute()
    if not copy.is_file():
        raise BadInputError(f"{copy}: there is no such file")
    settings = held_settings(args).settings
    folder = data_folder(args).create()
    with _alone(folder), one_line():
        back = restore_from(machine_house(folder, settings), copy, stamp().by)
    print(f"Requests in the log: {back.requests}. Too old, so erased and counted: {back.erased}.")
    print("Sign-ins are in no copy: allyship-kiosk staff list names who has one here.")
    return 0


@contextmanager
def _alone(folder: DataFolder) -> Iterator[None]:
    """Neither a kiosk nor its relay may use the log meanwhile.  Raises BadInputError."""
    from kiosk.supervisor.lock import AlreadyRunningError, RunLock

    locks: list[RunLock] = []
    try:
        for path, name in ((folder.lock, "kiosk"), (folder.relay_lock, "relay")):
            locks.append(RunLock(path, name))
        yield
    except AlreadyRunningError as error:
        raise BadInputError(f"{error}; stop it first") from error
    finally:
        for lock in locks:
            lock.release()
