# SPDX-License-Identifier: Apache-2.0
"""What lies in the repository, under which licence, and what never may."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, Rule, files, problems, text

TOP_LEVEL = {
    "README.md",
    "pyproject.toml",
    "kiosk",
    "assets",
    "tests",
    "packaging",
    "LICENSE",
    "LICENSES",
    "CHANGELOG.md",
}
WEB = "https://"
BINARY = {".png", ".ttf", ".wav", ".ogg"}
TEXTS = [path for path in files() if path.suffix not in BINARY]
LICENSES = re.compile(r"SPDX-License-Identifier\"?:? ?\"?(Apache-2\.0|CC-BY-SA-4\.0)\b")

HOME = re.compile(r"/(?:root|work|Users)/\w")
REGISTRY = re.compile(r"(?:index-url|find-links|registry|trusted-host)[ =:]+\S*/", re.IGNORECASE)
ADDRESS = re.compile(r"\w+://[\w.-]+\.\w+")
INSTALLS = {"pyproject.toml", ".ci", "packaging"}
"""Where no address belongs: what is installed comes from wherever the machine's owner says."""


def licence(source: str) -> Iterator[str]:
    if source.strip() and not LICENSES.search("\n".join(source.splitlines()[:5])):
        yield "no SPDX line within the first five"


def this_machine(source: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), 1):
        if HOME.search(line) or REGISTRY.search(line) or f"{ROOT}/" in line:
            yield f"{number}: {line.strip()[:120]}"


def addresses(source: str) -> Iterator[str]:
    yield from ADDRESS.findall(source)


def test_the_top_level_is_the_floor_plan() -> None:
    shown = {path.parts[0] for path in files() if not path.parts[0].startswith(".")}
    assert shown == TOP_LEVEL


def test_every_file_says_its_licence() -> None:
    licences = {Path("LICENSE"), *(p for p in files() if p.parts[0] == "LICENSES")}
    assert problems(licence, [path for path in TEXTS if path not in licences]) == {}


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    own = Path(__file__).relative_to(ROOT)
    assert problems(this_machine, [path for path in TEXTS if path != own]) == {}


def test_what_is_installed_names_no_address() -> None:
    assert problems(addresses, [path for path in TEXTS if path.parts[0] in INSTALLS]) == {}


def test_nothing_is_left_for_later() -> None:
    unfinished = re.compile(r"\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b")
    assert [str(path) for path in TEXTS if unfinished.search(text(path))] == []


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        (licence, "x = 1\n"),
        (licence, "\n" * 6 + "# SPDX-License-Identifier: Apache-2.0\n"),
        (this_machine, "PICTURES = '/root/pictures'\n"),
        (this_machine, f"see {ROOT}/kiosk\n"),
        (this_machine, f"--index-url {WEB}packages.example/simple\n"),
        (addresses, "--hash=sha256:00 https://packages.example/simple\n"),
    ],
)
def test_control_each_rule_can_fail(rule: Rule, planted: str) -> None:
    assert list(rule(planted))
