# SPDX-License-Identifier: Apache-2.0
"""What a window says, held against the raw facts, the leases and the visitor's account."""

from collections.abc import Sequence

from kiosk.attendee.derive import Props
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.hours import Hours
from tests.journeys import screen
from tests.journeys.raw import NEEDS, Record, Truth, headline, truth, unfounded
from tests.journeys.screen import CELLS, COVER_LINES
from tests.journeys.windows_account import Account
from tests.journeys.windows_reading import UNSAVED, Reading

PRESSED_LOOK_MS = 300
NOT_SAVED_MS = 3_000
_FOLDED = {"quiet", "languages", "question"}
"""The status is one line in the band."""

URGENT = {*COVER_LINES, "visit.no_answer", "visit.no_screen_yet"}


def untrue(reading: Reading, records: Sequence[Record]) -> list[str]:
    """Claims without a fact: never, not even for a moment.

    ``records``: all facts of the request of this visit that are saved, read after the window.
    """
    told = truth(records)
    lines = {one for one, _ in reading.sentences}
    wrong = [
        f"{line} without {NEEDS[line]}"
        for line in sorted(lines & NEEDS.keys())
        if not told.now[NEEDS[line]]
    ]
    if "visit.saved_at" in lines and not told.presses:
        wrong.append("visit.saved_at without a press")
    return wrong


def unfit(
    reading: Reading,
    account: Account,
    records: Sequence[Record],
    now: Instant,
    *,
    pending: bool,
) -> list[str]:
    """What does not fit once everything is heard.

    ``records``: the facts of this visit's request that this kiosk has heard;
    ``pending``: it has not heard that the press is saved.
    """
    if reading.strange:
        return [f"“{reading.strange}” is announced"]
    if account.press is None:
        return _cards(reading, account)
    if covered := _covered(reading, account):
        return covered
    if pending:
        return _pending(reading, account.press, now)
    return _status(reading, records, now, later=account.turned_page)


def cover(reading: Reading, who: str, hours: Hours, *, deaf: bool) -> list[str]:
    """What stands on who listens is that of its cell; never more, not even for a moment."""
    band, line = ("band.deaf", "visit.deaf") if deaf else CELLS[who, hours.value]
    wrong = []
    if reading.cover not in {band, ""}:  # Folded, or on a small panel: the status says it.
        wrong.append(f"{reading.cover} where {who} listens, {hours}: {band}")
    if others := sorted((COVER_LINES & {one for one, _ in reading.sentences}) - {line}):
        wrong.append(f"{others} where {who} listens, {hours}: {line or 'nothing more'}")
    return wrong


def _cards(reading: Reading, account: Account) -> list[str]:
    """Nothing of a status where no visit has one."""
    wrong = [f"{one} on the cards" for one, _ in sorted(reading.sentences)]
    wrong += [f"the sign {one} on the cards" for one in sorted(reading.signs)]
    if reading.kind != "cards" and not _picked(reading, account):
        wrong.append(f"{reading.kind or 'nothing known'} in place of the cards")
    return wrong


def _covered(reading: Reading, account: Account) -> list[str]:
    """What has become of a press gives way to nothing that its person has not asked for."""
    if account.aside or _picked(reading, account):
        return []
    if reading.kind == "languages":
        return ["the languages cover what has become of the press"]
    if reading.kind == "privacy":
        return ["what is stored covers what has become of the press"]
    if reading.kind == "question" and not reading.asks:
        return ["the status is folded, and nothing is asked in its place"]
    if account.asked and not (reading.asks or account.turned_page):
        return ["nobody asks whether this is still the same person"]
    return []


def _picked(reading: Reading, account: Account) -> bool:
    return reading.kind == "languages" and account.picking


def _pending(reading: Reading, press: Instant, now: Instant) -> list[str]:
    lines = {one for one, _ in reading.sentences}
    wrong = [f"{one} before it is saved" for one in sorted(lines - UNSAVED)]
    wrong += [f"the sign {one} before it is saved" for one in sorted(reading.signs)]
    if reading.kind == "idle" or reading.asks:
        return wrong
    waited = age_ms(press, now)
    if waited >= PRESSED_LOOK_MS and not lines:
        wrong.append("nothing is said of a press that is not saved")
    if waited >= NOT_SAVED_MS and "visit.not_saved" not in lines:
        wrong.append("three seconds, and nobody says that it is not saved yet")
    if "visit.not_saved" in lines and not (_first(reading) or _aside(reading)):
        wrong.append("not saved yet, and the other ways are not first")
    return wrong


