# SPDX-License-Identifier: Apache-2.0
"""Times of day in the venue's time zone and ages, with Latin digits."""

from datetime import UTC, datetime, timedelta, tzinfo

from kiosk.domain.clock import Instant

DAY_BEGINS_H = 5
"""Nobody on a night shift has a new day at midnight."""


def time_of_day(at: Instant, zone: tzinfo | None, *, seconds: bool = False) -> str:
    """14:32, or 14:32:04.  ``zone`` None: that of the machine."""
    return _local(at, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def moment(at: Instant, now: Instant, zone: tzinfo | None) -> str:
    """14:32 of today, or 2026-11-20 14:32 of another day: a time alone would read as today's."""
    then, today = _local(at, zone), _local(now, zone)
    return then.strftime("%H:%M" if then.date() == today.date() else "%Y-%m-%d %H:%M")


def at_time_ms(clock: str, days: int, now: Instant, zone: tzinfo | None) -> int | None:
    """When it is ``clock`` ("09:30") so many days from today, since 1970 in UTC.

    What is over today is tomorrow's; None where ``clock`` is no time of day.
    """
    try:
        hour, minute = (int(part) for part in clock.split(":"))
        today = _local(now, zone)
        at = (today + timedelta(days=days)).replace(
            hour=hour, minute=minute, second=0, microsecond=0
        )
    except ValueError:
        return None
    if at <= today:
        at += timedelta(days=1)
    return round(at.timestamp() * 1000)


def day_of(at: Instant, zone: tzinfo | None) -> str:
    """2026-11-20.  ``zone`` None: that of the machine."""
    return _local(at, zone).strftime("%Y-%m-%d")


def age(ms: int) -> str:
    """1:12, or 1:02:33 from an hour on."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def day_began_ms(now: Instant, zone: tzinfo | None) -> int:
    """Since when it is today, as ``Instant.utc_ms``: a night out ends at five in the morning."""
    shifted = _local(now, zone) - timedelta(hours=DAY_BEGINS_H)
    began = shifted.replace(hour=DAY_BEGINS_H, minute=0, second=0, microsecond=0)
    return round(began.timestamp() * 1000)


def _local(at: Instant, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, UTC).astimezone(zone)
