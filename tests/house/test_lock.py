# SPDX-License-Identifier: Apache-2.0
"""The lock files name one version of everything by hash, for each machine that is promised."""

import re
import tomllib
from collections.abc import Iterator

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement

from tests.house.tree import ROOT

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
NAMES = {"runtime": "requirements.lock", "dev": "requirements-dev.lock"}
LOCKS = {
    key: (ROOT / "packaging" / name).read_text(encoding="utf-8") for key, name in NAMES.items()
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MACHINES = [(python, chip) for python in ("3.11", "3.12", "3.13") for chip in ("x86_64", "aarch64")]


def _blocks(lock: str) -> Iterator[str]:
    """Each requirement with its hashes and comments."""
    yield from re.findall(r"^\S[^#\n]*==(?:.|\n)*?(?=^\S|\Z)", lock, re.MULTILINE)


def _requirements(lock: str) -> list[Requirement]:
    return [Requirement(block.split("\\")[0].strip()) for block in _blocks(lock)]


def _machine(python: str, chip: str) -> dict[str, str]:
    here = {name: str(value) for name, value in default_environment().items()}
    python_names = {"python_version": python, "python_full_version": f"{python}.0"}
    return here | python_names | {"sys_platform": "linux", "platform_machine": chip}


def _chosen(lock: str, python: str, chip: str) -> dict[str, str]:
    """name -> version on one machine; fails where a name is chosen twice."""
    here = _machine(python, chip)
    found = [r for r in _requirements(lock) if r.marker is None or r.marker.evaluate(here)]
    chosen = {requirement.name: str(requirement.specifier) for requirement in found}
    assert len(chosen) == len(found)
    return chosen


def unhashed(lock: str) -> list[str]:
    return [block.split("\\")[0] for block in _blocks(lock) if not HASH.search(block)]


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_has_a_hash(lock: str) -> None:
    assert len(list(_blocks(LOCKS[lock]))) > 10
    assert unhashed(LOCKS[lock]) == []


@pytest.mark.parametrize(("python", "chip"), MACHINES)
def test_what_the_project_needs_is_locked_on_each_machine(python: str, chip: str) -> None:
    runtime, dev = (_chosen(lock, python, chip) for lock in LOCKS.values())
    wanted = [Requirement(line) for line in PROJECT["dependencies"]]
    here = _machine(python, chip)
    for need in wanted:
        if need.marker is None or need.marker.evaluate(here):
            assert need.specifier.contains(runtime[need.name.lower()].removeprefix("=="))
    assert {Requirement(r).name for r in PROJECT["optional-dependencies"]["dev"]} <= dev.keys()
    assert runtime.items() <= dev.items()


def test_below_python_3_12_the_broken_qt_is_not_chosen() -> None:
    assert _chosen(LOCKS["runtime"], "3.11", "x86_64")["pyside6-essentials"] == "==6.11.3"


def test_control_a_line_without_a_hash_is_seen() -> None:
    assert unhashed("msgspec==0.22.0 \\\n    # via the project\n") == ["msgspec==0.22.0 "]
