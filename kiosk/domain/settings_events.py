# SPDX-License-Identifier: Apache-2.0
"""Facts about how the venue is set up, as a lead brings them about at a desk.

The administrator's file is never written: what stands here goes before it.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChanged(Event):
    """``key``: its dotted name in ``defaults.toml``; ``value``: JSON, or empty: as in the file."""

    kind: ClassVar[str] = "setting_changed"
    key: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced(Event):
    """One message over all cards.  ``key``: of a ready message; empty: it was taken down."""

    kind: ClassVar[str] = "announced"
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpEnded(Event):
    """The set-up before the first card is over for good.  ``why``: "done" or "skipped"."""

    kind: ClassVar[str] = "set_up_ended"
    why: str
