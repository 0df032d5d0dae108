# SPDX-License-Identifier: Apache-2.0
"""What the relay is given: the venue's settings as plain values, and the doors of the machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo

from kiosk.actions.kept_house import USUAL, House, Rules
from kiosk.alerts.rules import Channel
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import Texts, read_texts
from kiosk.domain.clock import Clock, Instant, Randomness
from kiosk.domain.hours import Hours, Window
from kiosk.paths import DataFolder, assets
from kiosk.phone.doors import PageOptions
from kiosk.settings.model import Settings
from kiosk.settings.openings import read_time
from kiosk.store.log_door import LogDoor, log_door
from kiosk.wiring.keeping_parts import keeping_rules, kept_house
from kiosk.wiring.layers import Layers
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.page_parts import page_options
from kiosk.wiring.sources import read_layers, screen_language
from kiosk.wiring.start import Start
from kiosk.wiring.venue_time import (
    hours_and_minutes,
    local_time,
    opening_hours,
    time_zone,
    windows,
)


@dataclass(frozen=True, slots=True)
class Doors:
    """The machine: where things lie, its log, its clock, its randomness."""

    folder: DataFolder
    log: LogDoor
    clock: Clock
    randomness: Randomness


@dataclass(frozen=True, slots=True)
class RelayVenue:
    """``place``: of this kiosk.  ``say``, ``signs``: in the venue's language.

    ``clock_time``: an instant as staff read it; ``wall``: the venue's wall clock, without a zone.
    ``addresses``: of each channel by its name; they are told to the sending process alone.
    ``drill_at``: None: on no day.
    """

    place: str
    say: Texts
    signs: tuple[str, ...]
    zone: tzinfo | None
    clock_time: Callable[[Instant], str]
    wall: Callable[[Instant], datetime]
    hours: Callable[[Instant], Hours]
    windows: tuple[Window, ...]
    channels: tuple[Channel, ...]
    addresses: Mapping[str, str] = field(repr=False)
    page: PageOptions
    keeping: Rules = USUAL
    drill_at: time | None = None
    drill_at_opening: bool = False


def relay_doors(folder: DataFolder) -> Doors:
    clock, randomness = MachineClock(), MachineRandomness()
    door = log_door(folder, clock=clock, machine=machine_id(), randomness=randomness)
    return Doors(folder, door, clock, randomness)


def house_of(venue: RelayVenue, doors: Doors) -> House:
    """For what is kept and what is erased."""
    return kept_house(
        doors.folder,
        doors.log,
        clock=doors.clock,
        randomness=doors.randomness,
        rules=lambda: venue.keeping,
        zone=venue.zone,
    )


def relay_layers(start: Start) -> Layers:
    """The venue's settings, or what was last good of them; safe mode keeps all of them."""
    return read_layers(Start(folder=start.folder, config=start.config))


def of_the_relay(settings: Settings) -> Settings:
    """What of the settings the relay goes by: where this differs, it begins anew."""
    mine = settings
    return Settings(
        venue=mine.venue,
        staff=mine.staff,
        hours=mine.hours,
        page=mine.page,
        drill=mine.drill,
        keeping=mine.keeping,
        places=mine.places,
        channels=mine.channels,
    )


def relay_venue(settings: Settings, folder: DataFolder) -> RelayVenue:
    language = screen_language(settings)
    zone = time_zone(settings.venue.time_zone)
    drill = settings.drill
    return RelayVenue(
        place=settings.venue.place,
        say=read_texts(assets() / "i18n", language),
        signs=sign_words(assets() / "signs", language),
        zone=zone,
        clock_time=hours_and_minutes(zone),
        wall=lambda at: local_time(at, zone),
        hours=opening_hours(settings),
        windows=windows(settings.hours.open),
        channels=tuple(
            Channel(one.name, one.step, windows(one.hours)) for one in settings.channels
        ),
        addresses={one.name: one.url for one in settings.channels},
        page=page_options(settings, folder),
        keeping=keeping_rules(settings),
        drill_at=read_time(drill.at) if drill.at else None,
        drill_at_opening=drill.at_opening,
    )
