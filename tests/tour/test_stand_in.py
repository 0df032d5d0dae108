# SPDX-License-Identifier: Apache-2.0
"""What stands in for the relay says that it is there, until it is stopped."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.domain.health import Readiness, readiness, troubles
from kiosk.domain.presence import LEASE_MS
from kiosk.store.health_file import HealthFile
from kiosk.tour.stand_in import StandIn
from tests.fakes import FakeClock


def test_it_is_there_and_claims_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    clock, file = FakeClock(), HealthFile(tmp_path / "health.json")
    relay = StandIn(file, clock)
    health = file.read()
    assert health
    assert readiness(troubles(health, clock.now())) is Readiness.READY
    assert (health.channels, health.proofs, health.page.on) == ((), (), False)
    relay.stop()
    clock.advance(LEASE_MS)
    assert readiness(troubles(file.read(), clock.now())) is Readiness.NOT_READY


def test_a_disk_that_refuses_is_no_crash(tmp_path: Path, qtbot: QtBot) -> None:
    StandIn(HealthFile(tmp_path / "nowhere" / "health.json"), FakeClock()).stop()
