# SPDX-License-Identifier: Apache-2.0
"""A team or a roster from a spreadsheet at the desk: read, shown, and taken after a yes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.team import added, dealt_to, roster_kept
from kiosk.actions.team_files import UnreadError, read_csv
from kiosk.content.said import Said, plain, said
from kiosk.desk.long_job import LongJob
from kiosk.desk.options import DeskOptions
from kiosk.desk.sheet_view import SheetView
from kiosk.desk.team_sheets import SheetProps, dealt_lines, listed, looked_at
from kiosk.desk.team_tools import StepTools
from kiosk.domain.progress import Progress, Tell
from kiosk.domain.team import Dealt, Member, Shift
from kiosk.domain.team_csv import Sheet, read_roster, read_team
from kiosk.domain.transitions import Stamp
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Found:
    """A file that was read, and what is in it."""

    file: Path
    sheet: Sheet[Member] | Sheet[Shift]


@QmlElement
@QmlUncreatable("Made by the desk")
class TeamFiles(SheetView):
    """``leads``: whether a lead looks at the page; nothing is read or done for anybody else."""

    def __init__(self, at: StepTools, options: DeskOptions, leads: Callable[[], bool]) -> None:
        super().__init__(at.worker)
        self._at = at
        self._options = options
        self._leads = leads
        self._found: _Found | None = None
        self._job = LongJob(self)

    @Property(LongJob, constant=True)
    def job(self) -> LongJob:
        return self._job

    @Slot()
    def look(self) -> None:
        """The files that lie there now; what was read or dealt is put away."""
        self._found = None
        self._job.forget()
        self.show(SheetProps())
        if self._leads():
            self._at.worker.do(self._at.doors.files, self._list, self._failed)

    @Slot(str, str)
    def read(self, file: str, kind: str) -> None:
        """``kind``: "team" or "roster".  Changes nothing."""
        if not self._leads() or file not in self.props.files:
            return
        zone, book = self._options.zone, self._at.doors.book

        def look() -> _Found:
            known = [one.number for one in book.list()]
            text, of = read_csv(Path(file)), (read_roster if kind == "roster" else read_team)
            return _Found(Path(file), of(text, zone, known))

        self._at.worker.do(look, self._looked_at, self._failed)

    @Slot()
    def apply(self) -> None:
        """Take what was shown."""
        found, self._found = self._found, None
        if found is None or found.sheet.problems or not self._leads():
            return
        rows = found.sheet.rows
        if members := [one for one in rows if isinstance(one, Member)]:
            dealt = dealt_to(members, self._at.randomness)
            self._job.begin(self._adding(dealt), lambda taken: self._added(dealt, taken), _broken)
        else:
            self._keep([one for one in rows if isinstance(one, Shift)])

    def _adding(self, dealt: tuple[Dealt, ...]) -> Callable[[Tell], tuple[str, ...]]:
        """Each PIN is hashed for 150 to 300 ms; stopped, nobody is added."""
        book = self._at.doors.book

        def job(tell: Tell) -> tuple[str, ...]:
            def hashed(done: int) -> None:
                tell(Progress(done, total=len(dealt)))

            return tuple(book.add_all(dealt, hashed))

        return job

    def _added(self, dealt: tuple[Dealt, ...], taken: tuple[str, ...]) -> Said:
        if taken:
            return said("desk.team.taken", plain(taken[0]))
        facts = [fact for one in dealt for fact in added(one.member, self._stamp)]
        self._at.log.write(*facts)
        self.show(dealt_lines(dealt))
        return said("desk.sheet.added", plain(len(dealt)))

    def _keep(self, shifts: list[Shift]) -> None:
        def kept(_none: None) -> None:
            self._at.log.write(roster_kept(len(shifts), self._stamp()))
            self.show(SheetProps(summary=said("desk.sheet.kept", plain(len(shifts)))))

        self._at.worker.do(lambda: self._at.doors.roster.replace(shifts), kept, self._failed)

    def _list(self, files: object) -> None:
        if isinstance(files, (tuple, list)):
            self.show(listed(files))

    def _looked_at(self, found: _Found) -> None:
        self._found = found
        self.show(looked_at(found.file, found.sheet))

    def _failed(self, error: Exception) -> None:
        words = plain(error) if isinstance(error, UnreadError) else said("desk.team.failed")
        self.show(SheetProps(stage="wrong", summary=words))

    def _stamp(self) -> Stamp:
        return self._at.log.stamp(self._at.answering.me)


def _broken(_error: Exception) -> Said:
    return said("desk.team.failed")
