# SPDX-License-Identifier: Apache-2.0
"""``check``: what is wrong in a pack of cards or in the settings, and what is in use."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import is_zipfile

from kiosk.cli.common import (
    BAD_INPUT,
    BadInputError,
    config_file,
    data_folder,
    is_there,
    new_parser,
)
from kiosk.cli.held import held_settings
from kiosk.content.card import Pack
from kiosk.content.checker import check_pack
from kiosk.content.reader import read_pack
from kiosk.settings.layers import DESK
from kiosk.settings.reader import Loaded, load_settings, values
from kiosk.wiring.sources import BUILT_IN_PACK
from kiosk.written.document import read_document
from kiosk.written.problem import Problem

POINTS = BUILT_IN_PACK / "points.toml"

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "check", "check cards and settings")
    parser.add_argument(
        "path",
        nargs="?",
        metavar="PACK|SETTINGS",
        help="a folder or zip of cards, or a settings file",
    )


def run(args: Namespace) -> int:
    """0 where all is well or only warned of, 2 where something is wrong."""
    if args.path is None:
        return _check_all(args)
    path = Path(args.path).expanduser().absolute()
    if path.is_dir() or (path.is_file() and _is_zip(path)):
        return _status(_check_pack(path))
    if not path.is_file():
        raise BadInputError(f"{path}: there is no such pack or settings file")
    return _status(_say_settings(load_settings(path)))


def _is_zip(path: Path) -> bool:
    """Also where it is cut off: a settings file has another name."""
    return path.suffix.lower() == ".zip" or is_zipfile(path)


def _check_all(args: Namespace) -> int:
    """The default pack, and the settings and the venue's pack that the kiosk would use."""
    file = config_file(args)
    loaded = held_settings(args)
    if not is_there(file):
        print(f"There is no settings file {file}: each value is built in or set at a desk.")
        wrong = tuple(one for one in loaded.problems if one.file == DESK)
        loaded = Loaded(loaded.settings, wrong, loaded.sources)
    elif any(not one.warning for one in loaded.problems):
        loaded = held_settings(args, data_folder(args).last_good_settings)
    problems = [*_say_settings(loaded), *_check_built_in()]
    if own := loaded.settings.content.pack:
        problems += _check_pack(Path(own).expanduser().absolute())
    return _status(problems)


def _check_built_in() -> tuple[Problem, ...]:
    problems = check_pack(BUILT_IN_PACK, POINTS)
    pack = read_pack(BUILT_IN_PACK).pack
    points = read_document(POINTS, POINTS.name)
    if pack and not isinstance(points, Problem):
        known = points.data["points"]
        carried = known.keys() & {point for card in pack.cards for point in card.points}
        print(f"{_summary(BUILT_IN_PACK, pack)}, {len(carried)} of {len(known)} points carried")
    return problems


def _check_pack(place: Path) -> tuple[Problem, ...]:
    """As the kiosk takes it in: in a process that may be killed, here for nothing but its word."""
    from tempfile import TemporaryDirectory

    from kiosk.wiring.packs import take_in

    with TemporaryDirectory(prefix="allyship-check-") as into:
        imported = take_in(place, Path(into), points=POINTS)
    if imported.pack is None:
        print(f"{place}: refused, the last good pack stays up")
    else:
        print(_summary(place, imported.pack))
    return imported.problems


def _summary(place: Path, pack: Pack) -> str:
    parts = [f"{len(pack.cards)} cards in {', '.join(pack.languages)}"]
    if pack.built_in:
        parts.append("beside the program's own")
    for what, cards in (
        ("with a picture", [one for one in pack.cards if one.illustration and not one.qr]),
        ("with a code", [one for one in pack.cards if one.qr]),
        ("at hours of their own", [one for one in pack.cards if one.windows]),
    ):
        if cards:
            parts.append(f"{len(cards)} {what} ({', '.join(card.key for card in cards)})")
    return f"{place}: {', '.join(parts)}"


def _say_settings(loaded: Loaded) -> tuple[Problem, ...]:
    from msgspec import to_builtins

    shown = [
        (key, json.dumps(to_builtins(value), ensure_ascii=False), loaded.sources[key])
        for key, value in values(loaded.settings).items()
    ]
    keys = max(len(key) for key, _, _ in shown)
    sources = max(len(source) for _, _, source in shown)
    for key, value, source in shown:
        print(f"{key:{keys}}  {source:{sources}}  {value}")
    return loaded.problems


def _status(problems: Iterable[Problem]) -> int:
    problems = tuple(problems)
    for problem in problems:
        sys.stderr.write(f"{'warning: ' if problem.warning else ''}{problem}\n")
    return BAD_INPUT if any(not problem.warning for problem in problems) else 0
