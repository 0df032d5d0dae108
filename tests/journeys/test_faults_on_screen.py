# SPDX-License-Identifier: Apache-2.0
"""P3: the text on the real screen while the disk fails in earnest.

Each press ends in a "Saved at" whose fact another process finds on the disk, or in "Not saved
yet" with the other ways to get help, and then nothing is claimed.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from kiosk.paths import DataFolder
from tests.journeys.windows_faults import failing, held, small_disk
from tests.journeys.windows_log import RawLog
from tests.journeys.windows_process import STARTS_S, Window
from tests.journeys.windows_reading import TEXTS

SAVED = TEXTS("visit.saved_at").split("%1")[0]
NOT_SAVED = TEXTS("visit.not_saved")
BUILDING = TEXTS("visit.outside_team", TEXTS("venue.way.building_staff"))
WAYS = {TEXTS("venue.way.event_staff"), BUILDING}
CLAIMS = ("saved_at", "shown", "seen", "coming", "stepped_back", "with_you", "closed", "withdrawn")
ANSWER_S = 15.0
"""Three seconds, and the time that a window needs on a busy machine."""

MakeScreen = Callable[..., Window]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def make_screen() -> Iterator[MakeScreen]:
    made: list[Window] = []

    def screen(folder: DataFolder, before: Sequence[str] = (), *, flaw: str = "") -> Window:
        words = ("screen", "--data", str(folder.root), "--windowed", "1280x800")
        made.append(Window(*words, before=before, flaw=flaw))
        made[-1].read(TEXTS("band.help"), patience_s=STARTS_S)
        return made[-1]

    yield screen
    for one in made:
        one.kill()


def press(screen: Window) -> bool:
    """Whether the screen says that it is saved; else it names the other ways and claims nothing."""
    began = screen.tap(TEXTS("band.help"))
    said = screen.until(
        lambda said: leads(said, SAVED) or (leads(said, NOT_SAVED) and set(said) >= WAYS), ANSWER_S
    )
    if leads(said, SAVED):
        return True
    claimed = [one for one in CLAIMS if screen.has_read(words(one), began)]
    assert not claimed
    return False


def press_once_and_hide(screen: Window) -> None:
    assert press(screen)
    screen.tap(TEXTS("visit.hide"))
    screen.until(lambda said: TEXTS("card.next") in said)


def saved_at_last(screen: Window) -> None:
    screen.until(lambda said: leads(said, SAVED), ANSWER_S)


def leads(said: Sequence[str], words: str) -> bool:
    return any(one.startswith(words) for one in said)


def words(claim: str) -> str:
    return TEXTS(f"visit.{claim}").split("%1")[0]


def on_disk(folder: DataFolder) -> set[str]:
    """The presses that another process finds, in the log and in the spool."""
    log = RawLog(folder)
    with suppress(apsw.SQLError):  # An empty file, which nobody could make a log of.
        log.read()
    log.close()
    return {str(one["id"]) for one in log.presses()}


def on_disk_at_last(folder: DataFolder, press: set[str], count: int) -> set[str]:
    """The same without ``press``, once there are ``count`` or ten seconds are over."""
    end = time.monotonic() + 10
    while True:
        with suppress(apsw.Error):
            if len(found := on_disk(folder) - press) >= count or time.monotonic() > end:
                return found
        time.sleep(0.1)


def seen_by(screen: Window, folder: DataFolder, copy: Path) -> set[str]:
    """The presses on a disk that only the screen's process sees."""
    shutil.rmtree(copy, ignore_errors=True)
    screen.run("cp", "-a", str(folder.root), str(copy))
    return on_disk(DataFolder(copy))


# Disks


def test_p3_a_full_disk_says_saved_only_of_what_is(
    tmp_path: Path, make_screen: MakeScreen, figures: Callable[[str], None]
) -> None:
    place, copy = tmp_path / "disk", tmp_path / "copy"
    folder = DataFolder(place / "data")
    screen = make_screen(folder, small_disk(place))
    press_once_and_hide(screen)
    screen.run("sh", "-c", f"cat /dev/zero > {place}/filler 2> {os.devnull} || true")
    saved = 1
    while press(screen):
        saved += 1
        assert len(seen_by(screen, folder, copy)) == saved
        assert saved < 100, "the disk does not get full"
        screen.tap(TEXTS("visit.hide"))
    figures(f"P3 full disk on the screen: {saved} said to be saved and found, then not saved yet")
    screen.run("rm", f"{place}/filler")
    saved_at_last(screen)
    assert len(seen_by(screen, folder, copy)) == saved + 1


