# SPDX-License-Identifier: Apache-2.0
"""What the pages of the record are given at a desk.

The store's driver is loaded by the thread that needs it: the desk's first picture waits for none.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.end_event import Books, access, end_access
from kiosk.actions.exporting import Archive, export_requests
from kiosk.actions.verifying import Verified, verify_log
from kiosk.content.sign_words import word_in
from kiosk.desk.end_event import EndRead
from kiosk.desk.kept import Copy, Kept
from kiosk.desk.options import DeskOptions
from kiosk.desk.records_doors import RecordsDoors
from kiosk.domain.events import Actor, Event
from kiosk.domain.progress import Tell
from kiosk.domain.transitions import Stamp
from kiosk.paths import DataFolder, assets
from kiosk.store.bell import Bell
from kiosk.store.event_log import LogReader
from kiosk.store.phones import PhoneBook
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.report_doors import own_folders, places
from kiosk.wiring.team_parts import secrets_of

if TYPE_CHECKING:
    from kiosk.actions.keeping import Erased
    from kiosk.actions.kept_house import House


def records_doors(folder: DataFolder, machine: Machine, options: DeskOptions) -> RecordsDoors:
    """The doors to the record in ``folder``; each call opens it for itself."""
    paper = _Paper(folder, machine)
    books = Books(
        secrets_of(folder, machine),
        PhoneBook(folder.secrets, machine.randomness),
        paper.record,
        paper.stamp,
    )
    archive = Archive(paper.reading, paper.record_one, paper.stamp, word_in(assets() / "signs"))
    kept = _Kept(partial(_house, folder, machine, options))
    return RecordsDoors(
        verify=partial(_verify, folder),
        sticks=places,
        export=lambda order, tell: export_requests(order, archive, tell),
        kept=kept.kept,
        back_up=kept.back_up,
        copy=kept.copy,
        confirm_clock=kept.confirm_clock,
        end=lambda me: kept.end(books, me),
        end_access=partial(end_access, books),
        erase=kept.erase,
    )


class _Paper:
    """How facts come out of the log and into it, beside the window's own."""

    def __init__(self, folder: DataFolder, machine: Machine) -> None:
        self._folder = folder
        self._machine = machine

    @contextmanager
    def reading(self) -> Iterator[LogReader]:
        with closing(self._machine.door.open_reader()) as reader:
            yield reader

    def record(self, facts: Sequence[Event]) -> None:
        with closing(self._machine.door.open_log()) as log:
            log.append(facts)
        Bell(self._folder.bell).ring()

    def record_one(self, fact: Event) -> None:
        self.record((fact,))

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self._machine.randomness.token(), self._machine.clock.now(), by)


class _Kept:
    """What is kept and copied, by ``actions.keeping`` and ``actions.copies``."""

    def __init__(self, house: Callable[[], "House"]) -> None:
        self._house = house

    def kept(self) -> Kept:
        from kiosk.actions.copies import list_backups
        from kiosk.actions.keeping import outlook

        house = self._house()
        return Kept(outlook(house), list_backups(house))

    def back_up(self, by: Actor, tell: Tell) -> Copy:
        from kiosk.actions.copies import back_up

        return back_up(self._house(), by, tell)

    def copy(self, to: Path, by: Actor, tell: Tell) -> Path:
        from kiosk.actions.copies import copy_to

        return copy_to(self._house(), to, by, tell)

    def confirm_clock(self, by: Actor) -> None:
        from kiosk.actions.keeping import confirm_clock

        confirm_clock(self._house(), by)

    def erase(self, by: Actor, tell: Tell) -> "Erased":
        from kiosk.actions.keeping import erase_closed

        return erase_closed(self._house(), by, tell)

    def end(self, books: Books, me: Actor) -> EndRead:
        from kiosk.actions.keeping import outlook
        from kiosk.store.remains import remains

        house = self._house()
        return EndRead(outlook(house), access(books, me), remains(house.folder, own_folders()))


def _house(folder: DataFolder, machine: Machine, options: DeskOptions) -> "House":
    from kiosk.actions.kept_house import USUAL
    from kiosk.wiring.keeping_parts import keeping_rules, kept_house

    layers = machine.layers
    return kept_house(
        folder,
        machine.door,
        clock=machine.clock,
        randomness=machine.randomness,
        rules=lambda: keeping_rules(layers.settings) if layers else USUAL,
        zone=options.zone,
    )


def _verify(folder: DataFolder, tell: Tell) -> Verified:
    from kiosk.store.sqlite_log import open_reader

    with closing(open_reader(folder.log)) as reader:
        return verify_log(reader, tell)
