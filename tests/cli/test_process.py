# SPDX-License-Identifier: Apache-2.0
"""The commands as an operator's shell runs them: exit status, and one line where refused."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


def typed(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command, *rest = words
    return subprocess.run(
        [sys.executable, "-m", "kiosk", command, "--data", str(home / "data"), *rest],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("log",),
        ("log", "--json", "--verify"),
        ("export",),
        ("export", "--csv", "out.csv"),
        ("staff", "add", "x"),
        ("staff", "remove", "2"),
        ("check", "there-is-no-such-pack"),
        ("doctor", "--config", "there-is-no-such-file"),
    ],
)
def test_what_is_typed_wrongly(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = typed(tmp_path, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"allyship-kiosk {words[0]}")
    assert not (tmp_path / "data").exists()


def test_check_without_words(tmp_path: Path) -> None:
    done = typed(tmp_path, "check")
    assert (done.returncode, done.stderr) == (0, "")


def test_doctor_is_red_where_nothing_is_set_up(tmp_path: Path) -> None:
    done = typed(tmp_path, "doctor", "--json")
    assert (done.returncode, done.stderr) == (1, "")
    levels = {one["name"]: one["level"] for one in json.loads(done.stdout)["checks"]}
    assert levels["canary"] == "ok"
    assert levels["staff"] == levels["number"] == levels["display"] == "red"
