# SPDX-License-Identifier: Apache-2.0
"""``log``: the requests of this machine, for people or for machines.  Only reads."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.actions.account import Account, SignWord, accounts, iso, row
from kiosk.cli.common import data_folder, new_parser
from kiosk.cli.records import everything, reading, warn_of_spool
from kiosk.cli.signs import sign_words
from kiosk.domain.events import Event
from kiosk.domain.keeping_counts import left_of
from kiosk.domain.signs import sign
from kiosk.paths import DataFolder
from kiosk.store.card_counts import CardCountsFile, told

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

BROKEN = 1
"""The exit status where ``--verify`` finds a fact that does not fit."""

HOLDS = 1
"""The exit status where ``--holds`` finds a request, or a file that cannot be read."""

_HEADINGS = ("TIME", "PLACE", "SIGN", "CODE", "STATE", "MARKS")


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "log", "show all requests")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a line of JSON a request")
    form.add_argument(
        "--verify", action="store_true", help="walk the hash chain; 1 where a fact was changed"
    )
    form.add_argument(
        "--counts", action="store_true", help="how many were erased, by day and kiosk"
    )
    form.add_argument(
        "--cards", action="store_true", help="which card was up when help was asked, in numbers"
    )
    form.add_argument(
        "--holds", action="store_true", help="whether any file still holds a request; 1 where so"
    )


def run(args: Namespace) -> int:
    zone = _zone(args)
    folder = data_folder(args)
    if args.cards:
        return _say_cards(CardCountsFile(folder.card_counts).read())
    if args.holds:
        return _say_remains(folder)
    warn_of_spool(folder)
    with reading(folder) as reader:
        if args.verify:
            return _say_whole(reader.verify())
        if args.counts:
            return _say_counts(one.event for one in everything(reader))
        found = accounts(everything(reader))
    if args.json:
        for one in found:
            print(json.dumps(row(one, sign_words()), ensure_ascii=False))
    elif found:
        _print_table([_line(one, zone, sign_words()) for one in found])
    else:
        print("No requests yet.")
    return 0


def _say_cards(counts: Mapping[str, int]) -> int:
    """A small number is not said, nor any sum from which it follows."""
    for card, number in told(counts):
        print(f"{card}: {number}")
    if not counts:
        print("No card was counted yet.")
    return 0


def _say_remains(folder: DataFolder) -> int:
    """Counted in the files themselves, copies and what waits too; notes of none are read."""
    from kiosk.store.remains import remains
    from kiosk.wiring.report_doors import own_folders

    found = remains(folder, own_folders())
    if found.nothing:
        print("This machine holds no requests.")
        return 0
    if found.files:
        print(f"This machine holds requests: {found.requests}. In: {', '.join(found.files)}")
    if found.unread:
        print(f"Could not be read, and may hold some: {', '.join(found.unread)}")
    return HOLDS


def _say_counts(events: Iterable[Event]) -> int:
    found = left_of(events)
    for day, place, number in found:
        print(f"{day}  {place}: {number}")
    if not found:
        print("No request was erased yet.")
    return 0


def _say_whole(broken: str | None) -> int:
    if broken is None:
        print("The log is whole: each fact names the one before it.")
        return 0
    sys.stderr.write(f"The log was changed: {broken}\n")
    return BROKEN


def _line(account: Account, zone: ZoneInfo | None, word: SignWord) -> tuple[str, ...]:
    request = account.request
    pressed = request.pressed
    shown = sign(pressed.sign)
    at = datetime.fromisoformat(iso(pressed.at)).astimezone(zone)
    return (
        f"{at:%Y-%m-%d %H:%M:%S %Z}",
        pressed.place,
        f"{shown.shape} {shown.colour} {word(pressed.sign, pressed.language)}",
        pressed.code,
        request.state.value,
        " ".join(sorted(request.marks)),
    )


def _print_table(lines: list[tuple[str, ...]]) -> None:
    table = [_HEADINGS, *lines]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        print("  ".join(map(str.ljust, line, widths)).rstrip())


def _zone(args: Namespace) -> ZoneInfo | None:
    """The venue's time zone; None is the machine's."""
    from kiosk.cli.held import held_settings

    name = held_settings(args).settings.venue.time_zone
    return ZoneInfo(name) if name else None
