# SPDX-License-Identifier: Apache-2.0
"""The parts of a desk as QML reads them, beside its frame."""

from PySide6.QtQml import QmlElement

from kiosk.desk.about import About
from kiosk.desk.alert_test import AlertTest
from kiosk.desk.desk_frame import DeskFrame
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
from kiosk.desk.working_together import Together
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class DeskView(DeskFrame):
    """Hands out the parts that QML shows; ``parts`` is set once."""

    parts: DeskParts

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

    @Property(About, constant=True)
    def about(self) -> About:
        return self.parts.about

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
