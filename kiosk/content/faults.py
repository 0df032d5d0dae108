# SPDX-License-Identifier: Apache-2.0
"""A fault in words, the same on every way but the desk's own: what is dead, and what helps."""

from typing import Protocol

from kiosk.domain.health import Trouble, called


class Say(Protocol):
    """The texts of one language, by id."""

    def __call__(self, text_id: str, *args: object) -> str: ...


def sentence(trouble: Trouble, say: Say) -> str:
    """What is dead."""
    return say(f"fault.{trouble.fault}", called(trouble))


def remedy(trouble: Trouble, say: Say) -> str:
    """What helps."""
    return say(f"fault.{trouble.fault}.fix")
