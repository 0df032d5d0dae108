# SPDX-License-Identifier: Apache-2.0
"""A desk whose lead may change the settings of a venue, over a log in memory."""

from collections.abc import Callable
from pathlib import Path

from kiosk.settings.model import Settings
from kiosk.settings.reader import BUILT_IN, Loaded, values
from kiosk.store.desk_settings_file import DeskSettingsFile
from kiosk.wiring.layers import Layers
from kiosk.wiring.settings_watch import SettingsWatch
from kiosk.wiring.venue_parts import venue_doors
from tests.desk.conftest import OpenDesk


class VenueDesk:
    """``open_desk``: the fixture of that name.  Team 4 leads."""

    def __init__(self, open_desk: Callable[..., OpenDesk], folder: Path, **changes: object) -> None:
        self.desk = open_desk(**changes)
        self.desk.book.leads.add("4")
        loaded = Loaded(Settings(), (), dict.fromkeys(values(Settings()), BUILT_IN))
        self.layers = Layers(loaded, DeskSettingsFile(folder / "desk-settings.json"))
        self.venue = self.desk.desk.parts.venue
        self.venue._doors = venue_doors(self.layers)
        SettingsWatch(self.layers, self.desk.live, self.desk.desk.refresh, self.desk.desk)
        self.desk.live.ready.emit()

    def enter(self) -> None:
        """Sign in and open the page."""
        self.desk.on_duty()
        office = self.desk.desk.parts.office
        self.desk.sees_soon("Office") if not office.lead else None
        office.enter("venue")
        self.desk.sees("A message over all cards")
