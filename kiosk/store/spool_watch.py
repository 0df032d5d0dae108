# SPDX-License-Identifier: Apache-2.0
"""Tells what waits in the spool: a request that is saved there is a request for the team."""

from collections.abc import Callable
from threading import Thread

from kiosk.domain.events import Event
from kiosk.store.spool import SpoolReader


class SpoolWatch:
    """``on_facts`` gets all that waits, on a thread of its own: a sick disk may take long."""

    def __init__(self, spool: SpoolReader, on_facts: Callable[[tuple[Event, ...]], None]) -> None:
        self._spool = spool
        self._on_facts = on_facts

    def look(self) -> None:
        """Tell it if it has changed.  Returns at once."""
        if self._spool.changed():
            Thread(target=self.tell, name="log-spool", daemon=True).start()

    def tell(self) -> None:
        """Tell it, changed or not; waits for the disk."""
        try:
            events = self._spool.events()
        except OSError:
            return  # What cannot be read here, or is not sure to last, comes with the log.
        if events:
            self._on_facts(events)
