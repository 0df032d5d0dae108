# SPDX-License-Identifier: Apache-2.0
"""The rows of closed requests, kept as long as nothing about them can change.

Each open page looks each second; the closed ones are the most of what it looks at.
"""

from collections.abc import Iterable

from kiosk.domain.request import Request
from kiosk.phone.rows import Row, View, row


class ClosedRows:
    """A request is made anew by each of its facts, so the same one has the same row."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, tuple[Request, Row]]] = {}

    def rows(self, requests: Iterable[Request], view: View) -> list[Row]:
        """As ``view.teller.me`` sees them."""
        me = view.teller.me.name
        before = self._kept.get(me, {})
        made = {one.id: (one, _row(one, before.get(one.id), view)) for one in requests}
        self._kept[me] = {key: kept for key, kept in made.items() if kept[1]["undo"] is None}
        return [told for _, told in made.values()]


def _row(request: Request, before: tuple[Request, Row] | None, view: View) -> Row:
    return before[1] if before and before[0] is request else row(request, view)
