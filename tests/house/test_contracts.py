# SPDX-License-Identifier: Apache-2.0
"""The import contracts of pyproject.toml name every room, and each of them can fail."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.house.tree import ROOT, files

CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract for contract in CONFIGURATION["tool"]["importlinter"]["contracts"]
}
QT_ROOMS = {"shell", "attendee", "desk", "setup", "wiring", "tour", "doctor", "reports"}

PLANTS = [
    ("floors", "domain/signs.py", "import kiosk.store.event_log"),
    ("floors", "desk/__init__.py", "import kiosk.attendee"),
    ("floors", "desk/__init__.py", "import kiosk.setup"),
    ("floors", "actions/press.py", "import kiosk.content"),
    ("floors", "alerts/__init__.py", "import kiosk.actions.press"),
    ("floors", "phone/__init__.py", "import kiosk.desk"),
    ("floors", "wiring/machine.py", "import kiosk.relay"),
    ("headless", "actions/press.py", "import PySide6.QtCore"),
    ("headless", "reports/sheet.py", "import kiosk.reports.ink"),
    ("floors", "reports/tally.py", "import kiosk.actions.account"),
    ("headless", "paths.py", "import kiosk.shell.planted"),
    ("headless", "relay/__init__.py", "import kiosk.shell.planted"),
    ("headless", "alerts/__init__.py", "import PySide6.QtCore"),
    ("headless", "phone/__init__.py", "import kiosk.shell.planted"),
    ("qt-free", "cli/main.py", "from PySide6.QtCore import QObject"),
    ("pure", "domain/signs.py", "from pathlib import Path"),
    ("pure", "domain/signs.py", "import os"),
    ("sqlite", "actions/press.py", "import apsw"),
    ("sqlite", "wiring/machine.py", "import sqlite3"),
    ("sqlite", "relay/__init__.py", "import apsw"),
    ("settings", "actions/press.py", "import kiosk.settings"),
    ("screens", "attendee/__init__.py", "import kiosk.store.event_log"),
    ("screens", "setup/__init__.py", "import kiosk.store.event_log"),
    ("screens", "phone/__init__.py", "import kiosk.store.event_log"),
    ("offline", "shell/__init__.py", "import socket"),
    ("apprise", "alerts/__init__.py", "import apprise"),
    ("web", "relay/__init__.py", "from starlette.applications import Starlette"),
    ("web", "relay/__init__.py", "import uvicorn"),
]


def _rooms() -> set[str]:
    """Folders and modules directly below kiosk/."""
    python = [path for path in files() if path.parts[0] == "kiosk" and path.suffix == ".py"]
    return {Path(path.parts[1]).stem for path in python} - {"__init__"}


def _named(*contracts: str) -> set[str]:
    sources = [name for key in contracts for name in CONTRACTS[key]["source_modules"]]
    return {name.removeprefix("kiosk.").split(".")[0] for name in sources}


def test_every_room_without_windows_is_kept_from_qt() -> None:
    assert _named("headless", "qt-free") >= _rooms() - QT_ROOMS
    assert not _named("headless", "qt-free") & (QT_ROOMS - {"doctor", "reports"})


def test_every_room_but_the_store_is_kept_from_sqlite() -> None:
    assert _named("sqlite") == _rooms() - {"store"}


def test_every_contract_is_proven() -> None:
    assert {contract for contract, _, _ in PLANTS} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "module", "planted"), PLANTS)
def test_a_planted_import_breaks_its_contract(
    tmp_path: Path, contract: str, module: str, planted: str
) -> None:
    ignored = shutil.ignore_patterns("*.qml", "__pycache__", "_assets")
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "kiosk/shell/planted.py").write_text("import PySide6.QtCore\n", encoding="utf-8")
    with (tmp_path / "kiosk" / module).open("a", encoding="utf-8") as source:
        source.write(f"\n{planted}\n")
    linter = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
    ]
    linted = subprocess.run(
        [*linter, "--contract", contract, "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 1, linted.stdout + linted.stderr
    assert f"{CONTRACTS[contract]['name']} BROKEN" in linted.stdout
