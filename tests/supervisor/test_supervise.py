# SPDX-License-Identifier: Apache-2.0
"""Screen and relay under one supervisor: each comes back, and neither touches the other."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.supervisor.runs import Run, alive, gone

Start = Callable[..., Run]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    made: list[Run] = []

    def started(screen: str, **more: object) -> Run:
        made.append(Run(tmp_path, screen, **more))  # type: ignore[arg-type]  # any of its options
        return made[-1]

    yield started
    for run in made:
        run.process.kill()
        run.process.communicate()


@pytest.mark.parametrize("child", ["screen", "relay"])
def test_a_killed_child_comes_back_and_the_other_stays(start: Start, child: str) -> None:
    run = start("good")
    pids = {one: run.pid(one) for one in ("screen", "relay")}
    os.kill(pids[child], signal.SIGKILL)
    second = run.pid(child, 2)
    assert second != pids[child]
    (other,) = {"screen", "relay"} - {child}
    assert alive(pids[other])
    assert len(run.starts(1, other)) == 1
    assert run.end()[0] == 0
    assert gone(second)
    assert gone(pids[other])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_end_of_the_run_is_the_end_of_both(start: Start, number: int) -> None:
    run = start("good")
    pids = run.pid("screen"), run.pid("relay")
    assert run.end(number)[0] == 0
    assert not any(map(alive, pids))


@pytest.mark.parametrize("behaviours", [("deaf", "good"), ("good", "deaf")])
def test_a_child_that_does_not_end_is_killed(start: Start, behaviours: tuple[str, str]) -> None:
    run = start(behaviours[0], relay=behaviours[1])
    pids = run.pid("screen"), run.pid("relay")
    time.sleep(0.2)
    assert run.end()[0] == 0
    assert not any(map(alive, pids))


def test_no_child_outlives_a_killed_run(start: Start) -> None:
    run = start("good")
    pids = run.pid("screen"), run.pid("relay")
    run.end(signal.SIGKILL)
    assert all(map(gone, pids))


def test_three_fast_crashes_are_safe_mode_and_the_last_words_are_kept(start: Start) -> None:
    run = start("crash")
    starts = run.starts(4)
    assert ["--safe" in words for words in starts] == [False, False, False, True]
    _, out, errors = run.end()
    assert out.splitlines()[0] == "screen 50 ('59',)"
    assert "the screen comes back in safe mode" in errors


def test_a_relay_that_crashes_over_and_over_leaves_the_screen_alone(start: Start) -> None:
    run = start("good", relay="crash")
    starts = run.starts(4, "relay")
    assert ["--safe" in words for words in starts] == [False, False, False, True]
    assert len(run.starts(1)) == 1
    assert alive(run.pid())
    _, out, _ = run.end()
    assert out.splitlines()[0] == "relay 50 ('59',)"


def test_a_screen_that_crashes_does_not_keep_the_relay_from_its_work(start: Start) -> None:
    run = start("crash")
    relay = run.pid("relay")
    run.starts(4)
    assert alive(relay)
    assert len(run.starts(1, "relay")) == 1


@pytest.mark.parametrize(
    ("behaviours", "child", "said"),
    [
        (("frozen", "good"), "screen", "the screen does not draw any more"),
        (("good", "frozen"), "relay", "the relay does not answer any more"),
    ],
)
def test_a_child_that_hangs_is_replaced(
    start: Start, behaviours: tuple[str, str], child: str, said: str
) -> None:
    run = start(behaviours[0], relay=behaviours[1])
    run.starts(2, child)
    (other,) = {"screen", "relay"} - {child}
    assert len(run.starts(1, other)) == 1
    assert said in run.end()[2]


def test_control_children_that_answer_are_left_alone(start: Start) -> None:
    run = start("good")
    run.starts(1, "relay")
    time.sleep(1.5)
    assert [len(run.starts(1, child)) for child in ("screen", "relay")] == [1, 1]


def test_bad_input_is_not_tried_again(start: Start) -> None:
    run = start("refuse")
    out, errors = run.process.communicate(timeout=10)
    assert run.process.returncode == 2
    assert errors == "no such display\n"
    assert out == ""


def test_a_relay_that_refuses_is_tried_again(start: Start) -> None:
    start("good", relay="refuse").starts(2, "relay")


def test_a_window_that_is_closed_ends_both(start: Start) -> None:
    run = start("ends", once=True)
    assert run.process.wait(10) == 0
    assert len(run.starts(1)) == 1
    relay = run.folder / "relay"
    assert not relay.exists() or gone(run.pid("relay"))


def test_a_full_screen_that_is_closed_comes_back(start: Start) -> None:
    start("ends").starts(2)


@pytest.mark.parametrize(("behaviour", "returns"), [("visit", True), ("hidden", False)])
def test_a_status_returns_after_a_crash_unless_it_was_hidden(
    start: Start, behaviour: str, *, returns: bool
) -> None:
    run = start(behaviour)
    first = run.pid()
    time.sleep(0.3)
    os.kill(first, signal.SIGKILL)
    assert ("--resume" in run.starts(2)[1]) is returns


def test_systemd_hears_of_the_screen_whatever_the_relay_does(start: Start, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(10)
        run = start("good", relay="crash", notify=str(tmp_path / "notify"))
        run.starts(4, "relay")
        assert [systemd.recv(100) for _ in range(3)] == [b"READY=1", *[b"WATCHDOG=1"] * 2]
