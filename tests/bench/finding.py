# SPDX-License-Identifier: Apache-2.0
"""What ten thousand requests cost a desk: each second, each press, each letter of a search.

The desk's own window over a log in memory; prints the figures as JSON.
Run as ``python -m tests.bench.finding``.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.desk import alert_test
from kiosk.domain.events import Actor, Closed, Event, Reason
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from tests.bench.report import percentile
from tests.desk.bench import OPTIONS, pressed
from tests.desk.conftest import SIZE, OpenDesk

REQUESTS = 10_000
TIMES = 20


def main() -> int:
    application = QApplication(sys.argv)
    register_first()
    install_texts(assets() / "i18n", "en")
    QAccessible.setActive(True)
    alert_test.BEFORE_MS = alert_test.BEFORE_ASKING_MS = 0
    desk = OpenDesk(OPTIONS, heard=True, size=SIZE)
    desk.on_duty()
    desk.hear(*closed(desk))
    finding = desk.desk.parts.finding
    finding.reach("all")
    measured = {
        "desk_second_ms": _p50(lambda _: desk.desk.tick()),
        "desk_press_ms": _p50(lambda number: desk.press(REQUESTS + number)),
        "desk_search_ms": _p50(lambda number: finding.search("hall 1"[: 1 + number % 6])),
    }
    desk.close()
    application.quit()
    print(json.dumps(measured))
    return 0


def closed(desk: OpenDesk) -> list[Event]:
    """As many as a large event brings in years, each pressed and closed by somebody."""
    events: list[Event] = []
    for number in range(REQUESTS):
        press = pressed(number, desk.ago(200_000 - number), place=f"Hall {number % 5}")
        by, at = Actor("person", "7"), press.at.plus(60_000)
        end = Closed(id=f"c{number}", at=at, by=by, request=press.request, reason=Reason.ATTENDED)
        events += [press, end]
    return events


def _p50(act: Callable[[int], object]) -> float:
    """Milliseconds that ``act`` takes, given its number."""
    taken: list[float] = []
    for number in range(TIMES):
        began = perf_counter()
        act(number)
        taken.append(1000 * (perf_counter() - began))
    return percentile(taken, 50)


if __name__ == "__main__":
    sys.exit(main())
