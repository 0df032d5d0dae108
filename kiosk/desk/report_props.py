# SPDX-License-Identifier: Apache-2.0
"""What the report's page shows, as one value."""

from dataclasses import dataclass

from kiosk.reports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ReportProps:
    """Named as QML reads them; the words are those of the sheet, in the venue's language.

    ``span``: which days.  ``places``: where a file may go, ``sticks`` which of them are sticks
    ("1"), ``place`` the chosen one.  ``printers``: the machine's; ``asked``: that is known.
    """

    sheet: Sheet | None = None
    span: str = "all"
    places: tuple[str, ...] = ()
    sticks: tuple[str, ...] = ()
    place: int = 0
    printers: tuple[str, ...] = ()
    asked: bool = False
