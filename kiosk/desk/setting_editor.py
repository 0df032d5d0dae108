# SPDX-License-Identifier: Apache-2.0
"""How a setting stands in its editor before anybody has changed it.  Pure."""

from kiosk.desk.venue_doors import VenueDoors
from kiosk.desk.venue_fields import typed
from kiosk.desk.venue_props import Edit
from kiosk.desk.venue_rows import rows_of
from kiosk.desk.venue_settings import Setting, Sort


def opened(setting: Setting, doors: VenueDoors) -> Edit:
    """With the value that holds: in its field, as what is chosen, or as its rows."""
    value = doors.value(setting.key)
    match setting.sort:
        case Sort.CHOICE | Sort.SEVERAL:
            chosen = tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)
            return Edit(setting.key, chosen=chosen)
        case Sort.ROWS:
            return Edit(setting.key, rows=rows_of(setting.key, doors))
        case Sort.SWITCH:
            return Edit(setting.key)
        case _:
            return Edit(setting.key, typed(setting, doors))
