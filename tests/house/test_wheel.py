# SPDX-License-Identifier: Apache-2.0
"""A wheel from a clean tree, in an environment of its own, does the whole job."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.house.tree import ROOT, files, text

TIMEOUT_S = 300


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from what git keeps and from nothing that lies about."""
    clean = tmp_path_factory.mktemp("clean")
    for path in files():
        (clean / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, clean / path)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "made"]
    subprocess.run(build, cwd=clean, check=True, timeout=TIMEOUT_S)
    (made,) = (clean / "made").glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of an environment that holds the wheel; the dependencies are lent."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    python = home / "bin/python"
    install = [
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([sys.executable, *install, wheel], check=True, timeout=TIMEOUT_S)
    lent = sysconfig.get_path("purelib")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (home / "lib" / version / "site-packages/lent.pth").write_text(lent, encoding="utf-8")
    return home / "bin/allyship-kiosk"


def test_the_wheel_carries_cards_texts_types_and_pictures(wheel: Path) -> None:
    carried = set(ZipFile(wheel).namelist())
    kept = {
        "kiosk/_assets/" + str(p.relative_to("assets")) for p in files() if p.parts[0] == "assets"
    }
    rooms = {str(p) for p in files() if p.parts[0] == "kiosk"}
    assert kept | rooms | {"kiosk/_assets/i18n/en.qm"} <= carried
    described = {p.parent for p in files() if p.name == "qmldir" and "typeinfo" in text(p)}
    types = {Path(name).parent for name in carried if name.endswith(".qmltypes")}
    assert types == described


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    roots = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"kiosk"}


def test_the_wheel_runs_a_tour_from_another_folder(installed: Path, tmp_path: Path) -> None:
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    subprocess.run(
        [installed, "tour", "--out", "pictures"],
        cwd=tmp_path,
        env=environ,
        check=True,
        timeout=TIMEOUT_S,
    )
    steps = json.loads((tmp_path / "pictures/tour.json").read_text(encoding="utf-8"))["steps"]
    assert {"cards", "saved", "closed"} <= {step["name"] for step in steps}
    assert all((tmp_path / "pictures" / step["file"]).is_file() for step in steps)


def test_the_wheel_and_not_the_work_tree_was_run(installed: Path, tmp_path: Path) -> None:
    ask = "import kiosk, kiosk.paths; print(kiosk.__file__); print(kiosk.paths.assets())"
    python = installed.parent / "python"
    said = subprocess.run(
        [python, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert all(line.startswith(str(installed.parents[1])) for line in said.stdout.splitlines())
