# SPDX-License-Identifier: Apache-2.0
"""Rules on how the team is reached: hours, channels, the page, the drill.

Never repeats the address of a channel: it may hold a password.
"""

from pathlib import PurePath

from msgspec.structs import replace

from kiosk.settings.model import Channel, Drill, Hours, Page
from kiosk.settings.openings import read_opening, read_time
from kiosk.written.document import Where
from kiosk.written.reading import Reading

URL_LIMIT = 2_000
"""Characters of an address: here rather than in the model, whose message would repeat it."""


def hours_rule(read: Reading, hours: Hours) -> Hours:
    return Hours(open=openings_rule(read, ("hours", "open"), hours.open))


def channels_rule(read: Reading, channels: tuple[Channel, ...]) -> tuple[Channel, ...]:
    """Each name once.  An address that cannot be right stays: the desk shows it red."""
    good: dict[str, Channel] = {}
    for number, channel in enumerate(channels):
        before = [one.name for one in channels[:number]]
        where = _entry(read, channel.name, before.count(channel.name))
        if channel.name in good:
            read.note((*where, "name"), "each name once", "one that comes twice")
            continue
        if wanted := _wrong_address(channel.url):
            read.note((*where, "url"), *wanted)
        openings = openings_rule(read, (*where, "hours"), channel.hours)
        good[channel.name] = replace(channel, hours=openings)
    return tuple(good.values())


def page_rule(read: Reading, page: Page) -> Page:
    """A certificate and its key together, else the machine makes its own."""
    files = {"certificate": page.certificate, "key": page.key}
    for name, file in files.items():
        if not file and any(files.values()):
            read.note(("page", name), "both certificate and key, or neither", "nothing")
        elif file and not PurePath(file).is_absolute():
            read.note(("page", name), "a full path", file)
        else:
            continue
        page = replace(page, certificate="", key="")
    return page


def drill_rule(read: Reading, drill: Drill) -> Drill:
    try:
        if drill.at:
            read_time(drill.at)
    except ValueError as error:
        read.note(("drill", "at"), f"{error}, or nothing", drill.at)
        return replace(drill, at=Drill().at)
    return drill


def openings_rule(read: Reading, where: Where, written: tuple[str, ...]) -> tuple[str, ...]:
    """All of them, or none where one is wrong: half of the hours would be said as if whole."""
    wrong = False
    for number, one in enumerate(written):
        try:
            read_opening(one)
        except ValueError as error:
            read.note((*where, number), str(error), one)
            wrong = True
    return () if wrong else written


def _wrong_address(url: str) -> tuple[str, str] | None:
    if "://" not in url:
        return "an address with :// in it", "one without"
    if len(url) > URL_LIMIT:
        return f"at most {URL_LIMIT} characters", f"{len(url)}"
    return None


def _entry(read: Reading, name: str, nth: int) -> Where:
    """The channel that is the ``nth`` of this name: entries that cannot be read are left out."""
    written = read.document.data.get("channels")
    entries = written if isinstance(written, list) else []
    numbers = [
        number
        for number, one in enumerate(entries)
        if isinstance(one, dict) and one.get("name") == name
    ]
    return ("channels", *numbers[nth : nth + 1])
