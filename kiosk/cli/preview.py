# SPDX-License-Identifier: Apache-2.0
"""``preview``: a pack of cards in a window that follows its files."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, is_there, new_parser
from kiosk.cli.windows import USUAL_SIZE, log_to_stderr, need_a_display, size
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers
    from kiosk.content.importer import Imported


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "preview", "show a pack of cards, and follow its changes")
    parser.add_argument("pack", metavar="PACK", help="a folder or zip of cards")
    parser.add_argument(
        "--size", metavar="WxH", type=size, default=USUAL_SIZE, help="of the window, in pixels"
    )
    parser.add_argument("--lang", metavar="CODE", help="another language than the venue's")
    parser.add_argument("--theme", choices=("day", "evening", "contrast"), default="day")
    parser.add_argument("--text-size", choices=("1", "1.5", "2"), default="1")


def run(args: Namespace) -> int:
    """0 when the window is closed.  Nothing is kept, and nobody is called from it."""
    log_to_stderr()
    place = Path(args.pack).expanduser().absolute()
    if not is_there(place):
        raise BadInputError(f"{place}: there is no such pack")
    need_a_display(os.environ)
    from msgspec.structs import replace

    from kiosk.cli.held import held_settings
    from kiosk.shell.displays import NoDisplayError
    from kiosk.wiring.preview import Look, run_preview

    settings = held_settings(args).settings
    if args.lang:
        settings = replace(settings, venue=replace(settings.venue, language=args.lang))
    look = Look(args.size, args.theme, float(args.text_size))
    with TemporaryDirectory(prefix="allyship-preview-") as folder:
        try:
            return run_preview(place, DataFolder(Path(folder) / "data"), settings, look, _say)
        except NoDisplayError as error:
            raise BadInputError(str(error)) from error


def _say(imported: "Imported") -> None:
    """What came of the files as they are now; each change has its own lines."""
    if imported.pack is not None:
        print(f"shown: {len(imported.pack.cards)} cards", flush=True)
        return
    print("refused, what was good before stays up", flush=True)
    for problem in imported.problems:
        sys.stderr.write(f"{problem}\n")
    sys.stderr.flush()
