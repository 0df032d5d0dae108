# SPDX-License-Identifier: Apache-2.0
"""The desk's frame as QML reads it: read-only, each value with a signal of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk.alert_test import AlertTest
from kiosk.desk.derive import DeskProps
from kiosk.desk.finding import Finding
from kiosk.desk.history import phrase
from kiosk.desk.office import Office
from kiosk.desk.own_looks import OwnLooks
from kiosk.desk.parts import DeskParts
from kiosk.desk.request_detail import RequestDetail
from kiosk.desk.row_model import DeskRows
from kiosk.desk.sign_in_pad import Pad
from kiosk.desk.staff_page import Phones
from kiosk.desk.staff_records import Records
from kiosk.desk.staff_report import StaffReport
from kiosk.desk.staff_venue import Venue
from kiosk.desk.system_checks import Channels, Checks
from kiosk.desk.team_news import TeamNews
from kiosk.desk.this_screen import ThisScreen
from kiosk.desk.this_team import Team
from kiosk.desk.view import tell
from kiosk.desk.working_together import Together
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class DeskView(QObject):
    """Shows ``DeskProps``, and hands out the parts that QML shows; ``parts`` is set once."""

    parts: DeskParts

    pageChanged = Signal()
    lockedChanged = Signal()
    wantedChanged = Signal()
    personChanged = Signal()
    dutyChanged = Signal()
    listeningChanged = Signal()
    offDutyChanged = Signal()
    alarmChanged = Signal()
    troubleChanged = Signal()
    refusedChanged = Signal()
    warningChanged = Signal()
    emptyChanged = Signal()
    doingChanged = Signal()
    undoSChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = DeskProps()

    def show(self, props: DeskProps) -> None:
        old, self.props = self.props, props
        tell(self, old, props)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self.props.page

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self.props.locked

    @Property(bool, notify=wantedChanged)
    def wanted(self) -> bool:
        return self.props.wanted

    @Property(str, notify=personChanged)
    def person(self) -> str:
        return self.props.person

    @Property(str, notify=dutyChanged)
    def duty(self) -> str:
        return self.props.duty

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        return self.props.listening

    @Property(bool, notify=offDutyChanged)
    def offDuty(self) -> bool:
        return self.props.offDuty

    @Property(str, notify=alarmChanged)
    def alarm(self) -> str:
        return self.props.alarm

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self.props.trouble

    @Property(str, notify=refusedChanged)
    def refused(self) -> str:
        return self.props.refused

    @Property(str, notify=warningChanged)
    def warning(self) -> str:
        return self.props.warning

    @Property(str, notify=emptyChanged)
    def empty(self) -> str:
        return self.props.empty

    @Property(str, notify=doingChanged)
    def doing(self) -> str:
        return self.props.doing

    @Property(int, notify=undoSChanged)
    def undoS(self) -> int:
        return self.props.undoS

    @Property(Pad, constant=True)
    def pad(self) -> Pad:
        return self.parts.pad

    @Property(AlertTest, constant=True)
    def test(self) -> AlertTest:
        return self.parts.test

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self.parts.rows

    @Property(RequestDetail, constant=True)
    def detail(self) -> RequestDetail:
        return self.parts.detail

    @Property(Together, constant=True)
    def together(self) -> Together:
        return self.parts.together

    @Property(TeamNews, constant=True)
    def news(self) -> TeamNews:
        return self.parts.news

    @Property(Checks, constant=True)
    def checks(self) -> Checks:
        return self.parts.checks

    @Property(Channels, constant=True)
    def channels(self) -> Channels:
        return self.parts.channels

    @Property(Phones, constant=True)
    def phones(self) -> Phones:
        return self.parts.phones

    @Property(Office, constant=True)
    def office(self) -> Office:
        return self.parts.office

    @Property(Finding, constant=True)
    def finding(self) -> Finding:
        return self.parts.finding

    @Property(OwnLooks, constant=True)
    def looks(self) -> OwnLooks:
        return self.parts.looks

    @Property(StaffReport, constant=True)
    def report(self) -> StaffReport:
        return self.parts.report

    @Property(Records, constant=True)
    def records(self) -> Records:
        return self.parts.records

    @Property(Team, constant=True)
    def team(self) -> Team:
        return self.parts.team

    @Property(Venue, constant=True)
    def venue(self) -> Venue:
        return self.parts.venue

    @Property(ThisScreen, constant=True)
    def thisScreen(self) -> ThisScreen:
        return self.parts.screen

    @Property(bool, constant=True)
    def onKiosk(self) -> bool:
        return self.parts.options.on_kiosk

    @Property(bool, constant=True)
    def noteText(self) -> bool:
        return self.parts.options.note_text

    @Property("QStringList", constant=True)
    def phrases(self) -> list[str]:
        """Ready phrases as sentences; ``phraseKeys`` names them in the same order."""
        return [phrase(one.key, self.parts.options) for one in self.parts.options.phrases]

    @Property("QStringList", constant=True)
    def phraseKeys(self) -> list[str]:
        return [one.key for one in self.parts.options.phrases]
