# SPDX-License-Identifier: Apache-2.0
"""What can say a text aloud, as the speaker sees it."""

from collections.abc import Callable
from typing import Protocol

NONE, NO_VOICE = "speech.none", "speech.no_voice"
"""Text ids of what a visitor reads where nothing can be said."""

Found = Callable[[frozenset[str]], None]
"""Told in which languages a voice speaks; told none where it cannot, or no longer."""

Ended = Callable[[], None]
"""Told when the last text was said to its end; not when it was stopped."""


class Voice(Protocol):
    """One text at a time."""

    def begin(self, found: Found, ended: Ended) -> None:
        """Look for voices, unless that was done; ``found`` is told, now or later."""

    def say(self, text: str, language: str, loudness: float) -> None:
        """``language``: one that was found.  ``loudness``: of the usual one (see volume.py)."""

    def stop(self) -> None:
        """At once; nothing is told."""

    def rest(self) -> None:
        """Nobody listens any more: let go what it costs."""


class NoVoice:
    """Where nothing can speak."""

    def begin(self, found: Found, ended: Ended) -> None:  # noqa: ARG002 - as Voice has it
        found(frozenset())

    def say(self, text: str, language: str, loudness: float) -> None:
        """Never asked for: no language was found."""

    def stop(self) -> None:
        """It is silent."""

    def rest(self) -> None:
        """It costs nothing."""
