# SPDX-License-Identifier: Apache-2.0
"""``audit``: who did what to the record, the team and the settings.  Only reads."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import TYPE_CHECKING

from kiosk.cli.common import data_folder, new_parser
from kiosk.cli.records import everything, reading, warn_of_spool
from kiosk.domain.audit import AuditBook, Group
from kiosk.domain.events import Actor, Event
from kiosk.paths import assets

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

TERMINAL = Actor("system", "terminal")


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the teller of sentences asks of a screen, for a terminal."""

    zone: tzinfo | None
    sign_words: tuple[str, ...]
    actor: Actor = TERMINAL
    places: Mapping[str, str] = field(default_factory=dict)
    abroad: Callable[[int, str, str], str] = lambda _sign, _language, _own: ""


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "audit", "show who did what, newest first")
    parser.add_argument(
        "--only", choices=[one.value for one in Group], help="of one kind", metavar="KIND"
    )


def run(args: Namespace) -> int:
    from kiosk.cli.held import held_settings
    from kiosk.content.sign_words import sign_words
    from kiosk.wiring.venue_time import time_zone

    zone = time_zone(held_settings(args).settings.venue.time_zone)
    folder = data_folder(args)
    warn_of_spool(folder)
    with reading(folder) as reader:
        facts = [one.event for one in everything(reader)]
    said = list(_lines(facts, Terminal(zone, sign_words(assets() / "signs")), args.only))
    print("\n".join(said) if said else "Nothing of this kind yet.")
    return 0


def _lines(facts: Sequence[Event], screen: Terminal, only: str | None) -> Iterator[str]:
    """2026-11-22 14:32:04  Team 4 exported with call numbers. ..."""
    from kiosk.content.audit import sentence
    from kiosk.content.said import spoken
    from kiosk.content.teller import ScreenTeller
    from kiosk.content.texts import read_texts
    from kiosk.content.times import day_of, time_of_day
    from kiosk.domain.board import Board

    texts = read_texts(assets() / "i18n")
    teller, board = ScreenTeller(screen, screen.actor), Board(facts)
    for entry in AuditBook(facts).entries(Group(only) if only else None):
        at = entry.event.at
        day, time = day_of(at, screen.zone), time_of_day(at, screen.zone, seconds=True)
        yield f"{day} {time}  {spoken(sentence(entry, teller, board.find), texts)}"
