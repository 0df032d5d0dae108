# SPDX-License-Identifier: Apache-2.0
"""``run``: the kiosk, with its screen supervised."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, config_file, data_folder, new_parser
from kiosk.cli.windows import add_window_options, log_to_stderr, need_a_display

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

_IMPORTED_FROM = Path(__file__).parents[2]
"""The folder in which ``python -m kiosk`` finds this very program."""


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "run", "start the kiosk and keep it running")
    add_window_options(parser)


def run(args: Namespace) -> int:
    log_to_stderr()
    need_a_display(os.environ)
    from kiosk.supervisor.lock import AlreadyRunningError, RunLock
    from kiosk.supervisor.notify import Notifier
    from kiosk.supervisor.supervise import Job, Supervisor

    folder = data_folder(args).create()
    words = ["--data", str(folder.root)]
    if args.config:
        words += ["--config", str(config_file(args))]
    try:
        lock = RunLock(folder.lock)
    except AlreadyRunningError as error:
        raise BadInputError(str(error)) from error
    job = Job(
        command=lambda safe, resume: screen_command([*words, *_window(args)], resume, safe=safe),
        folder=_IMPORTED_FROM,
        once=bool(args.windowed),
        on_crash=lambda lines: _keep(folder.last_crash, lines),
    )
    status = Supervisor(job, Notifier(os.environ)).run()
    lock.release()
    return status


def screen_command(words: Sequence[str], resume: str, *, safe: bool) -> list[str]:
    """The words that start a screen with this Python."""
    command = [sys.executable, "-m", "kiosk", "screen", *words]
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
    """What a dead screen said last, for the technician; nothing is sent anywhere."""
    with suppress(OSError):
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
