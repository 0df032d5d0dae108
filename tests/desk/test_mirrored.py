# SPDX-License-Identifier: Apache-2.0
"""A desk that is read from right to left is the other one's mirror: nothing lies on top of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.paths import assets
from kiosk.shell.translators import install_texts
from kiosk.tour.hands import live
from tests.desk.conftest import OpenDesk


@pytest.fixture
def mirrored(staffed: OpenDesk) -> Iterator[OpenDesk]:
    """Team 4 is on duty, and somebody calls; the desk speaks Arabic."""
    staffed.press(0)
    staffed.sees("Heron, Lobby A")
    install_texts(assets() / "i18n", "ar")
    staffed.pass_time(1)
    for _ in range(30):
        live()
    yield staffed
    install_texts(assets() / "i18n", "en")


def parts(item: QQuickItem, kind: str) -> list[QQuickItem]:
    """Items of one QML file, however deep: delegates are children of items only."""
    found = [item] if item.metaObject().className().startswith(f"{kind}_QML") else []
    return found + [one for child in item.childItems() for one in parts(child, kind)]


def test_the_light_stands_at_both_edges(mirrored: OpenDesk) -> None:
    picture = mirrored.window.grabWindow()
    middle = picture.height() // 2
    edges = {picture.pixelColor(x, middle).name() for x in (2, picture.width() - 3)}
    assert len(edges) == 1
    assert edges != {picture.pixelColor(60, middle).name()}


def test_the_words_of_a_row_begin_at_one_edge(mirrored: OpenDesk) -> None:
    (texts,) = parts(mirrored.window.contentItem(), "QueueText")
    begins = {round(one.x() + one.width()) for one in texts.childItems() if one.isVisible()}
    assert begins == {round(texts.width())}
    (mark,) = (
        one
        for row in parts(mirrored.window.contentItem(), "QueueRow")
        for one in parts(row, "SignMark")
    )
    (row,) = parts(mirrored.window.contentItem(), "QueueRow")
    left = mark.mapToItem(row, mark.boundingRect().bottomRight()).x()
    assert row.width() - left > 24, "the bar of how urgent it is has its own room"
