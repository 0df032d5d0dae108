# SPDX-License-Identifier: Apache-2.0
"""Facts about the venue's settings, as a lead changes them at a desk.

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
