# SPDX-License-Identifier: Apache-2.0
"""``doctor``: each thing that a promise hangs on, looked at, with the fix where one is due."""

import json
import os
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.common import config_file, data_folder, is_there, new_parser
from kiosk.cli.held import held_settings
from kiosk.cli.records import everything, open_secrets
from kiosk.content.languages import offered
from kiosk.content.reviews import drafts, untranslated
from kiosk.doctor import disk, machine, panel, venue
from kiosk.doctor.finding import Finding, Level, ok, red
from kiosk.domain.clock import Instant
from kiosk.paths import DataFolder, UnusableFolderError, assets
from kiosk.settings.reader import Loaded
from kiosk.store.calibration_file import CalibrationFile
from kiosk.store.event_log import LogError
from kiosk.store.refused_pack import RefusedPackFile
from kiosk.store.sqlite_log import open_reader
from kiosk.wiring.machine import MachineClock, MachineRandomness

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

SCHEMA = 1
RED = 1
"""The exit status where anything is red; 2 stays with what was typed wrongly."""


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(subparsers, "doctor", "look at all that the kiosk needs; 1 where red")
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: Namespace) -> int:
    file, folder = config_file(args), data_folder(args)
    loaded = held_settings(args)
    pack = loaded.settings.content.pack
    found = [
        *_settings(loaded, file),
        venue.cards(pack, RefusedPackFile(folder.refused_pack).why(pack)),
        *_disk(folder),
        *_machine(loaded, folder),
        *_people(folder),
    ]
    if args.json:
        checks = [{"name": f.name, "level": f.level, "says": f.says, "fix": f.fix} for f in found]
        print(json.dumps({"schema": SCHEMA, "checks": checks}, ensure_ascii=False))
    else:
        _print(found)
    return RED if any(one.level is Level.RED for one in found) else 0


def _settings(loaded: Loaded, file: Path) -> Iterable[Finding]:
    mine = loaded.settings
    words = venue.VenueWords(
        mine.venue.emergency_number,
        mine.venue.emergency_confirmed,
        tuple(way.outside_team for way in mine.other_ways),
        tuple(map(str, loaded.problems)) if is_there(file) else (),
        loaded.sources,
        unreadable=any(not one.key and not one.warning for one in loaded.problems),
    )
    return (
        venue.settings(words, str(file)),
        venue.number(words),
        venue.other_ways(words),
        _languages(mine.venue.language, mine.venue.languages),
    )


def _languages(usual: str, wanted: Sequence[str]) -> Finding:
    spoken = offered(assets(), wanted, usual)
    lacking = {code: len(untranslated(assets(), code)) for code in spoken}
    return venue.languages((*wanted, usual), spoken, drafts(assets()), lacking)


def _disk(folder: DataFolder) -> Iterable[Finding]:
    try:
        folder.create()
    except UnusableFolderError as error:
        return (red("data folder", str(error), "name another one: --data DIR"),)
    root = folder.root.resolve()
    mounts = disk.MOUNTS.read_text(encoding="utf-8", errors="replace")
    return (
        ok("data folder", f"all that is written lies in {root}"),
        disk.privacy(root),
        disk.file_system(root, mounts),
        disk.free_space(root),
        disk.canary(folder, MachineRandomness().token()),
        disk.log(folder),
    )


def _machine(loaded: Loaded, folder: DataFolder) -> Iterable[Finding]:
    mine, display = loaded.settings.venue, loaded.settings.display
    probe = machine.prober(os.environ)
    measured = CalibrationFile(folder.calibration).read()
    words = panel.PanelWords(
        display.name, display.px_per_mm, display.diagonal_in, display.bottom_mm, measured
    )
    return (
        machine.display(probe, display.name),
        panel.size(words, probe),
        panel.within_reach(words, probe),
        machine.fonts(probe),
        machine.sound(probe),
        machine.voice(probe, offered(assets(), mine.languages, mine.language)),
    )


def _people(folder: DataFolder) -> Iterable[Finding]:
    return venue.clock(MachineClock().now(), _newest(folder)), _staff(folder)


def _staff(folder: DataFolder) -> Finding:
    try:
        team = open_secrets(folder).list() if folder.secrets.exists() else ()
    except LogError as error:
        fix = f"move {folder.secrets.name} away, then deal new PINs: staff add NUMBER --lead"
        return red("staff", f"nobody can sign in: {error}", fix)
    return venue.staff([one.number for one in team], sum(one.lead for one in team))


def _newest(folder: DataFolder) -> Instant | None:
    try:
        reader = open_reader(folder.log)
    except LogError:
        return None
    try:
        times = (one.event.at for one in everything(reader))
        return max(times, key=lambda at: at.utc_ms, default=None)
    except LogError:
        return None
    finally:
        reader.close()


def _print(found: Iterable[Finding]) -> None:
    for one in found:
        print(f"{one.level.upper():8} {one.name}: {one.says}")
        if one.fix:
            print(f"         -> {one.fix}")
