# SPDX-License-Identifier: Apache-2.0
"""The supervisor over real processes, in a process of its own as ``run`` has it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RUN = """
import os, sys
from pathlib import Path
from kiosk.supervisor.notify import Notifier
from kiosk.supervisor.supervise import Job, Patience, Supervisor

behaviour, starts, fake, once = sys.argv[1:]

def command(safe, resume):
    words = [sys.executable, fake, behaviour, starts]
    return [*words, *(["--safe"] if safe else []), *(["--resume", resume] if resume else [])]

job = Job(command, Path.cwd(), once=once == "once",
          on_crash=lambda lines: print(len(lines), lines[-1:], flush=True))
patience = Patience(first_card_s=3, ask_s=0.2, answer_s=0.4, end_s=0.5)
sys.exit(Supervisor(job, Notifier(os.environ), patience).run())
"""


class Run:
    def __init__(self, folder: Path, behaviour: str, *, once: bool = False) -> None:
        self.starts_file = folder / "starts"
        self.process = subprocess.Popen(
            [sys.executable, "-c", RUN, behaviour, str(self.starts_file),
             str(HERE / "fake_screen.py"), "once" if once else "always"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def starts(self, count: int, within_s: float = 10) -> list[list[str]]:
        """The first ``count`` starts: process id and words of each."""
        end = time.monotonic() + within_s
        lines: list[str] = []
        while time.monotonic() < end:
            lines = self.starts_file.read_text().splitlines() if self.starts_file.exists() else []
            if len(lines) >= count:
                return [line.split() for line in lines]
            time.sleep(0.01)
        raise AssertionError(f"{count} starts expected, got {lines}")

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        self.process.send_signal(number)
        out, errors = self.process.communicate(timeout=10)
        return self.process.returncode, out, errors


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[list[Run]]:
    made: list[Run] = []
    yield made
    for run in made:
        run.process.kill()
        run.process.communicate()


def start(runs: list[Run], folder: Path, behaviour: str, *, once: bool = False) -> Run:
    runs.append(Run(folder, behaviour, once=once))
    return runs[-1]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def gone(pid: int, within_s: float = 5) -> bool:
    end = time.monotonic() + within_s
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.01)
    return not alive(pid)


def test_a_killed_screen_comes_back(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "good")
    first = int(run.starts(1)[0][0])
    os.kill(first, signal.SIGKILL)
    second = int(run.starts(2)[1][0])
    assert second != first
    assert run.end()[0] == 0
    assert gone(second)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_end_of_the_run_is_the_end_of_the_screen(
    runs: list[Run], tmp_path: Path, number: int
) -> None:
    run = start(runs, tmp_path, "good")
    screen = int(run.starts(1)[0][0])
    assert run.end(number)[0] == 0
    assert not alive(screen)


def test_a_screen_that_does_not_end_is_killed(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "deaf")
    screen = int(run.starts(1)[0][0])
    time.sleep(0.2)
    assert run.end()[0] == 0
    assert not alive(screen)


def test_a_screen_does_not_outlive_a_killed_run(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "good")
    screen = int(run.starts(1)[0][0])
    run.end(signal.SIGKILL)
    assert gone(screen)


def test_three_fast_crashes_are_safe_mode_and_the_last_words_are_kept(
    runs: list[Run], tmp_path: Path
) -> None:
    run = start(runs, tmp_path, "crash")
    starts = run.starts(4)
    assert ["--safe" in words for words in starts] == [False, False, False, True]
    _, out, errors = run.end()
    assert out.splitlines()[0] == "50 ('59',)"
    assert "safe mode" in errors


def test_a_frozen_screen_is_noticed(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "frozen")
    run.starts(2)
    assert "does not draw" in run.end()[2]


def test_control_a_screen_that_answers_is_left_alone(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "good")
    run.starts(1)
    time.sleep(1.5)
    assert len(run.starts(1)) == 1


def test_bad_input_is_not_tried_again(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "refuse")
    out, errors = run.process.communicate(timeout=10)
    assert run.process.returncode == 2
    assert errors == "no such display\n"
    assert out == ""


def test_a_window_that_is_closed_ends_the_run(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "ends", once=True)
    assert run.process.wait(10) == 0
    assert len(run.starts(1)) == 1


def test_a_full_screen_that_is_closed_comes_back(runs: list[Run], tmp_path: Path) -> None:
    run = start(runs, tmp_path, "ends")
    run.starts(2)


@pytest.mark.parametrize(("behaviour", "returns"), [("visit", True), ("hidden", False)])
def test_a_status_returns_after_a_crash_unless_it_was_hidden(
    runs: list[Run], tmp_path: Path, behaviour: str, returns: bool
) -> None:
    run = start(runs, tmp_path, behaviour)
    first = int(run.starts(1)[0][0])
    time.sleep(0.3)
    os.kill(first, signal.SIGKILL)
    assert ("--resume" in run.starts(2)[1]) is returns
