# SPDX-License-Identifier: Apache-2.0
"""Options and errors that the commands with a window share."""

import logging
import sys
from argparse import ArgumentTypeError
from collections.abc import Mapping

from kiosk.cli.common import BadInputError, Parser

USUAL_SIZE = (1280, 800)


def add_window_options(parser: Parser) -> None:
    parser.add_argument("--display", metavar="NAME", default="", help="display to show it on")
    parser.add_argument(
        "--windowed",
        metavar="WxH",
        nargs="?",
        const=USUAL_SIZE,
        type=size,
        help="an ordinary window (1280x800) in place of the full screen",
    )


def need_a_display(environ: Mapping[str, str]) -> None:
    """Raises BadInputError where no window can be shown; Qt would abort without a word to us."""
    given = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(environ.get(name) for name in given):
        raise BadInputError(
            "no display here; start it in a graphical session, or on a bare console with cage"
        )


def size(words: str) -> tuple[int, int]:
    """ "1920x1080" as (1920, 1080).  Raises ArgumentTypeError."""
    width, _, height = words.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise ArgumentTypeError(f'expected WIDTHxHEIGHT such as 1920x1080, got "{words}"')
    return int(width), int(height)


def log_to_stderr() -> None:
    """Warnings and worse, one line each, where the journal reads them."""
    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(name)s: %(levelname)s: %(message)s"
    )
