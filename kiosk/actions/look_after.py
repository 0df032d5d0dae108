# SPDX-License-Identifier: Apache-2.0
"""What the house does by itself once a day: look at its clock, erase what is due, copy the log."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.actions.copies import daily_backup
from kiosk.actions.keeping import erase_held
from kiosk.actions.kept_house import House, read_all, reading
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event
from kiosk.domain.keeping import DAY_MS, REMIND_MS, Holdings, holdings
from kiosk.domain.keeping_clock import Trust, Watched, confirmed, first_look, look
from kiosk.domain.keeping_events import ClockConfirmed
from kiosk.domain.progress import Tell, untold
from kiosk.store.backup import backups
from kiosk.store.event_log import LogError, NoLogError
from kiosk.store.files import held
from kiosk.store.keeping_file import KeepingFile

RELAY = Actor("system", "relay")

TAKEN_OUT = ("exported", "report_made")
"""Facts after which nobody needs to be reminded of what they hold."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a look has found.

    ``soon_day``: the venue's day on which the first request goes that is in no report or export
    yet; empty: not within three days.  ``today``: by the wall.  ``no_backup``: why none could
    be made.
    """

    trust: Trust = Trust.SETTLING
    soon_day: str = ""
    today: str = ""
    no_backup: str = ""


def look_after(house: House, tell: Tell = untold) -> Kept:
    """One look; an hour apart is often enough.  Raises LogError, OSError, StoppedError."""
    with held(house.folder.keeping_lock):
        try:
            with reading(house) as reader:
                events = tuple(read_all(reader))
        except NoLogError:
            return Kept()
        now = house.clock.now()
        watched = _look_at_clock(KeepingFile(house.folder.keeping), events, now)
        kept = holdings(events, house.rules().retention_ms)
        if watched.may_erase:
            erase_held(house, RELAY, _due(kept, watched.now_ms), tell)
        soon = _unreported(kept, events, watched.now_ms, house.rules().retention_ms)
        day = house.day(Instant(soon, "", 0)) if soon else ""
        return Kept(watched.trust, day, house.day(now), _back_up(house, now, tell))


def _due(kept: Holdings, now_ms: int) -> Holdings:
    """Requests go at the next look; what the venue's facts add is worth one run a day."""
    due = kept.due(now_ms)
    late = due.others and due.others[0][0] <= now_ms - DAY_MS
    return due if due.requests or late else Holdings()


def _look_at_clock(file: KeepingFile, events: Sequence[Event], now: Instant) -> Watched:
    state = file.read()
    words = [one for one in events if isinstance(one, ClockConfirmed)]
    before = state.watched
    if words and words[-1].id != state.word:
        before = confirmed(words[-1].at)
    if before is None:
        watched = first_look(now, events[-1].at if events else None)
    else:
        watched = look(before, now)
    word = words[-1].id if words else ""
    file.write(replace(state, watched=watched, word=word))
    return watched


def _unreported(
    kept: Holdings, events: Sequence[Event], now_ms: int, retention_ms: int
) -> int | None:
    """When the first goes of those that ended after the last report or export."""
    told = max((one.at.utc_ms for one in events if one.kind in TAKEN_OUT), default=0)
    soon = [
        one.due_ms
        for one in kept.requests
        if one.counts and now_ms < one.due_ms <= now_ms + REMIND_MS
        if one.due_ms - retention_ms > told
    ]
    return min(soon, default=None)


def _back_up(house: House, now: Instant, tell: Tell) -> str:
    """Once a day; nothing while a wall clock that was set back lies behind the last copy."""
    last = next(iter(backups(house.folder.backups)), None)
    if last and abs(now.utc_ms - last.taken_ms) < DAY_MS:
        return ""
    try:
        daily_backup(house, tell)
    except FileExistsError:
        return ""
    except (LogError, OSError) as error:
        return str(error) or type(error).__name__
    return ""
