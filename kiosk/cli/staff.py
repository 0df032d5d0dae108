# SPDX-License-Identifier: Apache-2.0
"""``staff``: who may sign in at the desk.  PINs are dealt here, shown once, never typed."""

import re
from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, Parser, add_common_options, data_folder, new_parser
from kiosk.cli.records import one_line, open_secrets, record, stamp, writing
from kiosk.domain.venue_events import PinDealt, StaffAdded, StaffRemoved
from kiosk.paths import DataFolder
from kiosk.store.event_log import LogError
from kiosk.wiring.machine import MachineRandomness

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

_PINS = 1_000_000

_WORDS = {
    "add": "add a call number and deal its PIN",
    "list": "list the call numbers",
    "deal": "deal another PIN",
    "remove": "remove a call number",
}


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "staff", "who may sign in at the desk")
    words = parser.add_subparsers(dest="word", metavar="WORD", required=True, parser_class=Parser)
    for word, what in _WORDS.items():
        one = words.add_parser(word, help=what, description=what, allow_abbrev=False)
        add_common_options(one, again=True)
        if word == "add":
            one.add_argument("--lead", action="store_true", help="may also manage the team")
        if word != "list":
            one.add_argument(
                "number", type=_number, metavar="NUMBER", help="1 to 9999, shown as Team 2"
            )


def run(args: Namespace) -> int:
    folder = data_folder(args)
    if args.word == "list":
        return _list(folder)
    if args.word != "add" and not folder.secrets.exists():
        raise BadInputError(f"there is no Team {args.number}")
    folder.create()
    if args.word == "add":
        return _add(folder, args.number, lead=args.lead)
    return _deal(folder, args.number) if args.word == "deal" else _remove(folder, args.number)


def _add(folder: DataFolder, number: str, *, lead: bool) -> int:
    secrets, pin = open_secrets(folder), _pin()
    with writing(folder) as log:
        if not secrets.add(number, lead=lead, pin=pin):
            raise BadInputError(f"there is a Team {number} already; staff deal gives another PIN")
        now = stamp()
        try:
            event = StaffAdded(id=now.id, at=now.at, by=now.by, number=number, lead=lead)
            record(log, folder, [event])
        except LogError:
            secrets.remove(number)
            raise
    _show(number, pin)
    return 0


def _deal(folder: DataFolder, number: str) -> int:
    pin = _pin()
    with writing(folder) as log:
        if not open_secrets(folder).deal(number, pin):
            raise BadInputError(f"there is no Team {number}")
        now = stamp()
        # Shown whatever the log does: the PIN before it is gone already.
        _show(number, pin)
        record(log, folder, [PinDealt(id=now.id, at=now.at, by=now.by, number=number)])
    return 0


def _remove(folder: DataFolder, number: str) -> int:
    secrets = open_secrets(folder)
    with writing(folder) as log:
        if not secrets.remove(number):
            raise BadInputError(f"there is no Team {number}")
        now = stamp()
        record(log, folder, [StaffRemoved(id=now.id, at=now.at, by=now.by, number=number)])
        leads = [one for one in secrets.list() if one.lead]
    print(f"Team {number} can no longer sign in.")
    if not leads:
        print("Nobody is a lead now: allyship-kiosk staff add NUMBER --lead")
    return 0


def _list(folder: DataFolder) -> int:
    with one_line():
        team = open_secrets(folder).list() if folder.secrets.exists() else ()
    for one in sorted(team, key=lambda one: int(one.number)):
        print(f"Team {one.number}{'  lead' if one.lead else ''}")
    if not team:
        print("Nobody can sign in yet: allyship-kiosk staff add NUMBER --lead")
    return 0


def _show(number: str, pin: str) -> None:
    print(f"Team {number}, PIN {pin}")
    print("The PIN is shown only now. It cannot be looked up; staff deal gives another one.")


def _pin() -> str:
    return f"{MachineRandomness().below(_PINS):06d}"


def _number(text: str) -> str:
    if not re.fullmatch("[1-9][0-9]{0,3}", text):
        raise ArgumentTypeError("a call number is 1 to 9999")
    return text
