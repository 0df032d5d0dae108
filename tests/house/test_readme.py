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
README_TEXT = README.read_text(encoding="utf-8") if README.exists() else ""
_COMMAND = re.compile(r"(?:^    |^\$ |`)((?:allyship-kiosk|\./packaging/)[^`\n]*)", re.MULTILINE)
_ROW = re.compile(r"^\| `allyship-kiosk (\w+)` \|(.*)$", re.MULTILINE)
_NEVER_ENDS = {"run", "desk"}
_UNFIT = {"doctor": {0, 1}, "status": {0, 1, 3}}
"""What a machine without a display, and without anybody who listens, must end with."""
_LOOK_S, _END_S, _LIMIT_S = 4, 20, 300


def commands(readme: str) -> list[list[str]]:
    """The words of each command that a reader is told to type; tables only list them."""
    told = (line for line in readme.splitlines() if not line.startswith("|"))
    found = _COMMAND.findall("\n".join(told))
    return [shlex.split(command, comments=True) for command in found]


def listed(readme: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of the table, and the options and words named beside it."""
    for name, beside in _ROW.findall(readme):
        code = " ".join(re.findall(r"`([^`]*)`", beside))
        yield name, re.findall(r"(?<![\w-])(?:--)?[a-z]+(?![\w-])", code)


COMMANDS = commands(README_TEXT)
TYPED = [words[1:] for words in COMMANDS if words[0] in ("allyship-kiosk", "./packaging/run")]
OFTEN = {" ".join(words or ["run"]): words or ["run"] for words in TYPED}
"""Each once, however often it is named."""


@pytest.fixture(scope="module")
def technician(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One technician types all of them, one after the other, in one folder."""
    return tmp_path_factory.mktemp("technician")


def kiosk(words: list[str]) -> list[str]:
    return [sys.executable, "-m", "kiosk", *words]


def run(words: list[str], folder: Path) -> int:
    """Exit status; a command that never ends by itself is asked to end."""
    environ = os.environ | {
        "STATE_DIRECTORY": str(folder / "state"),
        "CONFIGURATION_DIRECTORY": str(folder / "configuration"),
    }
    command = kiosk(_without_display(words))
    with subprocess.Popen(command, cwd=folder, env=environ, stdin=subprocess.DEVNULL) as process:
        if words[0] in _NEVER_ENDS:
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


def test_each_file_that_is_named_is_there() -> None:
    named = re.findall(
        r"`((?:kiosk|packaging|assets|tests)/[\w/.-]+)`|\]\(([\w/.-]+)\)", README_TEXT
    )
    assert [path for pair in named for path in pair if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("words", OFTEN.values(), ids=OFTEN)
def test_each_command_runs(words: list[str], technician: Path) -> None:
    assert run(words, technician) in _UNFIT.get(words[0], {0})


@pytest.mark.parametrize(("name", "options"), list(listed(README_TEXT)))
def test_each_listed_command_knows_what_is_said_of_it(name: str, options: list[str]) -> None:
    told = _help(name)
    told += "".join(_help(name, word) for word in options if f"\n    {word} " in told)
    assert [option for option in options if option not in told] == []


def _help(*words: str) -> str:
    return subprocess.run(
        kiosk([*words, "--help"]), capture_output=True, text=True, check=True
    ).stdout


def test_control_a_command_that_is_not_there_fails(tmp_path: Path) -> None:
    assert commands("    allyship-kiosk dance  # by the lead\n") == [["allyship-kiosk", "dance"]]
    assert commands("type `./packaging/run log --json` now") == [
        ["./packaging/run", "log", "--json"]
    ]
    assert list(listed("| `allyship-kiosk export` | `--csv FILE` for sheets |")) == [
        ("export", ["--csv"])
    ]
    assert run(["dance"], tmp_path) == 2
