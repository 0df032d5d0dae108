# SPDX-License-Identifier: Apache-2.0
"""What whoever set up this machine wishes of every program: strong contrast, nothing that moves."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Wishes:
    contrast: bool = False
    still: bool = False


def wishes(hints: Any) -> Wishes:
    """From Qt's style hints, as far as this Qt knows of them.

    Contrast since 6.10, motion since 6.12: an older one says nothing, which is no wish.
    """
    accessibility = getattr(hints, "accessibility", lambda: None)()
    return Wishes(
        contrast=_wished(accessibility, "contrastPreference"),
        still=_wished(accessibility, "motionPreference"),
    )


def _wished(accessibility: Any, name: str) -> bool:
    ask = getattr(accessibility, name, None)
    return ask is not None and ask().name != "NoPreference"
