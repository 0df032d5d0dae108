# SPDX-License-Identifier: Apache-2.0
"""``staff``: who may sign in at the desk.  PINs are dealt here, shown once, never typed."""

import re
from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import BadInputError, Parser, add_common_options, data_folder, new_parser
from kiosk.cli.staff_team import Team

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.cli.common import Subparsers

_WORDS = {
    "add": "add a call number and deal its PIN",
    "list": "list the call numbers",
    "deal": "deal another PIN",
    "term": "say from when to when somebody may sign in",
    "recovery": "deal a recovery code, good once in the place of a PIN",
    "revoke": "end somebody's sign-ins and phones everywhere, now",
    "remove": "remove a call number",
    "import": "add everybody in a CSV file: number, lead, from, to",
    "roster": "show who should be on duty when, or take it from a CSV file: number, from, to",
}
_OF_ONE = frozenset({"add", "deal", "term", "recovery", "revoke", "remove"})


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "staff", "who may sign in at the desk")
    words = parser.add_subparsers(dest="word", metavar="WORD", required=True, parser_class=Parser)
    for word, what in _WORDS.items():
        one = words.add_parser(word, help=what, description=what, allow_abbrev=False)
        add_common_options(one, again=True)
        _add_arguments(one, word)


def run(args: Namespace) -> int:
    team = Team(args, data_folder(args))
    if args.word in _OF_ONE - {"add"} and not team.exists():
        raise BadInputError(f"there is no Team {args.number}")
    match args.word:
        case "add":
            team.add(args.number, lead=args.lead)
        case "list":
            team.show()
        case "import" | "roster":
            return _run_sheet(args, team)
        case word:
            _of_one(team)[word](args.number)
    return 0


def _of_one(team: Team) -> "dict[str, Callable[[str], None]]":
    return {
        "deal": team.deal,
        "term": team.set_term,
        "recovery": team.deal_recovery,
        "revoke": team.revoke,
        "remove": team.remove,
    }


def _run_sheet(args: Namespace, team: Team) -> int:
    from kiosk.cli import staff_sheets

    if args.word == "import":
        return staff_sheets.bring_in(team, args.file, apply=args.apply)
    if args.file:
        return staff_sheets.keep_roster(team, args.file, apply=args.apply)
    return staff_sheets.show_roster(team)


def _add_arguments(parser: Parser, word: str) -> None:
    if word in _OF_ONE:
        parser.add_argument(
            "number", type=_number, metavar="NUMBER", help="1 to 9999, shown as Team 2"
        )
    if word == "add":
        parser.add_argument("--lead", action="store_true", help="may also manage the team")
    if word in {"add", "term"}:
        when = 'at the venue, such as "2026-11-24 08:00"'
        parser.add_argument("--from", dest="begin", metavar="TIME", default="", help=when)
        parser.add_argument("--to", dest="end", metavar="TIME", default="", help=when)
    if word in {"import", "roster"}:
        needed = None if word == "import" else "?"
        parser.add_argument("file", metavar="FILE", help="the CSV file", nargs=needed)
        parser.add_argument(
            "--apply", action="store_true", help="do it; without, only say what would be done"
        )


def _number(text: str) -> str:
    if not re.fullmatch("[1-9][0-9]{0,3}", text):
        raise ArgumentTypeError("a call number is 1 to 9999")
    return text
