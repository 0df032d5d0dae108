# SPDX-License-Identifier: Apache-2.0
"""Rules for what a venue lists by key: places, messages, phrases, other ways to get help."""

from collections.abc import Sequence
from typing import TypeVar

from kiosk.settings.model import BUILT_IN_WAYS, Named, OtherWay, Settings
from kiosk.written.document import Where
from kiosk.written.reading import Reading

HERE = "here"
"""The place that is always offered: at the kiosk."""

N = TypeVar("N", bound=Named)


def named_rule(
    read: Reading, table: str, entries: Sequence[N], built_in: Sequence[str]
) -> tuple[N, ...]:
    """The entries that have words and a key of their own."""
    good: dict[str, N] = {}
    for entry in entries:
        where = _entry(read, table, entry.key)
        if entry.text is None and entry.key not in built_in:
            read.note(where, f"words, or one of {', '.join(built_in)}", entry.key)
        elif entry.key in good or entry.key == HERE:
            read.note(where, "each key once, and none called here", entry.key)
        else:
            good[entry.key] = entry
    return tuple(good.values())


def _entry(read: Reading, table: str, key: str) -> Where:
    """The last of the entries with this key: where a key comes twice, that one is meant."""
    written = read.document.data.get(table)
    entries = written if isinstance(written, list) else []
    numbers = [
        number
        for number, one in enumerate(entries)
        if isinstance(one, dict) and one.get("key") == key
    ]
    return (table, *numbers[-1:])


def ways_rule(read: Reading, ways: Sequence[OtherWay]) -> tuple[OtherWay, ...]:
    """At least two ways, one of them outside the team: the built-in ones fill up."""
    good = named_rule(read, "other_ways", ways, BUILT_IN_WAYS)
    enough = len(good) >= 2
    outside = any(way.outside_team for way in good)
    if enough and outside:
        return good
    if not outside:
        read.note(("other_ways",), "one with outside_team = true", "none")
    else:
        read.note(("other_ways",), "at least two", str(len(good)))
    keys = {way.key for way in good if way.outside_team}
    usual = [way for way in Settings().other_ways if way.key not in keys]
    kept = [way for way in good if way.key not in {one.key for one in usual}]
    return (*kept[:2], *usual)
