# SPDX-License-Identifier: Apache-2.0
"""The relay as ``run`` starts it: a real process, with this test in the place of its supervisor."""

import os
import select
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.events import Actor, Coming, Escalated, Reminded
from kiosk.paths import DataFolder
from kiosk.store.health_file import HealthFile
from tests.relay.asking import ask_for_help, facts, steps, until, write
from tests.wiring.processes import KIOSK


class Relay:
    def __init__(self, folder: DataFolder, *words: str) -> None:
        ask_there, self.ask = os.pipe()
        self.told, tell_there = os.pipe()
        handles = ("--ask", str(ask_there), "--tell", str(tell_there))
        self.process = subprocess.Popen(
            [*KIOSK, "relay", "--data", str(folder.root), *handles, *words],
            pass_fds=(ask_there, tell_there),
            stderr=subprocess.PIPE,
            text=True,
        )
        os.close(ask_there)
        os.close(tell_there)

    def hears(self, within_s: float = 20) -> str:
        ready, _, _ = select.select([self.told], [], [], within_s)
        return os.read(self.told, 1000).decode() if ready else ""

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        for handle in (self.ask, self.told):
            try:
                os.close(handle)
            except OSError:
                continue


Start = Callable[..., Relay]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


@pytest.fixture
def start(folder: DataFolder) -> Iterator[Start]:
    made: list[Relay] = []

    def started(*words: str) -> Relay:
        made.append(Relay(folder, *words))
        return made[-1]

    yield started
    for relay in made:
        relay.close()


def test_it_lives_answers_questions_and_ends_when_asked_to(start: Start) -> None:
    relay = start()
    assert relay.hears() == "tick\n"
    os.write(relay.ask, b"?\n")
    assert relay.hears() == "tick\n"
    relay.process.send_signal(signal.SIGTERM)
    _, errors = relay.process.communicate(timeout=20)
    assert (relay.process.returncode, errors) == (0, "")


def test_it_ends_with_its_supervisor(start: Start) -> None:
    relay = start()
    assert relay.hears() == "tick\n"
    os.close(relay.ask)
    assert relay.process.wait(20) == 0


def test_a_press_that_nobody_answered_meanwhile_is_called_at_once(
    start: Start, folder: DataFolder
) -> None:
    ask_for_help(folder, ago_ms=125_000)
    start()
    until(lambda: steps(folder) == [1, 2, 3])


def test_a_step_comes_in_its_time_though_the_bell_is_all_that_rang(
    start: Start, folder: DataFolder, figures: Callable[[str], None]
) -> None:
    relay = start()
    assert relay.hears() == "tick\n"
    press = ask_for_help(folder, ago_ms=29_000)
    until(lambda: steps(folder) == [1])
    (step,) = (one for one in facts(folder) if isinstance(one, Escalated))
    late = step.at.boot_ms - press.at.boot_ms - 30_000
    figures(f"relay: first step {late} ms after its moment")
    assert late >= 0


def test_an_answer_stops_the_ladder_and_no_arrival_reminds(
    start: Start, folder: DataFolder
) -> None:
    press = ask_for_help(folder, ago_ms=400_000)
    coming = Coming(
        id="c" * 32, at=press.at.plus(20_000), by=Actor("person", "7"), request=press.request
    )
    write(folder, coming)
    start()
    until(lambda: any(isinstance(one, Reminded) for one in facts(folder)))
    assert steps(folder) == []


def test_one_relay_a_folder_and_the_next_one_waits_for_it(start: Start, folder: DataFolder) -> None:
    first = start()
    assert first.hears() == "tick\n"
    second = start()
    assert second.hears(within_s=1) == ""
    first.process.kill()
    assert second.hears() == "tick\n"


def test_health_is_told(start: Start, folder: DataFolder) -> None:
    start()
    until(folder.health.exists)
    health = HealthFile(folder.health).read()
    assert health is not None
    assert "screen" in [one.fault for one in health.troubles]
    assert folder.health.stat().st_mode & 0o077 == 0


def test_settings_that_cannot_be_read_do_not_keep_it_from_its_work(
    start: Start, folder: DataFolder, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("no toml at all [", encoding="utf-8")
    relay = start("--config", str(config))
    assert relay.hears() == "tick\n"
    ask_for_help(folder, ago_ms=31_000)
    until(lambda: steps(folder) == [1])


def test_the_page_kept_off_in_safe_mode_leaves_the_ladder(start: Start, folder: DataFolder) -> None:
    relay = start("--safe")
    assert relay.hears() == "tick\n"
    ask_for_help(folder, ago_ms=31_000)
    until(lambda: steps(folder) == [1])
