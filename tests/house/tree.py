# SPDX-License-Identifier: Apache-2.0
"""The files of this repository, as git would keep them."""

import subprocess
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

Rule = Callable[[str], Iterator[str]]
"""A file's text -> what is wrong with it, a line each."""

ROOT = Path(__file__).resolve().parents[2]


@cache
def files() -> tuple[Path, ...]:
    """Relative paths of what is kept, with what is new and not ignored."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return tuple(sorted(Path(name) for name in listed.split("\0") if (ROOT / name).is_file()))


def below(folder: str, suffix: str) -> list[Path]:
    """Relative paths of the files in ``folder`` that end in ``suffix``."""
    return [path for path in files() if path.is_relative_to(folder) and path.suffix == suffix]


def text(path: Path) -> str:
    """Raises UnicodeDecodeError where a file is not text."""
    return (ROOT / path).read_text(encoding="utf-8")


def problems(rule: Rule, paths: Iterable[Path]) -> dict[str, list[str]]:
    """What a rule finds wrong, by file; empty where all is well."""
    found = {str(path): list(rule(text(path))) for path in paths}
    return {path: wrong for path, wrong in found.items() if wrong}
