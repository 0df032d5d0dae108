# SPDX-License-Identifier: Apache-2.0
"""Every command that the README names runs, as it stands there and in its order."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

from tests.house.tree import ROOT

README = ROOT / "README.md"
_BLOCK = re.compile(r"^```(?:sh|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_NEVER_ENDS = {"run", "desk"}
_LOOK_S, _END_S, _LIMIT_S = 4, 20, 300


def commands(readme: str) -> Iterator[list[str]]:
    """The words of each command in a block of code; comments and prompts are dropped."""
    for block in _BLOCK.findall(readme):
        for line in block.splitlines():
            words = shlex.split(line.removeprefix("$ "), comments=True)
            if words and words[0].startswith(("allyship-kiosk", "./packaging/")):
                yield words


COMMANDS = list(commands(README.read_text(encoding="utf-8"))) if README.exists() else []
TYPED = [words[1:] for words in COMMANDS if words[0] in ("allyship-kiosk", "./packaging/run")]


@pytest.fixture(scope="module")
def technician(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One technician types all of them, one after the other, in one folder."""
    return tmp_path_factory.mktemp("technician")


def run(words: list[str], folder: Path) -> int:
    """Exit status; a command that never ends by itself is asked to end."""
    environ = os.environ | {
        "STATE_DIRECTORY": str(folder / "state"),
        "CONFIGURATION_DIRECTORY": str(folder / "configuration"),
    }
    command = [sys.executable, "-m", "kiosk", *_without_display(words or ["run"])]
    with subprocess.Popen(command, cwd=folder, env=environ, stdin=subprocess.DEVNULL) as process:
        if command[3] in _NEVER_ENDS and "--help" not in words:
            sleep(_LOOK_S)
            assert process.poll() is None, "it ended by itself"
            process.terminate()
            return process.wait(_END_S)
        return process.wait(_LIMIT_S)


def _without_display(words: list[str]) -> list[str]:
    """A display has a name that this machine does not know."""
    if "--display" not in words:
        return words
    at = words.index("--display")
    return words[:at] + words[at + 2 :]


def test_the_two_commands_that_do_everything_are_named() -> None:
    assert {"./packaging/run", "./packaging/test"} <= {words[0] for words in COMMANDS}


def test_each_script_that_is_named_is_there() -> None:
    scripts = {words[0] for words in COMMANDS if words[0] != "allyship-kiosk"}
    assert [name for name in scripts if not os.access(ROOT / name, os.X_OK)] == []


@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_each_command_runs(words: list[str], technician: Path) -> None:
    assert run(words, technician) == 0


def test_control_a_command_that_is_not_there_fails(tmp_path: Path) -> None:
    named = list(commands("```sh\n$ allyship-kiosk dance --slowly  # by the lead\n```\n"))
    assert named == [["allyship-kiosk", "dance", "--slowly"]]
    assert run(named[0][1:], tmp_path) == 2
