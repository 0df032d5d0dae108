# SPDX-License-Identifier: Apache-2.0
"""What a lead sets at a desk: a setting, the message over all cards, the end of the set-up.

Only the facts; every screen hears of them from the log.  Whether a value is within its limits
is said before, by whoever knows the settings.
"""

from kiosk.domain.settings_events import Announced, SettingChanged, SetUpEnded
from kiosk.domain.transitions import Stamp


def change_setting(key: str, value: str, stamp: Stamp) -> SettingChanged:
    """``value``: JSON; empty: as in the file again."""
    return SettingChanged(id=stamp.id, at=stamp.at, by=stamp.by, key=key, value=value)


def announce(key: str, stamp: Stamp) -> Announced:
    """``key``: of the message that shall stand over all cards; empty: none does any more."""
    return Announced(id=stamp.id, at=stamp.at, by=stamp.by, key=key)


def end_set_up(stamp: Stamp, *, skipped: bool) -> SetUpEnded:
    """The set-up never comes again."""
    why = "skipped" if skipped else "done"
    return SetUpEnded(id=stamp.id, at=stamp.at, by=stamp.by, why=why)
