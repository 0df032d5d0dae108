# SPDX-License-Identifier: Apache-2.0
"""Windows that speak every language, and the two that are made up; one a panel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.paths import assets
from kiosk.shell.translators import install_texts
from tests.looks.hall import Hall, install_all_texts
from tests.looks.views import LAYOUTS


@pytest.fixture(scope="module")
def texts(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of all compiled texts; English is spoken before and after."""
    folder = tmp_path_factory.mktemp("texts")
    install_all_texts(folder)
    yield folder
    install_texts(assets() / "i18n", "en")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="module")
def hall(request: pytest.FixtureRequest, texts: Path) -> Iterator[Hall]:
    """The window in the layout that the test names."""
    made = Hall(LAYOUTS[request.param], texts)
    yield made
    made.close()
