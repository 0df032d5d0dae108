# SPDX-License-Identifier: Apache-2.0
"""Reads settings and cards for a window; whatever is broken, something usable comes out."""

import logging
from pathlib import Path

from kiosk.content.card import Pack
from kiosk.content.load import load_built_in, load_first
from kiosk.content.merge import beside_built_in
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.settings.reader import Loaded, load_settings
from kiosk.store.desk_settings_file import DeskSettingsFile
from kiosk.wiring.layers import Layers
from kiosk.wiring.start import Start

_log = logging.getLogger("wiring")

BUILT_IN_PACK = assets() / "packs" / "default"


def read_layers(start: Start) -> Layers:
    """Each fault of the file becomes a line of the log, never a dead kiosk."""
    copy = DeskSettingsFile(start.folder.desk_settings)
    if start.config is None:
        return Layers(Loaded(Settings(), (), {}), copy, safe=start.safe)
    loaded = load_settings(start.config, start.folder.last_good_settings)
    for problem in loaded.problems:
        _log.warning("%s", problem)
    return Layers(loaded, copy, safe=start.safe)


def read_settings(start: Start) -> Settings:
    """What holds at the start: the file, and over it what was set at a desk."""
    return read_layers(start).settings


def read_pack(settings: Settings, folder: DataFolder, *, safe: bool) -> Pack:
    """The venue's pack, taken in now; its last good form where it is refused, else built in."""
    if (venue := venue_pack(settings, safe=safe)) is not None:
        from kiosk.wiring.packs import keep_word, log_problems, take_in

        log_problems(keep_word(take_in(venue, folder.last_good_pack), venue, folder))
    return first_pack(settings, folder, safe=safe)


def first_pack(settings: Settings, folder: DataFolder, *, safe: bool) -> Pack:
    """What is up with the first frame, which waits for nothing that a venue wrote."""
    venue = venue_pack(settings, safe=safe)
    return load_first(folder.last_good_pack if venue else None, BUILT_IN_PACK)


def shown(pack: Pack) -> Pack:
    """A pack of a venue as it comes up, beside the program's own."""
    return beside_built_in(pack, load_built_in(BUILT_IN_PACK))


def venue_pack(settings: Settings, *, safe: bool) -> Path | None:
    """Where the venue's pack lies; None where it has none, or where none may be looked at."""
    return Path(settings.content.pack) if settings.content.pack and not safe else None


def screen_language(settings: Settings) -> str:
    """The venue's language where the program speaks it, else English."""
    wanted = settings.venue.language
    spoken = (assets() / "i18n" / f"{wanted}.qm").exists()
    return wanted if spoken and (assets() / "signs" / f"{wanted}.json").exists() else "en"
