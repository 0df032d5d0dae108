# SPDX-License-Identifier: Apache-2.0
"""What leads have set at desks, folded from the facts: changes, the message, the set-up.

Facts may come twice and late: the later of two holds, whatever order they come in.
"""

from collections.abc import Iterable

from kiosk.domain.clock import is_later
from kiosk.domain.events import Event
from kiosk.domain.settings_events import Announced, SettingChanged, SetUpEnded


class SettingsBook:
    """``changed``: the latest fact of each key, in the order in which they were set.

    ``announced``: the latest about the message over the cards; ``set_up``: how it ended.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.changed: dict[str, SettingChanged] = {}
        self.announced: Announced | None = None
        self.set_up: SetUpEnded | None = None
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        match event:
            case SettingChanged(key=key):
                last = self.changed.get(key)
                if last is None or not is_later(last.at, event.at):
                    self.changed.pop(key, None)
                    self.changed[key] = event
            case Announced():
                if self.announced is None or not is_later(self.announced.at, event.at):
                    self.announced = event
            case SetUpEnded():
                self.set_up = self.set_up or event

    @property
    def changes(self) -> dict[str, str]:
        """What holds over the file: each key with its value as JSON, oldest first."""
        return {key: one.value for key, one in self.changed.items() if one.value}

    @property
    def message(self) -> str:
        """The key of the message that stands over the cards, or nothing."""
        return self.announced.key if self.announced else ""

    @property
    def standing(self) -> frozenset[str]:
        """The ids of the facts that still hold: without them a setting would be lost."""
        latest = (*self.changed.values(), self.announced, self.set_up)
        return frozenset(one.id for one in latest if one)
