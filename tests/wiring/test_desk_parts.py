# SPDX-License-Identifier: Apache-2.0
"""A desk over the files of a real data folder."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.page_files import keep_fingerprint
from kiosk.desk.staff_desk import Desk
from kiosk.domain.health import Fault, Health, Trouble
from kiosk.paths import DataFolder
from kiosk.settings.model import Channel, Settings
from kiosk.shell.live_log import LiveLog
from kiosk.store.health_file import HealthFile
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.desk_parts import desk_options, make_desk

SETTINGS = Settings(channels=(Channel(name="Team chat", url="json://localhost"),))


@pytest.fixture
def desk(qapp: object, folder: DataFolder, machine: Machine) -> Iterator[Desk]:
    log = LiveLog(machine.door)
    made = make_desk(log, folder, machine, desk_options(SETTINGS, "desk"))
    yield made
    made.close()
    log.close()


def test_a_desk_knows_its_channels_by_name_and_not_by_address(desk: Desk) -> None:
    assert desk.parts.options.channels == ("Team chat",)
    assert "localhost" not in repr(desk.parts.options)


def test_what_the_relay_has_written_is_a_banner(
    desk: Desk, folder: DataFolder, machine: Machine, qtbot: QtBot
) -> None:
    desk.refresh()
    qtbot.waitUntil(lambda: desk.parts.checks.props.readiness == "not_ready", timeout=5000)
    health = Health(machine.clock.now(), troubles=(Trouble(Fault.CHANNEL, "Team chat"),))
    HealthFile(folder.health).write(health)
    desk.paneShown(True)
    qtbot.waitUntil(lambda: desk.parts.checks.props.readiness == "degraded", timeout=10_000)


def test_the_desk_tells_the_fingerprint_of_the_page(desk: Desk, folder: DataFolder) -> None:
    ask = desk._doors.phones.fingerprint
    assert ask() == ""
    keep_fingerprint(folder.page, bytes.fromhex("abcd"))
    assert ask() == "AB:CD"
