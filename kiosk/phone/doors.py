# SPDX-License-Identifier: Apache-2.0
"""What the staff page works with, and what it is told of its venue; wiring fills both."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Protocol

from kiosk.actions.phones import PhoneBook
from kiosk.domain.board import Board
from kiosk.domain.clock import Clock, Randomness
from kiosk.domain.events import Actor, Event
from kiosk.domain.health import Health
from kiosk.domain.presence import Lease


class Leases(Protocol):
    """Where staff screens keep their word; touches the disk and raises OSError."""

    def beat(self, lease: Lease) -> None: ...

    def leave(self, desk: str) -> None: ...


class Words(Protocol):
    """The texts of the page's language.  An unknown id raises KeyError."""

    def __contains__(self, text_id: str) -> bool: ...

    def __call__(self, text_id: str, *args: object) -> str: ...

    def ids(self) -> frozenset[str]: ...


Write = Callable[[Sequence[Event]], Awaitable[bool]]
"""True once the facts survive a power cut; False as soon as the log says "not yet"."""


@dataclass(frozen=True, slots=True)
class PageDoors:
    """``deaf``: why the log cannot be read, or empty.  ``word``: a sign's word in a language."""

    board: Callable[[], Board]
    write: Write
    health: Callable[[], Health | None]
    phones: PhoneBook
    leases: Leases
    clock: Clock
    randomness: Randomness
    texts: Words
    word: Callable[[int, str], str]
    deaf: Callable[[], str] = lambda: ""


@dataclass(frozen=True, slots=True)
class PageOptions:
    """``folder``: where the page keeps its own certificate.  ``host``: empty: found out.

    ``certificate`` and ``key``: the venue's own, full paths, or None.  The rest is as in
    ``content.teller.Screen``.
    """

    folder: Path
    host: str = ""
    port: int = 8443
    certificate: Path | None = None
    key: Path | None = None
    idle_ms: int = 1_800_000
    places: Mapping[str, str] = field(default_factory=dict)
    sign_words: tuple[str, ...] = ()
    abroad: Callable[[int, str, str], str] = lambda _sign, _language, _own: ""
    zone: tzinfo | None = None
    language: str = "en"

    @property
    def actor(self) -> Actor:
        """No page is "this desk" to anybody."""
        return Actor("desk", "page")
