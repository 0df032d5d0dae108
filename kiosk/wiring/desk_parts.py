# SPDX-License-Identifier: Apache-2.0
"""What a desk is given, in its own window as behind the kiosk's staff gesture."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.actions.page_files import fingerprint
from kiosk.content.sign_words import foreign_word, sign_words
from kiosk.desk.mixer import SystemMixer
from kiosk.desk.options import ON_KIOSK, DeskOptions, Phrase
from kiosk.desk.parts import DeskDoors
from kiosk.desk.phone_doors import PhoneDoors
from kiosk.desk.screen_door import ScreenDoor
from kiosk.desk.sound_bell import SoundBell
from kiosk.desk.staff_desk import Desk
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings, words_in
from kiosk.shell.live_log import LiveLog
from kiosk.store.health_file import HealthFile
from kiosk.store.phones import PhoneBook
from kiosk.store.presence import Presence
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.inside import look_inside
from kiosk.wiring.looks_parts import looks_door
from kiosk.wiring.records_parts import records_doors
from kiosk.wiring.report_doors import report_doors
from kiosk.wiring.sources import screen_language
from kiosk.wiring.team_parts import secrets_of, team_doors
from kiosk.wiring.venue_parts import venue_doors
from kiosk.wiring.venue_time import time_zone

__all__ = ["ON_KIOSK", "desk_options", "make_desk"]


def desk_options(settings: Settings, name: str, *, has_kiosk: bool = True) -> DeskOptions:
    language, mine = screen_language(settings), settings.venue.language
    staff = settings.staff
    lock_s = staff.kiosk_lock_s if name == ON_KIOSK else staff.desk_lock_s
    return DeskOptions(
        name=name,
        on_kiosk=name == ON_KIOSK,
        kiosk=settings.venue.place if name == ON_KIOSK else "",
        has_kiosk=has_kiosk,
        lock_ms=lock_s * 1_000,
        idle_ms=staff.duty_input_min * 60_000,
        note_text=staff.note_text,
        letter_keys=staff.letter_keys,
        phrases=tuple(
            Phrase(one.key, words_in(one.text, language, mine)) for one in settings.phrases
        ),
        places={
            one.key: text for one in settings.places if (text := words_in(one.text, language, mine))
        },
        sign_words=sign_words(assets() / "signs", language),
        abroad=partial(foreign_word, assets() / "signs"),
        channels=tuple(one.name for one in settings.channels),
        zone=time_zone(settings.venue.time_zone),
        language=language,
    )


def make_desk(
    log: LiveLog,
    folder: DataFolder,
    machine: Machine,
    options: DeskOptions,
    on_close: Callable[[], None] = lambda: None,
    screen: ScreenDoor | None = None,
) -> Desk:
    """A desk over ``log``; ``on_close`` takes its pane away; ``screen``: the kiosk it is on."""
    doors = _doors(log, folder, machine, options)
    return Desk(replace(doors, on_close=on_close, screen=screen), options)


def _doors(log: LiveLog, folder: DataFolder, machine: Machine, options: DeskOptions) -> DeskDoors:
    return DeskDoors(
        live=log,
        book=secrets_of(folder, machine),
        phones=PhoneDoors(
            PhoneBook(folder.secrets, machine.randomness), partial(fingerprint, folder.page)
        ),
        leases=Presence(folder.presence),
        health=HealthFile(folder.health),
        bell=SoundBell(assets() / "sounds" / "bell.wav"),
        mixer=SystemMixer(),
        clock=machine.clock,
        randomness=machine.randomness,
        looks=looks_door(folder, options.name),
        team=team_doors(folder, machine),
        records=records_doors(folder, machine, options),
        venue=venue_doors(machine.layers) if machine.layers else None,
        inside=look_inside,
        report=report_doors(folder, machine, options),
    )
