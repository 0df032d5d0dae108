# SPDX-License-Identifier: Apache-2.0
"""The end of an event, step by step -> what its page shows.  Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.actions.end_event import Access
from kiosk.content.said import Said, joined, plain, said
from kiosk.content.times import day_of
from kiosk.desk.kept import is_doubted
from kiosk.desk.words import Teller
from kiosk.domain.clock import Instant
from kiosk.domain.remains import Remains
from kiosk.domain.request import Request

if TYPE_CHECKING:
    # The store's driver is loaded where it is needed, not with the desk.
    from kiosk.actions.keeping import Outlook


@dataclass(frozen=True, slots=True)
class EndRead:
    """What the disk says."""

    outlook: "Outlook"
    access: Access
    remains: Remains


@dataclass(frozen=True, slots=True)
class EndProps:
    """Named as QML reads them.

    ``ids``, ``names`` and ``lines``: each request that is still open.  ``goes``: when the rest
    is erased by itself.  ``access``: who may still answer, ``ends`` whether there is any to end.
    ``holds``: whether this machine still holds requests; ``empty``: it holds none.
    """

    ids: tuple[str, ...] = ()
    names: tuple[Said, ...] = ()
    lines: tuple[Said, ...] = ()
    goes: Said = ""
    closed: int = 0
    access: Said = ""
    ends: bool = False
    holds: Said = ""
    empty: bool = False


def end_event(
    still_open: Sequence[Request], read: "EndRead | Said", now: Instant, teller: Teller
) -> EndProps:
    """``read``: what the disk has answered, or why it has not: then nothing is claimed of it."""
    waiting = [one for one in still_open if not one.is_drill]
    props = EndProps(
        ids=tuple(one.id for one in waiting),
        names=tuple(joined(plain(teller.word(one)), teller.where(one)) for one in waiting),
        lines=tuple(teller.line(one, now) for one in waiting),
    )
    if isinstance(read, str):
        return replace(props, holds=read)
    return replace(
        props,
        goes=_goes(read.outlook, teller),
        closed=read.outlook.closed,
        access=_access(read.access),
        ends=read.access.total > 0,
        holds=_holds(read.remains),
        empty=read.remains.nothing,
    )


def _goes(outlook: "Outlook", teller: Teller) -> Said:
    if outlook.last_ms is None:
        return said("desk.end.nothing_closed")
    if is_doubted(outlook):
        return joined(said("desk.kept.waits"), said("desk.office.records"))
    last = day_of(Instant(outlook.last_ms, "", 0), teller.options.zone)
    return said("desk.end.goes", plain(outlook.closed), plain(last))


def _access(found: Access) -> Said:
    if not found.total:
        return said("desk.end.no_access")
    return said("desk.end.access", plain(len(found.phones)), plain(len(found.temporary)))


def _holds(found: Remains) -> Said:
    if found.nothing:
        return said("desk.end.empty")
    return joined(*_held(found))


def _held(found: Remains) -> Iterator[Said]:
    if found.files:
        yield said("desk.end.holds", plain(found.requests), plain(places(found.files)))
    if found.unread:
        yield said("desk.end.unread", plain(places(found.unread)))


def places(files: Sequence[str]) -> str:
    """Names of files; of those in a folder the folder, with how many they are: "backups (7)".

    What lies outside the data folder is named in full, so that somebody finds it.
    """
    folders = Counter(one.partition("/")[0] or one for one in files)
    inside = {one.partition("/")[0] for one in files if "/" in one}
    return ", ".join(f"{one} ({n})" if one in inside else one for one, n in folders.items())
