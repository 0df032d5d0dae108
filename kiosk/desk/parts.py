# SPDX-License-Identifier: Apache-2.0
"""What a desk is made of, and from what; the order of making is here and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from kiosk.actions.sign_in import StaffBook
from kiosk.desk.about import About, Inside
from kiosk.desk.alert_test import AlertTest
from kiosk.desk.answering import Answering
from kiosk.desk.bell import Bell
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.finding import Finding
from kiosk.desk.health_watch import HealthReader, HealthWatch
from kiosk.desk.hearing import Hearing
from kiosk.desk.heartbeat import Heartbeat, Leases
from kiosk.desk.looks_keeper import LooksDoor, LooksKeeper
from kiosk.desk.mixer import Mixer
from kiosk.desk.muting import Muting
from kiosk.desk.office import Office
from kiosk.desk.options import DeskOptions
from kiosk.desk.own_looks import OwnLooks
from kiosk.desk.phone_doors import PhoneDoors
from kiosk.desk.records_doors import RecordsDoors
from kiosk.desk.report_doors import ReportDoors
from kiosk.desk.request_detail import RequestDetail
from kiosk.desk.ringing import Ringing
from kiosk.desk.row_model import DeskRows
from kiosk.desk.screen_door import ScreenDoor
from kiosk.desk.session import Session, Surface
from kiosk.desk.sign_in_pad import Pad
from kiosk.desk.staff_page import Phones, PhoneTools
from kiosk.desk.staff_records import Records, RecordsTools
from kiosk.desk.staff_report import StaffReport
from kiosk.desk.staff_venue import Venue
from kiosk.desk.system_checks import Channels, Checks
from kiosk.desk.team_doors import TeamDoors
from kiosk.desk.team_news import TeamNews
from kiosk.desk.team_tools import StepTools
from kiosk.desk.this_screen import ThisScreen
from kiosk.desk.this_team import Team
from kiosk.desk.venue_doors import VenueDoors
from kiosk.desk.worker import Worker
from kiosk.desk.working_together import Together, TogetherTools
from kiosk.domain.clock import Clock, Randomness
from kiosk.shell.live_log import LiveLog


@dataclass(frozen=True, slots=True)
class DeskDoors:
    """What a desk works with; ``on_close`` takes its pane away (on the kiosk)."""

    live: LiveLog
    book: StaffBook
    phones: PhoneDoors
    leases: Leases
    health: HealthReader
    bell: Bell
    mixer: Mixer
    clock: Clock
    randomness: Randomness
    on_close: Callable[[], None] = lambda: None
    screen: ScreenDoor | None = None
    records: RecordsDoors | None = None
    venue: VenueDoors | None = None
    inside: Callable[[], Inside] | None = None
    report: ReportDoors | None = None
    team: TeamDoors | None = None
    looks: LooksDoor = field(default_factory=LooksDoor)


@dataclass(frozen=True, slots=True)
class DeskParts:
    options: DeskOptions
    clock: Clock
    worker: Worker
    log: DeskLog
    answering: Answering
    ringing: Ringing
    muting: Muting
    heartbeat: Heartbeat
    health: HealthWatch
    pad: Pad
    test: AlertTest
    rows: DeskRows
    detail: RequestDetail
    together: Together
    news: TeamNews
    checks: Checks
    channels: Channels
    phones: Phones
    screen: ThisScreen
    office: Office
    records: Records
    venue: Venue
    about: About
    report: StaffReport
    team: Team
    finding: Finding
    looks: OwnLooks
    session: Session


def make_parts(doors: DeskDoors, options: DeskOptions, owner: QObject) -> DeskParts:
    """Everything of one desk, owned by ``owner``."""
    worker, clock = Worker(owner), doors.clock
    log = DeskLog(doors.live, clock, doors.randomness, owner)
    answering, muting = Answering(log, options.kiosk), Muting()
    heartbeat = Heartbeat(doors.leases, worker, clock)
    surface = _surface(doors, log, heartbeat, options, worker)
    company = TogetherTools(doors.book, worker, heartbeat, clock, options)
    together, keeper = Together(log, answering, company), LooksKeeper(doors.looks, worker)
    tools = PhoneTools(doors.book, doors.phones, worker, clock, doors.randomness)
    return DeskParts(
        options, clock, worker, log, answering, Ringing(doors.bell), muting, heartbeat,
        HealthWatch(doors.health, worker), surface.pad, surface.test, rows=DeskRows(owner),
        detail=RequestDetail(log, answering, muting, together),
        together=together, news=TeamNews(log), checks=Checks(log, answering, options),
        channels=Channels(log, answering, options), phones=Phones(log, answering, tools, options),
        screen=ThisScreen(doors.screen, doors.book, worker, owner),
        office=Office(doors.book, worker, owner), about=About(doors.inside, worker),
        team=Team(_steps(doors, log, answering, worker), options, clock),
        venue=Venue(log, lambda: answering.me, doors.venue, worker, options),
        records=Records(RecordsTools(log, answering, worker, doors.records, options)),
        report=StaffReport(log, answering, doors.report, worker, options),
        finding=Finding(keeper, owner), looks=OwnLooks(keeper, options, owner),
        session=Session(surface, doors.on_close),
    )  # fmt: skip


def _surface(
    doors: DeskDoors, log: DeskLog, heartbeat: Heartbeat, options: DeskOptions, worker: Worker
) -> Surface:
    """Where somebody signs in and shows that they notice an alert."""
    pad = Pad(doors.book, options, doors.clock, worker)
    test = AlertTest(doors.bell, worker.parent())
    hearing = Hearing(doors.bell, doors.mixer, worker)
    return Surface(log, pad, test, hearing, heartbeat, options, doors.clock)


def _steps(
    doors: DeskDoors, log: DeskLog, answering: Answering, worker: Worker
) -> StepTools | None:
    team = doors.team
    return StepTools(log, answering, team, worker, doors.randomness) if team else None
