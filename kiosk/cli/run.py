# SPDX-License-Identifier: Apache-2.0
"""``run``: the kiosk: its screen and its relay, supervised."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import (
    BAD_INPUT,
    BadInputError,
    config_file,
    data_folder,
    is_there,
    new_parser,
)
from kiosk.cli.windows import add_window_options, log_to_stderr, need_a_display
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers
    from kiosk.supervisor.job import Job

_IMPORTED_FROM = Path(__file__).parents[2]
"""The folder in which ``python -m kiosk`` finds this very program."""


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "run", "start the kiosk and keep it running")
    add_window_options(parser)
    parser.add_argument(
        "--no-set-up", action="store_true", help="show the cards at once, also the first time"
    )


def run(args: Namespace) -> int:
    log_to_stderr()
    need_a_display(os.environ)
    from kiosk.supervisor.lock import AlreadyRunningError, RunLock
    from kiosk.supervisor.notify import Notifier
    from kiosk.supervisor.supervise import Supervisor

    folder = data_folder(args).create()
    words = ["--data", str(folder.root)]
    if args.config:
        words += ["--config", str(config_file(args))]
    try:
        lock = RunLock(folder.lock)
    except AlreadyRunningError as error:
        raise BadInputError(str(error)) from error
    _mind_set_up(args, folder)
    screen = _screen([*words, *_window(args)], folder, once=bool(args.windowed))
    status = Supervisor(screen, _relay(words, folder), Notifier(os.environ)).run()
    lock.release()
    return status


def _mind_set_up(args: Namespace, folder: DataFolder) -> None:
    """The first start of all offers a set-up, where neither settings nor facts are there yet.

    Its mark outlives a crash; without one it never comes again.
    """
    known = (config_file(args), folder.log, folder.secrets, folder.desk_settings)
    with suppress(OSError):
        if args.no_set_up:
            folder.set_up.unlink(missing_ok=True)
        elif not args.windowed and not any(map(is_there, known)):
            folder.set_up.touch(mode=0o600)


def _screen(words: Sequence[str], folder: DataFolder, *, once: bool) -> "Job":
    from kiosk.supervisor.job import SCREEN, Job

    def final(status: int, lived: bool) -> int | None:  # noqa: FBT001 - as a Job asks it
        closed = once and status == 0  # A window on somebody's desk.
        refused = status == BAD_INPUT and not lived
        return status if closed or refused else None

    return Job(
        name="screen",
        command=lambda safe, resume: child_command("screen", words, resume, safe=safe),
        folder=_IMPORTED_FROM,
        patience=SCREEN,
        silent="does not draw any more",
        on_crash=lambda lines: _keep(folder.last_crash, lines),
        final=final,
    )


def _relay(words: Sequence[str], folder: DataFolder) -> "Job":
    from kiosk.supervisor.job import RELAY, Job

    return Job(
        name="relay",
        command=lambda safe, _: child_command("relay", words, safe=safe),
        folder=_IMPORTED_FROM,
        patience=RELAY,
        on_crash=lambda lines: _keep(folder.last_relay_crash, lines),
    )


def child_command(name: str, words: Sequence[str], resume: str = "", *, safe: bool) -> list[str]:
    """The words that start a screen or a relay with this Python."""
    command = [sys.executable, "-m", "kiosk", name, *words]
    if safe:
        command.append("--safe")
    if resume:
        command += ["--resume", resume]
    return command


def _window(args: Namespace) -> list[str]:
    words = ["--display", args.display] if args.display else []
    if args.windowed:
        words += ["--windowed", "x".join(map(str, args.windowed))]
    return words


def _keep(file: Path, lines: Sequence[str]) -> None:
    """What a dead child said last, for the technician; nothing is sent anywhere."""
    with suppress(OSError):
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
