# SPDX-License-Identifier: Apache-2.0
"""What all commands share: two options, and errors on one line."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.paths import DataFolder
from kiosk.paths import config_file as _config_file
from kiosk.paths import data_folder as _data_folder

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Subparsers = _SubParsersAction["Parser"]

PROGRAM = "allyship-kiosk"
BAD_INPUT = 2


class BadInputError(Exception):
    """What an operator typed or pointed at is wrong; the message is one plain line."""


class Parser(ArgumentParser):
    """Says what is wrong in one line, without the list of all options."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message}\n")
        raise SystemExit(BAD_INPUT)


def new_parser(subparsers: "Subparsers", name: str, help_line: str) -> Parser:
    """The parser of a command, with the options that every command has."""
    parser = subparsers.add_parser(name, help=help_line, description=help_line, allow_abbrev=False)
    add_common_options(parser)
    return parser


def add_common_options(parser: Parser, *, again: bool = False) -> None:
    """``again``: also behind a command's own word; what stands before it holds until then."""
    default = SUPPRESS if again else None
    parser.add_argument(
        "--data", metavar="DIR", default=default, help="folder for all that the program writes"
    )
    parser.add_argument("--config", metavar="FILE", default=default, help="settings file to read")


def data_folder(args: Namespace) -> DataFolder:
    """The folder that ``--data`` names, else the usual one; nothing is made yet."""
    return _data_folder(args.data, os.environ)


def config_file(args: Namespace) -> Path:
    """The settings file that ``--config`` names, which must be there, else the usual place.

    Raises BadInputError.
    """
    path = _config_file(args.config, os.environ)
    if args.config and not path.is_file():
        raise BadInputError(f"settings file {path}: there is no such file")
    return path


def is_there(path: Path) -> bool:
    """Whether there is something at ``path``, also where this user may not look at it."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
