# SPDX-License-Identifier: Apache-2.0
"""The team's page for leads: who is there, and each step of running the team."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.content.said import said
from kiosk.desk.options import DeskOptions
from kiosk.desk.team import Hand, Read, is_last_lead, team
from kiosk.desk.team_files import TeamFiles
from kiosk.desk.team_steps import TeamSteps
from kiosk.desk.team_tools import NOTHING, StepTools, Told
from kiosk.desk.team_view import TeamView
from kiosk.domain.badge_reader import BadgeReader
from kiosk.domain.clock import Clock, Instant, age_ms
from kiosk.domain.team import Member, Term, call_number
from kiosk.domain.typed_time import read_term
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

READ_MS = 3_000
"""How often the team is read while somebody looks at it."""


@QmlElement
@QmlUncreatable("Made by the desk")
class Team(TeamView):
    """``changed`` is called when something came from the disk; ``tools`` None: no team here.

    Nothing is done for somebody who is not read as a lead; a secret goes with the page.
    """

    def __init__(self, tools: StepTools | None, options: DeskOptions, clock: Clock) -> None:
        super().__init__(tools.worker if tools else None)
        self.changed: Callable[[], None] = lambda: None
        self._at = tools
        self._options = options
        self._clock = clock
        self._steps = TeamSteps(tools) if tools else None
        if self._steps:
            self._steps.told = self._told
        self._files = TeamFiles(tools, options, self._is_lead) if tools else None
        self._reader = BadgeReader()
        self._read = Read()
        self._hand = Hand()
        self._asked: Instant | None = None
        self._opened = False

    @Property(TeamFiles, constant=True)
    def files(self) -> TeamFiles | None:
        """Null where there is no team."""
        return self._files

    def look(self, now: Instant, *, opened: bool) -> None:
        """``opened``: a lead who may act looks at the page."""
        if not opened:
            if self._opened:
                self._opened, self._hand, self._read, self._asked = False, Hand(), Read(), None
                self.show(team(self._read, self._hand, now, self._options))
                if self._files:
                    self._files.look()
            return
        self._opened = True
        if self._at and (self._asked is None or age_ms(self._asked, now) >= READ_MS):
            self._asked = now
            self._at.worker.do(self._look_up, self._found, self._failed)
        self.show(team(self._read, self._hand, now, self._options))

    @Slot(str)
    def choose(self, number: str) -> None:
        """Look at one of the team; empty: at nobody."""
        self._hold(Hand(chosen=number, told=self._hand.told))

    @Slot(str)
    def ask(self, step: str) -> None:
        """``step``: deal, recovery, revoke, remove or badge; each waits for a yes."""
        if step == "remove" and is_last_lead(self._hand.chosen, self._read.members):
            self._told(Told(said("desk.team.last_lead")))
            return
        self._hold(replace(self._hand, asking=step, reading=step == "badge", told=NOTHING))

    @Slot()
    def decline(self) -> None:
        self._hold(replace(self._hand, asking="", reading=False))

    @Slot()
    def confirm(self) -> None:
        """The step that was asked for."""
        steps, number, step = self._lead_steps(), self._hand.chosen, self._hand.asking
        self.decline()
        if steps and number:
            steps.take(step, number)

    @Slot(str, bool, str, str)
    def add(self, number: str, lead: bool, begin: str, end: str) -> None:  # noqa: FBT001 - QML
        """Somebody new, with a dealt PIN."""
        typed = call_number(number)
        if not typed:
            self._told(Told(said("desk.team.no_number")))
            return
        term, steps = self._term(begin, end), self._lead_steps()
        if term and steps:
            steps.add(Member(typed, lead, term))

    @Slot(str, str)
    def setTerm(self, begin: str, end: str) -> None:
        term, steps = self._term(begin, end), self._lead_steps()
        if term and steps and self._hand.chosen:
            steps.set_term(self._hand.chosen, term)

    @Slot(str)
    def revokePhone(self, phone: str) -> None:
        if steps := self._lead_steps():
            steps.revoke_phone(phone)

    @Slot(str)
    def key(self, text: str) -> None:
        """A key of the badge reader."""
        self._reader.key(text, self._clock.now().boot_ms)

    @Slot()
    def enter(self) -> None:
        badge, steps = self._reader.end(self._clock.now().boot_ms), self._lead_steps()
        if badge and steps and self._hand.reading:
            self.decline()
            steps.badge(self._hand.chosen, badge)

    @Slot()
    def putAway(self) -> None:
        """The PIN or code was given to its owner; it is shown no more."""
        self._hold(replace(self._hand, told=NOTHING))

    def _is_lead(self) -> bool:
        return self._lead_steps() is not None

    def _lead_steps(self) -> TeamSteps | None:
        """The steps, for whoever the disk says leads."""
        me = self._at.answering.me.name if self._at and self._opened else ""
        leads = any(one.number == me and one.lead for one in self._read.members)
        return self._steps if leads else None

    def _term(self, begin: str, end: str) -> Term | None:
        term = read_term(begin, end, self._options.zone)
        if term is None:
            self._told(Told(said("desk.team.no_time")))
        return term

    def _told(self, told: Told) -> None:
        self._asked = None
        self._hold(replace(self._hand, told=told if self._opened else NOTHING))

    def _hold(self, hand: Hand) -> None:
        self._hand = hand
        self.changed()

    def _look_up(self) -> Read:
        doors = self._at.doors if self._at else None
        if doors is None:
            return Read()
        book, roster, phones, leases = doors.book, doors.roster, doors.phones, doors.leases
        return Read(True, book.list(), roster.shifts(), phones.list(), leases.leases())

    def _found(self, read: Read) -> None:
        if self._opened:
            self._read = read
            self.changed()

    def _failed(self, _error: Exception) -> None:
        self._hold(replace(self._hand, told=Told(said("desk.team.failed"))))
