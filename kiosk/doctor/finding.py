# SPDX-License-Identifier: Apache-2.0
"""What the doctor says of one thing."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """``red`` breaks a promise; a ``warning`` may, or could not be looked at."""

    OK = "ok"
    WARNING = "warning"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Finding:
    """``says`` is one sentence, ``fix`` what to do; empty where nothing is to be done."""

    name: str
    level: Level
    says: str
    fix: str = ""


def ok(name: str, says: str) -> Finding:
    return Finding(name, Level.OK, says)


def warning(name: str, says: str, fix: str) -> Finding:
    return Finding(name, Level.WARNING, says, fix)


def red(name: str, says: str, fix: str) -> Finding:
    return Finding(name, Level.RED, says, fix)
