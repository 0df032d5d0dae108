# SPDX-License-Identifier: Apache-2.0
"""``tour``: the real windows, offscreen, through a whole visit, as numbered pictures."""

import os
import re
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, config_file, data_folder, new_parser
from kiosk.paths import DataFolder, assets

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

_SMALLEST, _LARGEST = 640, 7680
_THEMES = ("day", "evening", "contrast")
_TEXT_SIZES = ("1", "1.5", "2")


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "tour", "a picture of every screen, into a folder")
    parser.add_argument("--out", metavar="DIR", required=True, help="folder for the pictures")
    parser.add_argument(
        "--size", metavar="WxH", default="1920x1080", help="of the attendees' window, in pixels"
    )
    parser.add_argument("--lang", metavar="CODE", help="another language than the venue's")
    parser.add_argument("--theme", choices=_THEMES, default=_THEMES[0])
    parser.add_argument("--text-size", choices=_TEXT_SIZES, default=_TEXT_SIZES[0])
    parser.add_argument(
        "--all", action="store_true", help="every language, theme and text size, a folder each"
    )


def run(args: Namespace) -> int:
    size = _size(args.size)
    _spoken(args.lang)
    # Before anything of Qt is imported: the tour never needs a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if args.all:
        return _all(args)
    if args.data:
        return _tour(args, data_folder(args), size)
    with TemporaryDirectory(prefix="allyship-tour-") as folder:
        return _tour(args, DataFolder(Path(folder) / "data"), size)


def _tour(args: Namespace, folder: DataFolder, size: tuple[int, int]) -> int:
    from kiosk.tour.script import Look, run_tour
    from kiosk.tour.stage import NotEmptyError
    from kiosk.tour.venue import tour_settings

    settings = tour_settings(config_file(args) if args.config else None, args.lang)
    out = Path(args.out)
    try:
        tour = run_tour(folder, settings, out, Look(size, args.theme, float(args.text_size)))
    except (NotEmptyError, OSError) as error:
        raise BadInputError(str(error)) from error
    sys.stdout.write(f"{len(tour.steps)} pictures and tour.json in {out}\n")
    return 0


def _all(args: Namespace) -> int:
    """One process each: a process has one application, and one language from its start."""
    if args.data:
        raise BadInputError("--all: expected no --data, since each tour needs an empty folder")
    for words in _variations(args):
        subprocess.run([sys.executable, "-m", "kiosk", "tour", *words], check=True)
    return 0


def _variations(args: Namespace) -> Iterator[list[str]]:
    config = ["--config", str(args.config)] if args.config else []
    languages = [args.lang] if args.lang else languages_with_texts()
    for language, theme, text_size in product(languages, _THEMES, _TEXT_SIZES):
        out = Path(args.out) / f"{language}-{theme}-{text_size}"
        look = ["--lang", language, "--theme", theme, "--text-size", text_size]
        yield [*config, *look, "--size", args.size, "--out", str(out)]


def languages_with_texts() -> list[str]:
    """The codes of all compiled languages."""
    return sorted(file.stem for file in (assets() / "i18n").glob("*.qm"))


def _spoken(language: str | None) -> None:
    known = languages_with_texts()
    if language and language not in known:
        raise BadInputError(f"--lang: expected one of {', '.join(known)}, got {language}")


def _size(words: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", words)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(_SMALLEST <= side <= _LARGEST for side in size):
        raise BadInputError(
            f"--size: expected WIDTHxHEIGHT from {_SMALLEST} to {_LARGEST}, got {words}"
        )
    return size
