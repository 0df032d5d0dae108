# SPDX-License-Identifier: Apache-2.0
"""What is kept and until when, and erasing: for the desk, the relay and the terminal.

Each of these waits for the disk: never on a window's thread.  One at a time holds
``keeping.lock``; another one waits for it.
"""

from dataclasses import dataclass, replace

from kiosk.actions import purge
from kiosk.actions.kept_house import House, Rules, read_all, reading, record, writing
from kiosk.domain.events import Actor
from kiosk.domain.keeping import REMIND_MS, Holdings, holdings
from kiosk.domain.keeping_clock import Trust, look
from kiosk.domain.keeping_events import ClockConfirmed
from kiosk.domain.progress import Tell, untold
from kiosk.store.bell import Bell
from kiosk.store.card_counts import CardCountsFile
from kiosk.store.event_log import LogError, NoLogError
from kiosk.store.files import held
from kiosk.store.keeping_file import KeepingFile
from kiosk.store.leftovers import forget_elsewhere
from kiosk.store.sqlite_log import SqliteLog

__all__ = [
    "Erased", "House", "Outlook", "Rules", "confirm_clock", "count_requests", "erase_closed",
    "erase_due", "outlook",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outlook:
    """When what this log holds will be gone.  Times: milliseconds UTC.

    ``closed``: requests that have an end; ``unended``: that have none yet, so no date either.
    ``first_ms``, ``last_ms``: when the first and the last of the closed ones go; None: none.
    ``overdue``: how many would go now.  ``soon``: how many within three days, those among them.
    ``retention_ms``: what the venue has set.
    ``trust``: other than GOOD or SETTLING, erasing waits for the clock.
    """

    closed: int = 0
    unended: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    overdue: int = 0
    soon: int = 0
    retention_ms: int = 0
    trust: Trust = Trust.SETTLING


@dataclass(frozen=True, slots=True)
class Erased:
    """``requests``: how many went.  ``left``: files not cleaned yet; tried again daily."""

    requests: int
    left: tuple[str, ...] = ()


def outlook(house: House) -> Outlook:
    """Raises LogError."""
    rules, now_ms = house.rules(), house.clock.now().utc_ms
    held_now = _holdings(house, rules.retention_ms)
    counted = [one for one in held_now.requests if one.counts]
    watched = KeepingFile(house.folder.keeping).read().watched
    trust = look(watched, house.clock.now()).trust if watched else Trust.SETTLING
    return Outlook(
        closed=len(counted),
        unended=held_now.unended,
        first_ms=counted[0].due_ms if counted else None,
        last_ms=counted[-1].due_ms if counted else None,
        overdue=sum(1 for one in counted if one.due_ms <= now_ms),
        soon=sum(1 for one in counted if one.due_ms <= now_ms + REMIND_MS),
        retention_ms=rules.retention_ms,
        trust=trust,
    )


def erase_due(house: House, by: Actor, now_ms: int, tell: Tell = untold) -> Erased:
    """Erase what is over for longer than the retention at ``now_ms``, by a clock to be believed.

    Raises LogError, OSError, StoppedError.
    """
    with held(house.folder.keeping_lock):
        due = _holdings(house, house.rules().retention_ms).due(now_ms)
        return erase_held(house, by, due, tell)


def erase_closed(house: House, by: Actor, tell: Tell = untold) -> Erased:
    """Erase each request that is closed, and each drill, now: the event is over.

    What the audit says of people and settings stays for its time, and so does what is open or
    has still to be looked after.
    Raises LogError, OSError, StoppedError.
    """
    with held(house.folder.keeping_lock):
        closed = _holdings(house, 0).closed(house.clock.now().utc_ms)
        erased = erase_held(house, by, closed, tell)
        CardCountsFile(house.folder.card_counts).forget()
        return erased


def confirm_clock(house: House, by: Actor) -> None:
    """A person has looked at the date: erasing goes on a day later.  Raises LogError."""
    stamp = house.stamp(by)
    record(house, ClockConfirmed(id=stamp.id, at=stamp.at, by=stamp.by))


def count_requests(house: House) -> int:
    """Requests in the log that are not erased, drills left out.  Raises LogError."""
    found = _holdings(house, 0)
    return found.unended + sum(1 for one in found.requests if one.counts)


def _holdings(house: House, retention_ms: int) -> Holdings:
    try:
        with reading(house) as reader:
            return holdings(tuple(read_all(reader)), retention_ms)
    except NoLogError:
        return Holdings()


def erase_held(house: House, by: Actor, due: Holdings, tell: Tell) -> Erased:
    file = KeepingFile(house.folder.keeping)
    state = file.read()
    if not (due.requests or due.others or state.unclean):
        return Erased(0)
    if not state.unclean:  # Else it stands there already, on a disk that may be full.
        file.write(replace(state, unclean=True))
    hand = purge.Hand(lambda: house.stamp(by), house.day, house.timer, house.pause)
    with writing(house) as log:
        try:
            gone = purge.erase(log, due, hand, tell)
        finally:
            left = _clean(house, log, {one.id for one in due.requests})
    if not left:
        file.write(replace(file.read(), unclean=False))
    return Erased(gone, left)


def _clean(house: House, log: SqliteLog, gone: set[str]) -> tuple[str, ...]:
    """Files that may still say what the log has forgotten: none, where all went well."""
    Bell(house.folder.bell).ring()
    left = forget_elsewhere(house.folder, log, gone, house.clock.now().utc_ms)
    if not (house.quiet() and _compacted(log)):
        left = (*left, house.folder.log.name)
    wiped = purge.wipe(log, house.pause)
    return left if wiped else (*left, f"{house.folder.log.name}-wal")


def _compacted(log: SqliteLog) -> bool:
    """False where there is no room for it; emptying the WAL behind it may make some."""
    try:
        log.compact()
    except LogError:
        return False
    return True
