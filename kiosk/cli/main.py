# SPDX-License-Identifier: Apache-2.0
"""Finds the command that was typed and runs it.

Only the chosen command is imported: the first card waits for no other.  A command is a
module of this room, named in COMMANDS, with ``add(subparsers)``, which makes its parser,
and ``run(args)``, which returns the exit status or raises BadInputError.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from kiosk import __version__
from kiosk.cli.common import BAD_INPUT, PROGRAM, BadInputError, Parser
from kiosk.paths import UnusableFolderError

COMMANDS = (
    "run", "desk", "status", "log", "audit", "export", "report", "cards", "backup", "restore",
    "purge", "check", "preview", "staff", "doctor", "tour",
)  # fmt: skip
HIDDEN = ("screen", "relay", "notify", "take_in")
"""Started by the program itself; not listed."""

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 2 and one line on stderr where what was typed is wrong."""
    words = list(sys.argv[1:] if argv is None else argv)
    chosen = words[0] if words and words[0] in COMMANDS + HIDDEN else None
    args = _parser(chosen).parse_args(words)
    try:
        return int(_module(args.command).run(args))
    except (BadInputError, UnusableFolderError) as error:
        sys.stderr.write(f"{PROGRAM} {args.command}: {error}\n")
        return BAD_INPUT
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough, and nothing more can be written to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        sys.stderr.write(f"{PROGRAM} {args.command}: {named}{error.strerror or error}\n")
        return BAD_INPUT


def _parser(chosen: str | None) -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Cards on being an ally, and a button that calls a safety-team member.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in (chosen,) if chosen else COMMANDS:
        _module(name).add(subparsers)
    return parser


def _module(name: str) -> ModuleType:
    return import_module(f"kiosk.cli.{name}")
