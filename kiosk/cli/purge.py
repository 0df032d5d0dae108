# SPDX-License-Identifier: Apache-2.0
"""``purge``: erase what is over for longer than the venue keeps it, or all that is closed."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, data_folder, new_parser
from kiosk.cli.records import one_line, stamp

if TYPE_CHECKING:
    from kiosk.actions.kept_house import House
    from kiosk.cli.common import Subparsers

NOT_CLEAN = 1
"""The exit status where something of it may still lie in a file; the next run tries again."""

_CONFIRM = "set the clock right, or let a lead confirm the date at a desk, under Records"


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "purge", "erase what is past its time; without --yes: say it")
    parser.add_argument("--yes", action="store_true", help="erase it")
    parser.add_argument(
        "--closed", action="store_true", help="every closed request, however young: the end"
    )


def run(args: Namespace) -> int:
    from kiosk.actions.keeping import erase_closed, erase_due, outlook
    from kiosk.cli.held import held_settings
    from kiosk.wiring.keeping_parts import machine_house

    folder = data_folder(args)
    if not folder.log.exists():
        raise BadInputError(f"there is no log in {folder.root}")
    house = machine_house(folder, held_settings(args).settings)
    with one_line():
        if not args.yes:
            _say(house, closed=args.closed)
            return 0
        if not args.closed:
            _mind_clock(house)
        by = stamp().by
        now_ms = house.clock.now().utc_ms
        gone = erase_closed(house, by) if args.closed else erase_due(house, by, now_ms)
        left = outlook(house)
    print(f"Requests erased: {gone.requests}. Still kept: {left.closed + left.unended}.")
    if gone.left:
        sys.stderr.write(f"not clean yet, try again later: {', '.join(gone.left)}\n")
    return NOT_CLEAN if gone.left else 0


def _say(house: "House", *, closed: bool) -> None:
    """Nothing is erased by a command that only asks."""
    from kiosk.actions.keeping import outlook

    found, now_ms = outlook(house), house.clock.now().utc_ms
    due = found.closed if closed else found.overdue
    print(f"It is {_day(now_ms)} by this machine's clock.")
    print(f"Requests that go with --yes: {due}. Closed: {found.closed}. Open: {found.unended}.")
    if found.first_ms is not None and found.last_ms is not None:
        first, last = _day(max(now_ms, found.first_ms)), _day(found.last_ms)
        print(f"Without it the first goes by itself on {first}, the last on {last}.")


def _mind_clock(house: "House") -> None:
    """Raises BadInputError where the relay would wait for a person, too."""
    from kiosk.actions.keeping import outlook
    from kiosk.domain.keeping_clock import Trust

    if outlook(house).trust in {Trust.BEHIND, Trust.LEAPT}:
        now = _day(house.clock.now().utc_ms)
        raise BadInputError(f"expected a date in step with the last days, got {now}: {_CONFIRM}")


def _day(utc_ms: int) -> str:
    return f"{datetime.fromtimestamp(utc_ms / 1_000, UTC):%Y-%m-%d %H:%M UTC}"
