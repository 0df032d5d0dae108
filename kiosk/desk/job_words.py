# SPDX-License-Identifier: Apache-2.0
"""How far a long job is, in words: only what has really been done.  Pure."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.said import Said, plain, said
from kiosk.domain.progress import Progress


class Stage(StrEnum):
    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LongProps:
    """Named as QML reads them.

    ``line``: how far it is, or what came of it; ``share``: 0 to 1, 0 where nobody knows.
    """

    stage: str = Stage.IDLE
    line: Said = ""
    share: float = 0.0


def shown(stage: Stage, progress: Progress, result: Said) -> LongProps:
    """``result``: what the job, or its failure, says at its end.  Pure."""
    if stage in {Stage.DONE, Stage.FAILED}:
        return LongProps(stage, result, progress.share)
    if stage is Stage.IDLE:
        return LongProps()
    return LongProps(stage, said(f"desk.job.{stage}", counted(progress)), progress.share)


def counted(progress: Progress) -> Said:
    """47 of 120, or 47 + 3 failed of 120: only what has really been done."""
    done, failed, total = map(plain, (progress.done, progress.failed, progress.total))
    if progress.failed:
        if progress.total:
            return said("desk.job.count_failed_of", done, failed, total)
        return said("desk.job.count_failed", done, failed)
    return said("desk.job.count_of", done, total) if progress.total else done
