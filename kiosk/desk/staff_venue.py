# SPDX-License-Identifier: Apache-2.0
"""The page "Venue" under a lead's hand: one setting is open at a time, each change is a fact."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.content.said import said
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.setting_editor import opened
from kiosk.desk.setting_work import SettingHand
from kiosk.desk.venue import When, venue
from kiosk.desk.venue_doors import CardsSeen, VenueDoors
from kiosk.desk.venue_fields import read, wrong
from kiosk.desk.venue_props import Edit, VenueProps
from kiosk.desk.venue_rows import added, dropped, turned, written
from kiosk.desk.venue_settings import BY_KEY, CONFIRMED_KEY, NUMBER_KEY, Sort
from kiosk.desk.worker import Worker
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1

CARDS = "content.pack"


@QmlElement
@QmlUncreatable("Made by the desk")
class Venue(SettingHand):
    """Without ``doors`` nothing can be changed.  Who may be here, the office has looked at."""

    def __init__(
        self,
        log: DeskLog,
        me: Callable[[], Actor],
        doors: VenueDoors | None,
        worker: Worker,
        options: DeskOptions,
    ) -> None:
        super().__init__(log, me)
        self._doors = doors
        self._worker = worker
        self._options = options

    def look(self, now: Instant, *, may_act: bool) -> None:
        """``may_act``: a lead has this page open."""
        if not may_act and self._free:
            self._edit, self._picked = Edit(), ""
        self._free = may_act
        if self._doors and may_act:
            when = When(now, self._options)
            self.show(venue(self._doors, self._log.settings, self._edit, self._picked, when))
        else:
            self.show(VenueProps())

    @Slot(str)
    def edit(self, key: str) -> None:
        """Open one setting; what was not kept of another is left."""
        if self._doors and key in BY_KEY:
            self._picked = ""
            self._become(opened(BY_KEY[key], self._doors))

    @Slot()
    def cancel(self) -> None:
        self._become(Edit())

    @Slot(str)
    def save(self, words: str) -> None:
        """What was typed, where it is within its limits; else it stays and says what would be."""
        if not self._doors or not self._edit.key:
            return
        setting = BY_KEY[self._edit.key]
        value = read(setting, words, self._doors)
        self._edit = replace(self._edit, entry=words)
        if value is None:
            self._become(replace(self._edit, wrong=wrong(setting)))
        else:
            self._try({setting.key: value})

    @Slot(str, bool)
    def switch(self, key: str, on: bool) -> None:  # noqa: FBT001 - QML hands it over
        """At once, without a page of its own."""
        self._edit = Edit(key)
        self._try({key: json.dumps(on)})

    @Slot(str)
    def choose(self, option: str) -> None:
        """One of the options of what is open: it alone, or one more or less of several."""
        edit = self._edit
        if BY_KEY[edit.key].sort is Sort.CHOICE:
            self._try({edit.key: json.dumps(option)})
            return
        rest = tuple(one for one in edit.chosen if one != option)
        chosen = rest if option in edit.chosen else (*rest, option)
        self._become(replace(edit, chosen=chosen, wrong=""))

    @Slot()
    def saveChosen(self) -> None:
        self._try({self._edit.key: json.dumps(self._edit.chosen)})

    @Slot(str)
    def addRow(self, words: str) -> None:
        """A built-in one by its key, else in the venue's own words."""
        if self._doors:
            rows = added(self._edit.key, self._edit.rows, words, self._doors)
            self._become(replace(self._edit, rows=rows, wrong=""))

    @Slot(int)
    def dropRow(self, at: int) -> None:
        self._become(replace(self._edit, rows=dropped(self._edit.rows, at), wrong=""))

    @Slot(int)
    def turnRow(self, at: int) -> None:
        rows = turned(self._edit.key, self._edit.rows, at)
        self._become(replace(self._edit, rows=rows, wrong=""))

    @Slot()
    def saveRows(self) -> None:
        self._try({self._edit.key: written(self._edit.key, self._edit.rows)})

    @Slot(str)
    def lookAtCards(self, place: str) -> None:
        """Take them in as the kiosk would, and list them; nothing is changed."""
        if (doors := self._doors) and self._edit.key == CARDS and not self._edit.looking:
            self._become(replace(self._edit, entry=place, looking=True, seen=None, wrong=""))
            self._worker.do(lambda: doors.look(place.strip()), self._seen, lambda _: None)

    def _try(self, changes: Mapping[str, str]) -> None:
        if not self._doors or not self._free:
            return
        if NUMBER_KEY in changes:  # Another number is one that nobody has tried yet.
            changes = {CONFIRMED_KEY: "false", **changes}
        if fault := self._doors.fault(changes):
            told = said("desk.venue.wrong.fit") if fault not in changes else wrong(BY_KEY[fault])
            self._become(replace(self._edit, wrong=told))
        else:
            self._write(changes)
            self._become(Edit())

    def _seen(self, seen: CardsSeen) -> None:
        if self._edit.looking:
            self._become(replace(self._edit, looking=False, seen=seen))
