# SPDX-License-Identifier: Apache-2.0
"""The message of the venue over all cards: which there are, and what one says in a language."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.attendee.derive import Message
from kiosk.content.languages import isolated
from kiosk.domain.clock import Instant
from kiosk.settings.model import BUILT_IN_MESSAGES, Settings, words_in
from kiosk.store.desk_settings_file import DeskSettings
from kiosk.wiring.venue_time import hours_and_minutes, time_zone

Say = Callable[..., str]
"""A text by id, with its arguments."""

LAST = "listen"
"""What is said for a message that the settings no longer hold: something is the matter."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The key of the message that stands, and when it was put up."""

    key: str
    at: Instant


def standing(kept: DeskSettings) -> Standing | None:
    return Standing(kept.message, Instant(kept.message_at, "", 0)) if kept.message else None


def message_keys(settings: Settings) -> tuple[str, ...]:
    """What a lead can put up: the venue's own first."""
    return tuple(dict.fromkeys((*(one.key for one in settings.messages), *BUILT_IN_MESSAGES)))


def message_words(up: Standing, settings: Settings, language: str, say: Say) -> Message:
    """``say``: speaks ``language``."""
    headline, more = headline_and_more(up.key, settings, language, say)
    at = hours_and_minutes(time_zone(settings.venue.time_zone))(up.at)
    return Message(headline, more, say("message.since", at))


def headline_and_more(key: str, settings: Settings, language: str, say: Say) -> tuple[str, str]:
    """The venue's own words, which say everything, or the ready ones and a line below them."""
    for own in settings.messages:
        if own.key == key and own.text is not None:
            return isolated(words_in(own.text, language, settings.venue.language), language), ""
    known = key if key in BUILT_IN_MESSAGES else LAST
    return say(f"message.{known}"), say(f"message.{known}.more")
