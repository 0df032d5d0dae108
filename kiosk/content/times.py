# SPDX-License-Identifier: Apache-2.0
"""Times of day in the venue's time zone and ages, with Latin digits."""

from datetime import UTC, datetime, tzinfo

from kiosk.domain.clock import Instant


def time_of_day(at: Instant, zone: tzinfo | None, *, seconds: bool = False) -> str:
    """14:32, or 14:32:04.  ``zone`` None: that of the machine."""
    return _local(at, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def moment(at: Instant, now: Instant, zone: tzinfo | None) -> str:
    """14:32 of today, or 2026-11-20 14:32 of another day: a time alone would read as today's."""
    then, today = _local(at, zone), _local(now, zone)
    return then.strftime("%H:%M" if then.date() == today.date() else "%Y-%m-%d %H:%M")


def age(ms: int) -> str:
    """1:12, or 1:02:33 from an hour on."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _local(at: Instant, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, UTC).astimezone(zone)
