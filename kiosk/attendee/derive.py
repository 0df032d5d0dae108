# SPDX-License-Identifier: Apache-2.0
"""What the window shows, as a pure function of the visit, the facts and the moment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.attendee.state import (
    NOT_SAVED_MS,
    PRESSED_LOOK_MS,
    Visit,
)
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.cover import standing
from kiosk.domain.presence import Cover
from kiosk.domain.promise import Claim, Line, Promise, promise
from kiosk.domain.request import Request, State
from kiosk.domain.signs import sign

HERE = "here"
"""The key of the place where the kiosk stands; a venue's places come beside it."""


@dataclass(frozen=True, slots=True)
class VenuePlace:
    """A place where the team may come: ``label`` on a button, ``name`` within a sentence.

    ``note`` is a text id or empty.
    """

    key: str
    label: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What the venue says over all cards; ``since`` says from when."""

    headline: str
    more: str
    since: str


@dataclass(frozen=True, slots=True)
class Venue:
    """The venue's own words in the screen's language, ready to be shown.

    ``time`` turns an instant into the venue's hours and minutes.
    """

    place: str
    vest: str
    this_screen: str
    places: tuple[VenuePlace, ...]
    other_ways: tuple[str, ...]
    sign_words: tuple[str, ...]
    time: Callable[[Instant], str]
    emergency_number: str = ""
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class Props:
    """Everything that QML shows of a visit; text ids with their arguments."""

    screen: str = "cards"
    quiet: bool = False
    headline: str = ""
    headline_arg: str = ""
    folded: str = ""
    folded_arg: str = ""
    line_ids: tuple[str, ...] = ()
    line_args: tuple[str, ...] = ()
    sign_shape: str = ""
    sign_colour: str = ""
    sign_word: str = ""
    place_keys: tuple[str, ...] = ()
    place_names: tuple[str, ...] = ()
    place_notes: tuple[str, ...] = ()
    chosen_place: str = ""
    other_ways_first: bool = False
    hide_line: str = ""
    hide_line_arg: str = ""
    can_withdraw: bool = False
    withdrawn: bool = False
    question: str = ""
    idle_left: int = 0
    tap_again: bool = False
    pending: bool = False
    listening: bool = False
    deaf: bool = False
    band: str = "band.nobody_listening"
    band_ways: bool = True
    claims: Mapping[Claim, str] = field(default_factory=dict)
    request: str = ""


_BESIDE_THE_TIME = frozenset({Line.NOT_SEEN, Line.SHOWN, Line.NO_SCREEN, Line.NO_ANSWER})
"""Lines of what is not yet so: "Saved at" leads them; any other line leads itself."""


def derive(
    visit: Visit, request: Request | None, cover: Cover, venue: Venue, now: Instant
) -> Props:
    stands = standing(cover)
    common = Props(
        tap_again=visit.armed is not None,
        pending=visit.pending is not None,
        question=visit.question.value,
        listening=cover.listening,
        deaf=cover.deaf,
        band=stands.band,
        band_ways=stands.other_ways,
    )
    if request is None:
        return _unsaved(visit, common, now)
    return _status(visit, request, cover, venue, common, now)


def _unsaved(visit: Visit, common: Props, now: Instant) -> Props:
    if visit.pending is None:
        return common
    waited = age_ms(visit.pending.minted.at, now)
    if visit.pending.failed or waited >= NOT_SAVED_MS:
        return replace(
            common,
            screen="status",
            headline="visit.not_saved",
            folded="visit.not_saved",
            line_ids=("visit.not_saved_trying",),
            line_args=("",),
            other_ways_first=True,
        )
    if waited >= PRESSED_LOOK_MS:
        return replace(common, screen="status", headline="visit.saving", folded="visit.saving")
    return common


def _status(
    visit: Visit, request: Request, cover: Cover, venue: Venue, common: Props, now: Instant
) -> Props:
    told = promise(request, cover, now)
    props = _worded(common, told, visit, request, venue)
    props = _placed(props, visit, request, venue)
    return replace(
        props,
        screen="status",
        quiet=visit.quiet,
        other_ways_first=told.other_ways,
        can_withdraw=request.open and request.withdrawn is None,
        withdrawn=request.open and request.withdrawn is not None,
        claims=told.claims,
        request=request.id,
    )


def _worded(props: Props, told: Promise, visit: Visit, request: Request, venue: Venue) -> Props:
    """With the headline, its lines, the sign and the line under "Hide this screen".

    Folded into the band there is room for one line: that somebody should not just wait, else
    the headline.
    """
    headline, lines = _lines(told, request, venue)
    if visit.restored and request.open:
        lines.append(("visit.restored", ""))
    hide = _hide(request, venue, told)
    shown = sign(request.pressed.sign)
    folded = (told.lines[-1].value, "") if told.other_ways else headline
    return replace(
        props,
        headline=headline[0],
        headline_arg=headline[1],
        folded=folded[0],
        folded_arg=folded[1],
        line_ids=tuple(one for one, _ in lines),
        line_args=tuple(arg for _, arg in lines),
        sign_shape=shown.shape if request.open else "",
        sign_colour=shown.colour if request.open else "",
        sign_word=_sign_word(request, venue),
        hide_line=hide[0],
        hide_line_arg=hide[1],
    )


def _placed(props: Props, visit: Visit, request: Request, venue: Venue) -> Props:
    """With the places where the team may come, and the one that was chosen."""
    places = venue.places if _asks_for_a_place(request, venue) else ()
    chosen = _chosen(request, venue)
    return replace(
        props,
        place_keys=tuple(place.key for place in places),
        place_names=tuple(place.label for place in places),
        place_notes=tuple(place.note for place in places),
        chosen_place="" if visit.changing_place or chosen is None else chosen.key,
    )


def _lines(
    told: Promise, request: Request, venue: Venue
) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """The headline and the lines below it, each a text id and its argument."""
    saved = ("visit.saved_at", venue.time(request.last_press.at))
    chosen = _chosen(request, venue)
    coming_to = chosen.name if chosen else venue.this_screen
    lines = [(line.value, coming_to if line is Line.COMING else "") for line in told.lines]
    if Line.NO_ANSWER in told.lines:
        lines.append(("visit.nothing_wrong", ""))
    if told.lines[0] in _BESIDE_THE_TIME:
        return saved, lines
    return lines[0], [saved, *lines[1:]]


def _asks_for_a_place(request: Request, venue: Venue) -> bool:
    """Not where there is one only, nor of somebody who needs nobody any more or is not alone."""
    needed = request.open and request.withdrawn is None and request.state is not State.WITH_PERSON
    return needed and len(venue.places) > 1


def _sign_word(request: Request, venue: Venue) -> str:
    """Empty once it is closed: nobody comes to show that sign."""
    if not request.open:
        return ""
    return venue.sign_words[request.pressed.sign % len(venue.sign_words)]


def _chosen(request: Request, venue: Venue) -> VenuePlace | None:
    if request.place is None:
        return None
    return next((p for p in venue.places if p.key == request.place.place), None)


def _elsewhere(request: Request, venue: Venue) -> VenuePlace | None:
    """The chosen place, where it is not that of the kiosk."""
    chosen = _chosen(request, venue)
    return chosen if chosen and chosen.key != HERE else None


def _hide(request: Request, venue: Venue, told: Promise) -> tuple[str, str]:
    """What stands under "Hide this screen": a promise to come only while somebody is coming."""
    if Claim.COMING in told.claims:
        if elsewhere := _elsewhere(request, venue):
            return "visit.hide_line_place", elsewhere.name
        return "visit.hide_line", ""
    return ("visit.hide_open", "") if request.open else ("", "")
