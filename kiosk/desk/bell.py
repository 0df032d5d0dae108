# SPDX-License-Identifier: Apache-2.0
"""The desk's bell, as the desk knows it."""

from typing import Protocol


class Bell(Protocol):
    """``prepare`` may take long and is called once somebody signs in."""

    def prepare(self) -> None: ...

    def can_ring(self) -> bool:
        """Whether this machine can play a sound just now."""
        ...

    def ring(self, *, loud: bool) -> None: ...
