# SPDX-License-Identifier: Apache-2.0
"""What the page "Venue" of a desk is given: the settings that hold, and what may become of them."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import to_builtins

from kiosk.content.languages import LANGUAGES, is_spoken
from kiosk.desk.venue_doors import BUILT_IN, DESK, FILE, CardsSeen, VenueDoors
from kiosk.paths import assets
from kiosk.settings import layers as of_settings
from kiosk.settings.model import BUILT_IN_PLACES, BUILT_IN_WAYS, words_in
from kiosk.settings.reader import BUILT_IN as OF_THE_PROGRAM
from kiosk.settings.reader import values
from kiosk.wiring.layers import Layers
from kiosk.wiring.messages import headline_and_more, message_keys
from kiosk.wiring.sources import screen_language
from kiosk.wiring.tongue import say

_IDS = {"places": "venue.place_name", "other_ways": "venue.way"}
_MOST_PROBLEMS = 8


def venue_doors(layers: Layers) -> VenueDoors:
    """Each call reads what ``layers`` hold at that moment."""
    return VenueDoors(
        value=lambda key: to_builtins(values(layers.settings)[key]),
        source=partial(_source, layers),
        fault=partial(_fault, layers),
        words=lambda key, name: say(f"{_IDS[key]}.{name}"),
        own=partial(_own, layers),
        languages=tuple(
            (one.code, one.autonym) for one in LANGUAGES if is_spoken(assets(), one.code)
        ),
        messages=lambda: message_keys(layers.settings),
        says=lambda key: headline_and_more(
            key, layers.settings, screen_language(layers.settings), say
        ),
        look=_look_at_cards,
        built_in={"places": BUILT_IN_PLACES, "other_ways": BUILT_IN_WAYS},
    )


def _source(layers: Layers, key: str) -> str:
    if key in layers.kept.changes:
        return DESK
    return BUILT_IN if layers.sources.get(key, OF_THE_PROGRAM) == OF_THE_PROGRAM else FILE


def _fault(layers: Layers, changes: Mapping[str, str]) -> str:
    wrong = of_settings.fault(layers.settings, changes)
    return wrong.key.partition("[")[0] if wrong else ""


def _own(layers: Layers, value: object) -> str:
    """A text, or the one of a table by language that this venue reads."""
    if isinstance(value, dict):
        mine = layers.settings.venue.language
        return words_in(value, screen_language(layers.settings), mine)
    return value if isinstance(value, str) else ""


def _look_at_cards(place: str) -> CardsSeen:
    """As the kiosk takes them in, into a folder that is gone afterwards."""
    from kiosk.wiring.packs import take_in

    if not Path(place).is_absolute():
        return CardsSeen(problems=(place,))
    with TemporaryDirectory(prefix="allyship-look-") as into:
        taken = take_in(Path(place), Path(into))
    problems = tuple(str(one) for one in taken.problems[:_MOST_PROBLEMS])
    if taken.pack is None:
        return CardsSeen(problems=problems or (place,))
    texts = (next(iter(card.texts.values())) for card in taken.pack.cards)
    return CardsSeen(tuple(text.name for text in texts), problems)