def test_p3_a_read_only_disk_says_not_saved_until_it_can_be_written(
    tmp_path: Path, make_screen: MakeScreen
) -> None:
    place = tmp_path / "disk"
    folder = DataFolder(place / "data")
    screen = make_screen(folder, small_disk(place, read_only=True))
    assert not press(screen)
    screen.run("mount", "-o", "remount,bind,rw", str(place))
    saved_at_last(screen)
    assert len(seen_by(screen, folder, tmp_path / "copy")) == 1


@pytest.mark.parametrize(
    ("calls", "error", "saved"),
    [("pwrite64", "EIO", True), ("pwrite64", "ENOSPC", True), ("fsync,fdatasync", "EIO", False)],
)
def test_p3_a_dying_disk_says_saved_only_of_what_is(
    folder: DataFolder, make_screen: MakeScreen, calls: str, error: str, saved: bool
) -> None:
    """The log writes by pwrite64 and the spool by write; both need fsync."""
    screen = make_screen(folder, failing(calls, error))
    assert press(screen) is saved
    assert not saved or len(on_disk(folder)) == 1


def test_p3_control_a_screen_that_claims_at_the_press_is_caught(
    tmp_path: Path, make_screen: MakeScreen
) -> None:
    place = tmp_path / "disk"
    disk = small_disk(place, read_only=True)
    screen = make_screen(DataFolder(place / "data"), disk, flaw="claims at the press")
    assert press(screen)
    screen.run("cp", "-a", str(place / "data"), str(tmp_path / "copy"))
    assert [one.name for one in (tmp_path / "copy").iterdir()] == ["presence"]


# Logs


@pytest.mark.parametrize("end", [Window.end, Window.kill])
@pytest.mark.parametrize("rest_s", [0, 4])
def test_p3_a_log_that_became_garbage_loses_no_press_that_was_said_to_be_saved(
    folder: DataFolder, make_screen: MakeScreen, rest_s: int, end: Callable[[Window], object]
) -> None:
    """``rest_s``: long enough, and what was pressed before lies in the file and not beside it."""
    screen = make_screen(folder)
    press_once_and_hide(screen)
    time.sleep(rest_s)
    before = on_disk(folder)
    folder.log.write_bytes(os.urandom(folder.log.stat().st_size))
    saved = press(screen)
    end(screen)
    make_screen(folder)
    assert len(on_disk_at_last(folder, before, saved)) >= saved


def test_p3_a_log_that_another_file_has_replaced_is_made_anew(
    folder: DataFolder, make_screen: MakeScreen
) -> None:
    screen = make_screen(folder)
    press_once_and_hide(screen)
    garbage = folder.root / "garbage"
    garbage.write_bytes(os.urandom(100_000))
    garbage.replace(folder.log)
    assert press(screen)
    assert on_disk(folder)


def test_p3_a_log_that_is_gone_is_made_anew(folder: DataFolder, make_screen: MakeScreen) -> None:
    screen = make_screen(folder)
    press_once_and_hide(screen)
    for one in folder.root.glob(f"{folder.log.name}*"):
        one.unlink()
    assert press(screen)
    assert len(on_disk(folder)) == 1


def test_p3_a_press_goes_beside_a_log_that_another_process_holds(
    folder: DataFolder, make_screen: MakeScreen
) -> None:
    screen = make_screen(folder)
    press_once_and_hide(screen)
    with held(folder.log):
        assert press(screen)
        assert len(on_disk(folder)) == 2
    assert len(on_disk_at_last(folder, set(), 2)) == 2


def test_p3_log_and_spool_held_for_longer_than_three_seconds_say_not_saved(
    folder: DataFolder, make_screen: MakeScreen
) -> None:
    screen = make_screen(folder)
    press_once_and_hide(screen)
    with held(folder.log, folder.spool):
        assert not press(screen)
        assert len(on_disk(folder)) == 1
    saved_at_last(screen)
    assert len(on_disk(folder)) == 2


def test_p3_a_newer_log_is_left_as_it_is_and_the_press_saved_beside_it(
    folder: DataFolder, make_screen: MakeScreen
) -> None:
    screen = make_screen(folder)
    press_once_and_hide(screen)
    assert screen.end() == 0
    log = apsw.Connection(str(folder.log))
    log.pragma("user_version", 99)
    log.close()
    before = folder.log.read_bytes()
    screen = make_screen(folder)
    assert press(screen)
    screen.until(lambda said: TEXTS("visit.deaf") in said)
    assert len(on_disk(folder)) == 2
    assert folder.log.read_bytes() == before
