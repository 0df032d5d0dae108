# SPDX-License-Identifier: Apache-2.0
"""What only the venue can settle: its number, its other ways, its team, its clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.doctor.finding import Finding, ok, red, warning
from kiosk.domain.clock import EARLIEST_MS, Instant

_TOO_LATE_MS = 4_102_444_800_000
"""2100-01-01."""

_DAY_MS = 86_400_000

_NO_FILE = frozenset({"built-in", "desk"})
"""Sources of values that no file has said, nor a copy of one."""


@dataclass(frozen=True, slots=True)
class VenueWords:
    """What the settings say; ``sources``: where each value is from.

    ``unreadable``: the file as a whole, so that its last good copy holds, if there is one.
    """

    emergency_number: str
    emergency_confirmed: bool
    ways_outside: Sequence[bool]
    problems: Sequence[str]
    sources: Mapping[str, str]
    unreadable: bool = False


def settings(words: VenueWords, file: str) -> Finding:
    if words.problems:
        more = f" and {len(words.problems) - 1} more" if len(words.problems) > 1 else ""
        fix = "correct it: allyship-kiosk check"
        if words.unreadable:
            copied = not _NO_FILE.issuperset(words.sources.values())
            holds = "the last good copy holds" if copied else "the built-in values hold"
            says = f"{words.problems[0]}; until it can be read {holds}"
            return red("settings", says, fix)
        return warning("settings", f"{words.problems[0]}{more}", fix)
    at_desks = sum(source == "desk" for source in words.sources.values())
    own = sum(source not in _NO_FILE for source in words.sources.values())
    if not own + at_desks:
        fix = f"write the venue's own into {file}, or let a lead set them at a desk"
        return warning("settings", "every value is the built-in one", fix)
    told = [f"{own} of {len(words.sources)} values are from {file}"] if own else []
    told += [f"{at_desks} were set at a desk"] if at_desks else []
    return ok("settings", ", ".join(told))


def number(words: VenueWords) -> Finding:
    if words.emergency_confirmed:
        return ok("number", f"the venue confirmed the emergency number {words.emergency_number}")
    return red(
        "number",
        "nobody confirmed the emergency number of this place, so the screen names none",
        "set emergency_number and emergency_confirmed in [venue]",
    )


def other_ways(words: VenueWords) -> Finding:
    count, outside = len(words.ways_outside), sum(words.ways_outside)
    says = f"{count} other ways to get help, {outside} outside the team"
    if count < 2 or not outside:
        return red("other ways", says, "name two, one of them outside the team: [[other_ways]]")
    if words.sources.get("other_ways") == "built-in":
        return warning("other ways", f"{says}, in general words", "name yours: [[other_ways]]")
    return ok("other ways", says)


def languages(
    wanted: Sequence[str],
    offered: Sequence[str],
    drafts: Sequence[str],
    lacking: Mapping[str, int] = MappingProxyType({}),
) -> Finding:
    """``wanted``: as the settings name them.  ``offered``: those that the kiosk speaks.

    ``lacking``: how many texts a language takes from another.
    """
    says = f"visitors can choose {', '.join(offered)}"
    if some := [f"{count} texts of {code}" for code, count in lacking.items() if count]:
        says = f"{says}; in English: {', '.join(some)}"
    unknown = [code for code in wanted if code not in offered]
    if unknown:
        fix = "take it out of languages in [venue]"
        return warning("languages", f"{says}; the kiosk does not speak {', '.join(unknown)}", fix)
    mine = [code for code in drafts if code in offered]
    if mine:
        fix = "have a native speaker read them, or name the others: languages in [venue]"
        says = f"{says}; no native speaker has reviewed {', '.join(mine)}"
        return warning("languages", says, fix)
    return ok("languages", says)


def cards(pack: str, refused: str) -> Finding:
    """``pack``: where the venue's own lies, or nothing.  ``refused``: why its last one was."""
    if not pack:
        return ok("cards", "the program's own")
    if refused:
        says = f"{pack} was refused, and the last good cards are shown: {refused}"
        return warning("cards", says, f"correct it: allyship-kiosk check {pack}")
    return ok("cards", f"the venue's own, from {pack}")


def staff(numbers: Iterable[str], leads: int) -> Finding:
    team = list(numbers)
    if not leads:
        return red(
            "staff", f"{len(team)} can sign in, none of them a lead", "staff add NUMBER --lead"
        )
    return ok("staff", f"{len(team)} can sign in, {leads} as a lead")


def clock(now: Instant, newest: Instant | None) -> Finding:
    """``newest``: the latest fact of the log."""
    if not EARLIEST_MS <= now.utc_ms < _TOO_LATE_MS:
        return red("clock", "the clock was never set", "set it: timedatectl set-ntp true")
    if newest and newest.utc_ms - now.utc_ms > _DAY_MS:
        says = "the log holds a fact from a later day than today"
        return warning("clock", says, "set the clock: timedatectl set-ntp true")
    return ok("clock", "the clock is plausible")
