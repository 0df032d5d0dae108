# SPDX-License-Identifier: Apache-2.0
"""Which facts about the venue stay: for ever, or until a later one says how things stand.  Pure."""

from collections.abc import Iterable

from kiosk.domain.events import Event

FOR_EVER = frozenset({"counted"})
"""Kinds of facts that stay: nothing in them is about one request."""

LATEST_OF: dict[str, tuple[str, ...]] = {
    "setting_changed": ("key",),
    "page_switched": (),
    "phone_paired": ("phone",),
    "announced": (),
    "set_up_ended": (),
    "roster_kept": (),
    "term_set": ("number",),
}
"""Kinds whose last fact says how things stand now, by the fields that tell what it is about."""


def lasting(events: Iterable[Event]) -> set[str]:
    """Ids of what stays: for ever, or until a later fact says how things stand."""
    latest: dict[tuple[str, ...], str] = {}
    kept: set[str] = set()
    for event in events:
        if event.kind in FOR_EVER:
            kept.add(event.id)
        elif event.kind in LATEST_OF:
            about = (str(getattr(event, name)) for name in LATEST_OF[event.kind])
            latest[(event.kind, *about)] = event.id
    return kept | set(latest.values())
