# SPDX-License-Identifier: Apache-2.0
"""What a desk is told of its venue; wiring fills it from the settings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import tzinfo

from kiosk.domain.events import Actor

ON_KIOSK = "screen"
"""The name of the desk behind the staff gesture: its lease and its entry surface."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A ready phrase for a note; without ``text`` it is one of the built-in ones."""

    key: str
    text: str = ""


@dataclass(slots=True)
class DeskOptions:
    """One desk: its name, its limits and the venue's words.

    All parts of a desk hold the same object, so that a setting that a lead changes reaches
    each of them; wiring alone calls ``renew``.

    ``name``: unique on this machine; it names the lease and the entry surface.
    ``on_kiosk``: it lies behind the staff gesture, where everybody may look on; ``kiosk``: the
    place of that kiosk, where "I'm there" is also the proof of it.
    ``letter_keys``: single letters act, until somebody switches them off at the desk.
    ``channels``: the names of the venue's channels, in its order.
    ``places``: the venue's own words for the keys of its places; a key that is missing
    is a built-in place.  ``sign_words``: the word of each sign, by index.
    ``abroad``: as in ``content.teller.Screen``.
    ``language``: that of its texts.  ``zone``: the venue's time zone; None: that of the machine.
    """

    name: str
    on_kiosk: bool = False
    kiosk: str = ""
    has_kiosk: bool = True
    lock_ms: int = 900_000
    idle_ms: int = 1_800_000
    note_text: bool = True
    letter_keys: bool = True
    phrases: tuple[Phrase, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    sign_words: tuple[str, ...] = ()
    abroad: Callable[[int, str, str], str] = lambda _sign, _language, _own: ""
    channels: tuple[str, ...] = ()
    zone: tzinfo | None = None
    language: str = "en"

    @property
    def actor(self) -> Actor:
        return Actor("desk", self.name)

    def renew(self, fresh: "DeskOptions") -> None:
        """What holds from now on."""
        for one in fields(self):
            setattr(self, one.name, getattr(fresh, one.name))