def _status(reading: Reading, records: Sequence[Record], now: Instant, *, later: bool) -> list[str]:
    """``later``: a page behind the first, which the headline leads."""
    told = truth(records)
    lines = [one for one, _ in reading.shown or reading.spoken]
    if reading.kind in {"", "cards"}:
        return ["no status of a request that is saved"]
    wrong = unfounded({one for one, _ in reading.sentences}, told)
    leads = later or _folded(reading, told, lines[0]) if lines else True
    if not leads and lines[0] != headline(told):
        wrong.append(f"{lines[0]} leads where {headline(told)} should")
    if _told_otherwise(reading):
        wrong.append(f"{reading.shown} is shown and {reading.spoken} announced")
    if not lines and reading.kind != "idle" and reading.find("card.more") is None:
        wrong.append("nothing is said of a request that is saved")
    wrong += _sign(reading, told, records)
    wrong += _times(reading, told)
    wrong += _hide_line(reading, told)
    if told.state in {"new", "seen", "coming"} and not told.withdrawn and not _aside(reading):
        wrong += _other_ways(reading, told, now)
    return wrong


def _told_otherwise(reading: Reading) -> bool:
    """Shown and announced are the same, as far as a page or a line has room."""
    if reading.kind in _FOLDED or reading.find("card.more"):
        return bool(reading.spoken) and not {*reading.shown[1:]} <= {*reading.spoken}
    return bool(reading.shown) and reading.spoken not in {reading.shown, ()}


def _folded(reading: Reading, told: Truth, line: str) -> bool:
    """The one line of the band may say that somebody should not just wait."""
    waits = told.state in {"new", "seen", "coming"} and not told.withdrawn
    return reading.kind in _FOLDED and waits and line in URGENT


def _sign(reading: Reading, told: Truth, records: Sequence[Record]) -> list[str]:
    pressed = next(one for one in records if one["kind"] == "pressed")
    mine = set() if told.state == "closed" else {reading.words.signs[pressed["sign"]]}
    if reading.signs - mine:
        return [f"the sign {sorted(reading.signs - mine)}, and not {sorted(mine)}"]
    if reading.kind in _FOLDED and reading.signs != mine:
        return [f"{sorted(mine)} is missing in the folded status"]
    return []


def _times(reading: Reading, told: Truth) -> list[str]:
    """Hours and minutes in UTC, which is the zone of the venue."""
    minutes = {one["at"].utc_ms // 60_000 % 1_440 for one in told.presses}
    times = {f"{one // 60:02}:{one % 60:02}" for one in minutes}
    said = {argument for line, argument in reading.sentences if line == "visit.saved_at"}
    return [f"saved at {one}, which is no press" for one in sorted(said - times)]


def _hide_line(reading: Reading, told: Truth) -> list[str]:
    """A promise to come only while somebody is coming, and an open request only while it is."""
    hide = reading.find("visit.hide")
    if hide is None or hide.line == "":
        return []
    if hide.line == reading.words.say("visit.hide_open"):
        return [] if told.state != "closed" else [f"“{hide.line}” of a closed request"]
    return [] if told.state == "coming" else [f"“{hide.line}”, and nobody is coming"]


def _first(reading: Reading) -> bool:
    """On a page of several they may be what begins the next one."""
    return reading.ways_first or bool(reading.find("card.more") and not reading.signs)


def _other_ways(reading: Reading, told: Truth, now: Instant) -> list[str]:
    props = Props(
        other_ways_first=_first(reading),
        listening=reading.cover.startswith("band.listening"),
        deaf=reading.cover == "band.deaf",
    )
    return screen.other_ways(props, told, now)


def _aside(reading: Reading) -> bool:
    """What is on the screen is not the status itself, or a later page of it, or a question."""
    return reading.kind != "status" or not reading.shown or reading.asks


def nothing_left(reading: Reading, account: Account) -> list[str]:
    """On the next frame after Hide."""
    return [f"{one} is left after Hide" for one in _cards(reading, account)]
