# SPDX-License-Identifier: Apache-2.0
"""The attendee's window on one panel, and hands for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from tests.attendee.fingers import Fingers
from tests.attendee.stage import Panel, Stage
from tests.rows.abroad import Abroad


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """A 24 inch panel in landscape with the cards on it."""
    register_first()
    install_texts(assets() / "i18n", "en")
    made = Stage(Panel(1920, 1080, 3.61))
    made.show("cards")
    yield made
    made.close()


@pytest.fixture(scope="session")
def touchscreen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def fingers(stage: Stage, touchscreen: QPointingDevice) -> Fingers:
    return Fingers(stage, touchscreen)


@pytest.fixture
def abroad(qapp: QApplication, touchscreen: QPointingDevice) -> Iterator[Abroad]:
    """A 24 inch panel in landscape."""
    made = Abroad(Panel(1920, 1080, 3.61), touchscreen)
    yield made
    made.close()
