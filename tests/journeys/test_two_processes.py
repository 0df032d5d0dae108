# SPDX-License-Identifier: Apache-2.0
"""Screen and desk as two processes: from a commit in one to the text in the other."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

from kiosk.content.texts import read_texts
from kiosk.paths import DataFolder, assets
from kiosk.store.secrets import Secrets
from kiosk.wiring.machine import MachineRandomness
from tests.journeys.windows_log import RawLog
from tests.journeys.windows_process import STARTS_S, Window
from tests.journeys.windows_reading import SIGNS

EXCHANGES = 20
LIVE_MS = 1_000
_NUMBER, _PIN = "2", "314159"

SAY = read_texts(assets() / "i18n")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data").create()
    folder.lock.touch()  # As ``run`` leaves it: there is a kiosk on this machine.
    secrets = Secrets(
        folder.secrets, folder.pepper, randomness=MachineRandomness(), timer=time.monotonic
    )
    secrets.add(_NUMBER, lead=False, pin=_PIN)
    return folder


@pytest.fixture
def windows(folder: DataFolder) -> Iterator[tuple[Window, Window]]:
    data = ("--data", str(folder.root), "--windowed")
    both = Window("screen", *data, "1280x800"), Window("desk", *data, "1366x854")
    yield both
    for one in both:
        one.kill()


def sign_in(desk: Window) -> None:
    desk.read(SAY("pad.number"), patience_s=STARTS_S)
    time.sleep(1.5)  # A desk that looks whether it is seen opens an empty pad.
    for name in (*_NUMBER, SAY("pad.next"), *_PIN, SAY("pad.sign_in")):
        desk.tap(name)
    desk.read(SAY("desk.test.title"))
    desk.tap(SAY("desk.test.light"))
    desk.tap(SAY("desk.test.noticed"))


def press(kiosk: Window, desk: Window, log: RawLog) -> tuple[str, float]:
    """The sign, and milliseconds from the kiosk's commit to the row at the desk."""
    began = time.monotonic_ns()
    kiosk.tap(SAY("band.help"))
    committed = kiosk.committed("pressed", began)
    log.read()
    sign = SIGNS[log.presses()[-1]["sign"]]
    return sign, (desk.read(f"{sign}, ", began) - committed) / 1e6


def answers(kiosk: Window, desk: Window, sign: str) -> Iterator[float]:
    """Milliseconds from each commit in the desk's process to the words in the kiosk's."""
    for buttons, kind, line in (
        ([f"{SAY('desk.going')}, {sign}"], "coming", "visit.coming"),
        ([SAY("desk.there")], "arrived", "visit.with_you"),
        ([SAY("desk.close"), SAY("desk.reason.attended")], "closed", "visit.closed"),
    ):
        began = time.monotonic_ns()
        for button in buttons:
            desk.tap(button)
        committed = desk.committed(kind, began)
        yield (kiosk.read(SAY(line).split("%1")[0], began) - committed) / 1e6
    kiosk.tap(SAY("visit.hide"))


def told(taken: list[float]) -> str:
    p99 = quantiles(taken, n=100, method="inclusive")[98]
    return f"{len(taken)} times, p50 {median(taken):.0f} ms, p99 {p99:.0f} ms"


def test_what_one_process_commits_the_other_says(
    windows: tuple[Window, Window], folder: DataFolder, figures: Callable[[str], None]
) -> None:
    kiosk, desk = windows
    sign_in(desk)
    kiosk.read(SAY("band.listening"), patience_s=STARTS_S)
    log = RawLog(folder)
    to_desk: list[float] = []
    to_kiosk: list[float] = []
    for _ in range(EXCHANGES):
        sign, taken = press(kiosk, desk, log)
        to_desk.append(taken)
        to_kiosk += answers(kiosk, desk, sign)
    log.close()
    figures(f"commit in the screen's process to the desk's text: {told(to_desk)}")
    figures(f"commit in the desk's process to the screen's text: {told(to_kiosk)}")
    assert median(to_desk) < LIVE_MS
    assert median(to_kiosk) < LIVE_MS
    assert [one.end() for one in windows] == [0, 0]
