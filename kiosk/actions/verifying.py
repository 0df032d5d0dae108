# SPDX-License-Identifier: Apache-2.0
"""Walk the hash chain of a log and put on record what came of it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.progress import Progress, Tell, untold
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.transitions import Stamp


@dataclass(frozen=True, slots=True)
class Verified:
    """``facts`` were walked; ``broken``: what is wrong with the first that does not fit."""

    facts: int
    broken: str = ""


class ChainReader(Protocol):
    def verify(self, tell: Tell = untold) -> str | None: ...


def verify_log(reader: ChainReader, tell: Tell = untold) -> Verified:
    """Takes as long as reading each fact does.  Raises LogError, and StoppedError from ``tell``."""
    walked = [0]

    def told(progress: Progress) -> None:
        walked[0] = progress.done
        tell(progress)

    broken = reader.verify(told)
    return Verified(walked[0], broken or "")


def chain_verified(found: Verified, stamp: Stamp) -> ChainVerified:
    return ChainVerified(
        id=stamp.id, at=stamp.at, by=stamp.by, rows=found.facts, ok=not found.broken
    )
