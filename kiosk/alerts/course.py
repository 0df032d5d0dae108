# SPDX-License-Identifier: Apache-2.0
"""How one delivery goes on: when it is tried, when it has ended.  Pure."""

from dataclasses import replace

from kiosk.alerts.result import UNSURE, Outcome, Result
from kiosk.domain.clock import Instant
from kiosk.store.deliveries import Delivery, Sort, Stage

TRY_MS = 20_000
"""A try that takes longer is killed."""

AROUND_MS = 16_000
"""What a try may take beside: to start its worker, and to be killed."""

PAUSES_MS = (5_000, 15_000, 30_000, 60_000)
"""Between a failed try and the next; the last one again and again."""

LIFE_MS = 15 * 60_000
"""From its making until it is given up (P9)."""

SHORT_MS = 60_000
"""The same for a drill and a test: somebody waits for their result."""


def life_ms(sort: Sort) -> int:
    return SHORT_MS if sort in (Sort.DRILL, Sort.TEST) else LIFE_MS


def deadline_ms(row: Delivery) -> int:
    """When the last try must begin so that it has ended within the row's life."""
    return row.made.boot_ms + life_ms(row.sort) - TRY_MS - AROUND_MS


def begun(row: Delivery) -> Delivery:
    return replace(row, stage=Stage.TRYING, tries=row.tries + 1)


def settled(row: Delivery, result: Result, now: Instant) -> Delivery:
    """After a try: sent, failed for good, or due once more."""
    row = replace(
        row,
        told=now,
        about=result.about,
        taken=tuple(sorted({*row.taken, *result.taken})),
        repeated=row.repeated or result.outcome in UNSURE,
    )
    if result.outcome is Outcome.SUCCESS:
        return ended(replace(row, about=""), Stage.SENT)
    if result.outcome is Outcome.NO_MATCH:
        return ended(row, Stage.FAILED)
    pause = PAUSES_MS[min(row.tries, len(PAUSES_MS)) - 1]
    row = replace(row, stage=Stage.WAITING, due_ms=now.boot_ms + pause)
    return ended(row, Stage.FAILED) if row.due_ms > deadline_ms(row) else row


def ended(row: Delivery, stage: Stage) -> Delivery:
    """Its text is forgotten: nobody needs it any more."""
    return replace(row, stage=stage, text="")


def resumed(row: Delivery, now: Instant) -> Delivery:
    """After a restart: a try without a result may have arrived.

    Of another boot nothing is known but that time has passed: it is due, and lives anew.
    """
    if row.ended:
        return row
    if row.stage is Stage.TRYING:
        row = replace(row, stage=Stage.WAITING, repeated=True, due_ms=now.boot_ms)
    if row.made.boot != now.boot:
        row = replace(row, made=now, due_ms=now.boot_ms)
    return row
