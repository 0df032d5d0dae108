# SPDX-License-Identifier: Apache-2.0
"""The command line as typed: what is wrong is one line and 2."""

import subprocess
import sys

import pytest

from kiosk import __version__
from kiosk.cli.main import COMMANDS, main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    """Exit status, stdout and stderr of a command."""
    try:
        status: object = main(words)
    except SystemExit as end:
        status = end.code
    out, errors = capsys.readouterr()
    return status, out, errors


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "--version") == (0, f"allyship-kiosk {__version__}\n", "")


def test_help_lists_every_command_and_nothing_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "--help")
    assert status == 0
    assert all(f"    {name} " in out for name in COMMANDS)
    assert "screen " not in out.split("options:")[0].split("COMMAND")[-1].replace("screen w", "")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("fly",),
        ("run", "--fast"),
        ("run", "--windowed", "0x0"),
        ("run", "--windowed", "wide"),
        ("log", "--data", "/dev/null"),
        ("check", "x" * 5000),
    ],
)
def test_what_is_wrong_is_one_line(capsys: pytest.CaptureFixture[str], words: tuple[str]) -> None:
    status, out, errors = said(capsys, *words)
    assert (status, out) == (2, "")
    assert errors.startswith("allyship-kiosk")
    assert errors.count("\n") == 1


@pytest.mark.parametrize("command", ["run", "screen", "desk"])
def test_without_a_display_it_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, _, errors = said(capsys, command)
    assert status == 2
    assert "no display here" in errors


@pytest.mark.parametrize(
    ("command", "forbidden"),
    [
        ("run", {"PySide6", "apsw", "argon2", "msgspec", "asyncio", "socket", "tomllib"}),
        (
            "screen",
            {
                "argon2",
                "PySide6.QtMultimedia",
                "PySide6.QtWidgets",
                "asyncio",
                "socket",
                "kiosk.setup",
            },
        ),
        ("relay", {"PySide6", "apprise", "starlette", "uvicorn", "segno", "cryptography"}),
    ],
)
def test_a_command_loads_nothing_that_it_does_not_need(command: str, forbidden: set[str]) -> None:
    also = {
        "run": "import kiosk.supervisor.supervise, kiosk.supervisor.lock",
        "screen": "import kiosk.wiring.screen",
        "relay": "import kiosk.relay.process",
    }
    code = f"""
import sys
from kiosk.cli.main import _parser
_parser({command!r})
{also[command]}
print(*sys.modules)
"""
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert not forbidden & set(loaded.stdout.split())
