# SPDX-License-Identifier: Apache-2.0
"""Facts about what was made of the requests for somebody to take away (row E3)."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMade(Event):
    """``form``: pdf, json, csv or print; ``first`` and ``last``: its days, or empty: all."""

    kind: ClassVar[str] = "report_made"
    form: str
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsMade(Event):
    """Cards to print; ``form``: signs or numbers."""

    kind: ClassVar[str] = "cards_made"
    form: str
