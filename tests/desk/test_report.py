# SPDX-License-Identifier: Apache-2.0
"""The report at a desk, in the real window: shown, saved, printed, and gone when somebody calls."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.desk.report_chart import PaintedPlot
from kiosk.domain.events import Actor, Closed
from kiosk.reports.printing import NoPrinterError
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk
from tests.desk.reports import PAPERS, STICK
from tests.reports.stories import event

ME = Actor("person", "4")
REQUESTS = 320


@pytest.fixture
def busy(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    """Team 4 is on duty after a busy event, on a tall screen where everything is in sight."""
    return after_an_event(open_desk)


def after_an_event(open_desk: Callable[..., OpenDesk], *printers: str) -> OpenDesk:
    desk = open_desk(size=(1366, 2000))
    desk.reports.printers = printers
    desk.on_duty()
    facts = list(event(REQUESTS))
    closed = {one.request for one in facts if isinstance(one, Closed)}
    desk.hear(*(one for one in facts if one.request in closed))
    return desk


def enter(desk: OpenDesk) -> None:
    desk.desk.parts.office.enter("report")
    wait_until(lambda: desk.desk.parts.report.counted, "that it is counted", 5)
    live()


def test_whoever_is_on_duty_sees_the_numbers(busy: OpenDesk) -> None:
    enter(busy)
    busy.sees("2026-12-21 to 2026-12-24")
    busy.sees("Requests by hour of the day")
    busy.sees("From the press until")
    assert busy.desk.parts.report.figures[0].isdecimal()


def test_each_number_of_a_plot_is_a_text_of_the_tree(busy: OpenDesk) -> None:
    enter(busy)
    report = busy.desk.parts.report
    for said in (report.hours, report.coming, report.kiosks, report.endings):
        assert said
        for one in said:
            assert busy.says(one), one
    busy.sees("From 10:00: ")


def test_the_plots_are_drawn_where_their_texts_stand(busy: OpenDesk) -> None:
    """In the colour of bars, which nothing else on the page has but the filled button."""
    enter(busy)
    plots = busy.window.findChildren(PaintedPlot)
    assert len(plots) == 4
    fill = busy.window.grabWindow()
    for plot in plots:
        place = plot.mapToScene(plot.boundingRect().topLeft()).toPoint()
        width, height = int(plot.width()), int(plot.height())
        part = fill.copy(place.x(), place.y(), width, height)
        pixels = [part.pixelColor(x, y).name() for x in range(width) for y in range(0, height, 4)]
        assert pixels.count("#2e2a6e") > 20


def test_it_is_saved_where_somebody_says(busy: OpenDesk) -> None:
    enter(busy)
    busy.tap("Save as PDF")
    busy.sees(f"Saved: {STICK.folder}/report.pdf")
    busy.tap(str(PAPERS.folder))
    busy.tap("CSV")
    busy.sees(f"Saved: {PAPERS.folder}/report.csv")
    total = int(busy.desk.parts.report.figures[0])
    assert busy.reports.done == [
        (total, "pdf", STICK.folder, ME),
        (total, "csv", PAPERS.folder, ME),
    ]


def test_what_could_not_be_saved_is_said(busy: OpenDesk) -> None:
    busy.reports.error = OSError("no room")
    enter(busy)
    busy.tap("Save as PDF")
    busy.sees("Not saved. Nothing was left behind.")


def test_without_a_printer_that_is_said(busy: OpenDesk) -> None:
    enter(busy)
    busy.sees("No printer is set up on this machine.")


def test_it_is_printed_where_there_is_a_printer(open_desk: Callable[..., OpenDesk]) -> None:
    desk = after_an_event(open_desk, "Office")
    enter(desk)
    desk.tap("Print on Office")
    desk.sees("Sent to Office")
    assert desk.reports.done[0][1:] == ("Office", ME)
    desk.reports.error = NoPrinterError("Office")
    desk.tap("Print on Office")
    desk.sees("Office took nothing.")
    assert not desk.says("No printer is set up")


def test_today_is_counted_by_itself(busy: OpenDesk) -> None:
    enter(busy)
    whole = int(busy.desk.parts.report.figures[0])
    busy.tap("Today")
    busy.sees("2026-12-24")
    busy.loses("2026-12-21 to")
    assert busy.desk.parts.report.figures[0] != str(whole)


def test_a_new_request_is_counted_while_somebody_looks(busy: OpenDesk) -> None:
    enter(busy)
    before = int(busy.desk.parts.report.figures[0])
    facts = [one for one in event(1, seed=5) if not isinstance(one, Closed)]
    busy.hear(*facts)
    busy.desk.parts.office.enter("report")
    wait_until(lambda: busy.desk.parts.report.figures[:1] == [str(before + 1)], "one more", 5)


def test_whoever_calls_takes_its_place(busy: OpenDesk) -> None:
    enter(busy)
    busy.press(1)
    busy.loses("Requests by hour of the day")
    assert busy.desk.parts.report.figures == []
    busy.sees("Lobby A")


def test_a_locked_desk_shows_no_figure(busy: OpenDesk) -> None:
    enter(busy)
    busy.tap("Lock")
    busy.loses("Requests by hour of the day")
    assert busy.desk.parts.report.figures == []
    busy.desk.parts.report.save("pdf")
    busy.desk.parts.report.saveCards("signs")
    live()
    assert busy.reports.done == []


def test_a_quiet_day_says_that_there_are_too_few(open_desk: Callable[..., OpenDesk]) -> None:
    desk = open_desk(size=(1366, 1800))
    desk.on_duty()
    enter(desk)
    desk.sees("No requests in these days.")
    assert desk.desk.parts.report.figures[0] == "0"


def test_cards_are_saved_too(busy: OpenDesk) -> None:
    enter(busy)
    busy.tap("Save as PDF, Signs to hold up")
    busy.sees(f"Saved: {STICK.folder}/cards-signs.pdf")
    busy.tap("Save as PDF, Call numbers")
    busy.sees(f"Saved: {STICK.folder}/cards-numbers.pdf")
    assert [one[0] for one in busy.reports.done] == ["signs", "numbers"]


def test_everything_of_it_is_reached_by_keys(open_desk: Callable[..., OpenDesk]) -> None:
    """What the keys reach is scrolled into sight, down to the last button."""
    desk = after_an_event(open_desk, "Office")
    desk.window.resize(1366, 768)
    enter(desk)
    reached = set()
    for _ in range(40):
        desk.key(Qt.Key.Key_Tab)
        item = desk.window.activeFocusItem()
        reached.add(str(item.property("name") or item.property("text") or ""))
        top = item.mapToScene(item.boundingRect().topLeft()).y()
        assert 0 <= top <= desk.window.height() - item.height()
    assert {"Today", "Save as PDF", "CSV", "JSON", "Print on Office"} <= reached
    assert "Save as PDF, Call numbers" in reached
