# SPDX-License-Identifier: Apache-2.0
"""The words that leave the house: where, which sign, the screen's language.  Pure.

Nothing else about a request may leave: no time, code, id, note or name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.request import Request


class Say(Protocol):
    """The texts of the venue's language; an unknown id raises KeyError."""

    def __call__(self, text_id: str, *args: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Words:
    """``signs``: the word of each match sign, by index."""

    say: Say
    signs: Sequence[str]

    def call(self, request: Request) -> str:
        """ "Lobby 2 · Heron · screen in Arabic"; the language only where it was chosen."""
        place, sign = request.pressed.place, self.signs[request.pressed.sign % len(self.signs)]
        if not request.language_chosen:
            return self.say("alert.call", place, sign)
        return self.say("alert.call_in", place, sign, self._language(request.language))

    def drill(self, request: Request) -> str:
        return self.say("alert.drill", request.pressed.place)

    def test(self, place: str) -> str:
        return self.say("alert.test", place)

    def _language(self, code: str) -> str:
        """Its name, or the code where it has none here."""
        try:
            return self.say(f"language.{code}")
        except KeyError:
            return code
