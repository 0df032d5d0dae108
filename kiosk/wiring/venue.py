# SPDX-License-Identifier: Apache-2.0
"""Turns settings and a pack into what the attendee's window is told, in one language."""

from collections.abc import Callable, Sequence

from kiosk.attendee.card import CardFace
from kiosk.attendee.derive import HERE, Venue, VenuePlace
from kiosk.attendee.state import Limits
from kiosk.content.card import Card, Pack, dwell_s, written_in
from kiosk.content.languages import isolated
from kiosk.content.qr import code_words
from kiosk.settings.model import Named, OtherWay, Place, Rotation, Settings, words_in
from kiosk.wiring.venue_time import hours_and_minutes, time_zone

Say = Callable[..., str]
"""A text by id, with its arguments."""


def venue(settings: Settings, language: str, say: Say, sign_words: Sequence[str]) -> Venue:
    """The venue's words in ``language``, else in its own language, else built in."""
    mine = settings.venue
    number = mine.emergency_number if mine.emergency_confirmed else ""
    return Venue(
        place=mine.place,
        vest=isolated(words_in(mine.vest, language, mine.language), language),
        this_screen=say("visit.this_screen"),
        places=(
            VenuePlace(HERE, say("visit.here"), say("visit.this_screen")),
            *(_place(one, settings, language, say) for one in settings.places),
        ),
        other_ways=tuple(
            _way(one, _text(one, "venue.way", settings, language, say), say)
            for one in settings.other_ways
        ),
        sign_words=tuple(sign_words),
        time=hours_and_minutes(time_zone(mine.time_zone)),
        emergency_number=isolated(number, language),
    )  # fmt: skip


def limits(settings: Settings) -> Limits:
    visit = settings.visit
    return Limits(
        cards_reset_ms=visit.cards_reset_s * 1_000,
        quiet_after_ms=visit.quiet_after_s * 1_000,
        reset_after_ms=visit.reset_after_s * 1_000,
        question_ms=visit.question_s * 1_000,
        repeat_window_ms=visit.repeat_window_s * 1_000,
        confirm=visit.confirm_press,
    )


def faces(
    pack: Pack, cards: Sequence[Card], language: str, pace: Rotation, usual: str = "en"
) -> tuple[CardFace, ...]:
    """The cards as they are shown; the first of the pack is the opening card.

    A card that is not in ``language`` is shown in the venue's ``usual`` one, else in the pack's.
    """
    return tuple(
        CardFace(
            key=card.key,
            title=text.name,
            body=text.body,
            try_today=text.try_today,
            credit=isolated(_below(pack, card, language, usual), written),
            hue=card.hue,
            shape=card.shape,
            opening=card is pack.cards[0],
            drawing=card.drawing,
            picture=card.illustration.as_uri() if card.illustration else "",
            picture_says=text.picture,
            code=card.qr,
            dwell_ms=round(dwell_s(text, pace.dwell_min_s, pace.per_word_s, written) * 1_000),
        )
        for card in cards
        for written in (written_in(card.texts, language, usual),)
        for text in (card.texts[written],)
    )


def _below(pack: Pack, card: Card, *languages: str) -> str:
    """Whose words they are; before it, for whoever has no camera, the address of a code."""
    credit = pack.credit_line(card, *languages)
    return f"{code_words(card.qr)} · {credit}" if card.qr else credit


def _text(one: Named, ids: str, settings: Settings, language: str, say: Say) -> str:
    own = words_in(one.text, language, settings.venue.language)
    return isolated(own, language) if own else say(f"{ids}.{one.key}")


def _place(place: Place, settings: Settings, language: str, say: Say) -> VenuePlace:
    notes = {True: "visit.step_free", False: "visit.not_step_free", None: ""}
    label = _text(place, "venue.place_name", settings, language, say)
    name = _text(place, "venue.place", settings, language, say)
    return VenuePlace(place.key, label, name, notes[place.step_free])


def _way(way: OtherWay, text: str, say: Say) -> str:
    return say("visit.outside_team", text) if way.outside_team else text
