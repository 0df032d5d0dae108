# SPDX-License-Identifier: Apache-2.0
"""The desk's bell, as the desk knows it, and the one that cannot be heard."""

from typing import Protocol


class Bell(Protocol):
    """``prepare`` may take long and is called once somebody signs in."""

    def prepare(self) -> None: ...

    def can_ring(self) -> bool:
        """Whether this machine can play a sound just now."""
        ...

    def ring(self, *, loud: bool) -> None: ...


class SilentBell:
    """For machines without sound; ``rung`` keeps how loud it was meant to be each time."""

    def __init__(self, *, heard: bool = False) -> None:
        self.heard = heard
        self.rung: list[bool] = []

    def prepare(self) -> None:
        """Nothing to do."""

    def can_ring(self) -> bool:
        return self.heard

    def ring(self, *, loud: bool) -> None:
        self.rung.append(loud)
