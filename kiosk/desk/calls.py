# SPDX-License-Identifier: Apache-2.0
"""Who calls that did not call before: whatever hides the list gives way to them.  Pure."""

from collections.abc import Iterable

from kiosk.domain.alarm import light
from kiosk.domain.request import Request


class Calls:
    """Remembers who called at the last look."""

    def __init__(self) -> None:
        self._known: frozenset[tuple[str, int]] = frozenset()

    def new(self, requests: Iterable[Request]) -> str:
        """The first of these requests that calls now and did not, in this round; or ""."""
        calling = {(one.id, one.round): one.id for one in requests if light(one)}
        new = [request for key, request in calling.items() if key not in self._known]
        self._known = frozenset(calling)
        return new[0] if new else ""
