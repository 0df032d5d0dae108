# SPDX-License-Identifier: Apache-2.0
"""What a staff screen knows of its venue."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Protocol

from kiosk.domain.events import Actor


class Screen(Protocol):
    """What a staff screen is told of its venue.

    ``places``: the venue's own words for the keys of its places; a key that is missing
    is a built-in place.  ``sign_words``: the word of each sign, by index.
    ``abroad``: a sign's word in the language of a kiosk's screen, where it is not the given one.
    ``zone``: the venue's time zone; None: that of the machine.
    """

    @property
    def actor(self) -> Actor: ...

    @property
    def places(self) -> Mapping[str, str]: ...

    @property
    def sign_words(self) -> tuple[str, ...]: ...

    @property
    def abroad(self) -> Callable[[int, str, str], str]: ...

    @property
    def zone(self) -> tzinfo | None: ...
