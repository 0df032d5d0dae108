# SPDX-License-Identifier: Apache-2.0
"""What a desk is made of, and from what; the order of making is here and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.actions.sign_in import StaffBook
from kiosk.desk.alert_test import AlertTest
from kiosk.desk.answering import Answering
from kiosk.desk.bell import Bell
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.heartbeat import Heartbeat, Leases
from kiosk.desk.options import DeskOptions
from kiosk.desk.request_detail import RequestDetail
from kiosk.desk.ringing import Ringing
from kiosk.desk.row_model import DeskRows
from kiosk.desk.session import Session, Surface
from kiosk.desk.sign_in_pad import Pad
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Clock, Randomness
from kiosk.shell.live_log import LiveLog


@dataclass(frozen=True, slots=True)
class DeskDoors:
    """What a desk works with; ``on_close`` takes its pane away (on the kiosk)."""

    live: LiveLog
    book: StaffBook
    leases: Leases
    bell: Bell
    clock: Clock
    randomness: Randomness
    on_close: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class DeskParts:
    options: DeskOptions
    clock: Clock
    worker: Worker
    log: DeskLog
    answering: Answering
    ringing: Ringing
    heartbeat: Heartbeat
    pad: Pad
    test: AlertTest
    rows: DeskRows
    detail: RequestDetail
    session: Session


def make_parts(doors: DeskDoors, options: DeskOptions, owner: QObject) -> DeskParts:
    """Everything of one desk, owned by ``owner``."""
    worker = Worker(owner)
    log = DeskLog(doors.live, doors.clock, doors.randomness, owner)
    answering = Answering(log)
    ringing = Ringing(doors.bell)
    heartbeat = Heartbeat(doors.leases, worker, doors.clock)
    pad = Pad(doors.book, options.name, doors.clock, worker)
    test = AlertTest(doors.bell, owner)
    surface = Surface(log, pad, test, heartbeat, options, doors.clock)
    return DeskParts(
        options=options,
        clock=doors.clock,
        worker=worker,
        log=log,
        answering=answering,
        ringing=ringing,
        heartbeat=heartbeat,
        pad=pad,
        test=test,
        rows=DeskRows(owner),
        detail=RequestDetail(log, answering, ringing),
        session=Session(surface, doors.on_close),
    )
