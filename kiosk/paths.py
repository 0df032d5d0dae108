# SPDX-License-Identifier: Apache-2.0
"""Where things lie: the data folder, the settings file, the assets.

Knows names and permissions of files and nothing of what is in them.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

APP = "allyship-kiosk"
CONFIG_NAME = "kiosk.toml"
PRIVATE = 0o700
LOG_NAME = "requests.sqlite"


class UnusableFolderError(Exception):
    """The data folder cannot be used; the message is one line for an operator."""


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Everything the program writes lies below ``root``, which only its owner may read."""

    root: Path
    log: Path = field(init=False)
    spool: Path = field(init=False)
    bell: Path = field(init=False)
    presence: Path = field(init=False)
    secrets: Path = field(init=False)
    pepper: Path = field(init=False)
    ballast: Path = field(init=False)
    deliveries: Path = field(init=False)
    health: Path = field(init=False)
    page: Path = field(init=False)
    calibration: Path = field(init=False)
    desk_settings: Path = field(init=False)
    set_up: Path = field(init=False)
    desk_looks: Path = field(init=False)
    lock: Path = field(init=False)
    cache: Path = field(init=False)
    last_good_settings: Path = field(init=False)
    last_good_pack: Path = field(init=False)
    refused_pack: Path = field(init=False)
    card_counts: Path = field(init=False)
    last_crash: Path = field(init=False)
    last_relay_crash: Path = field(init=False)
    relay_lock: Path = field(init=False)
    backups: Path = field(init=False)
    keeping: Path = field(init=False)
    keeping_lock: Path = field(init=False)

    def __post_init__(self) -> None:
        for name, leaf in _LEAVES.items():
            object.__setattr__(self, name, self.root / leaf)

    def create(self) -> "DataFolder":
        """Make the folder with mode 0700, or tighten it where it is this program's own.

        Raises UnusableFolderError where it is no folder, belongs to somebody else, cannot be
        written, or is open to others and holds files that this program did not put there.
        """
        try:
            self.root.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            _make_private(self.root)
            self.presence.mkdir(mode=PRIVATE, exist_ok=True)
        except OSError as error:
            reason = error.strerror or "it cannot be used"
            raise UnusableFolderError(f"data folder {self.root}: {reason}") from error
        return self


_LEAVES = {
    "log": LOG_NAME,
    "spool": "spool.jsonl",
    "bell": "bell",
    "presence": "presence",
    "secrets": "secrets.sqlite",
    "pepper": "pepper",
    "ballast": "ballast",
    "deliveries": "deliveries.sqlite",
    "health": "health.json",
    "page": "page",
    "calibration": "calibration.json",
    "desk_settings": "desk-settings.json",
    "set_up": "set-up.json",
    "desk_looks": "desk-looks",
    "lock": "run.lock",
    "cache": "cache",
    "last_good_settings": "last-good-settings.toml",
    "last_good_pack": "last-good-pack",
    "refused_pack": "refused-pack.json",
    "card_counts": "card-counts.json",
    "last_crash": "last-crash.txt",
    "last_relay_crash": "last-relay-crash.txt",
    "relay_lock": "relay.lock",
    "backups": "backups",
    "keeping": "keeping.json",
    "keeping_lock": "keeping.lock",
}


def _make_private(root: Path) -> None:
    state = root.stat()
    if not state.st_mode & 0o077 or os.name == "nt":
        return
    if state.st_uid != os.geteuid():
        raise UnusableFolderError(
            f"data folder {root}: belongs to another user and is open to others"
        )
    known = tuple(_LEAVES.values())
    foreign = any(not entry.name.startswith(known) for entry in root.iterdir())
    if foreign and not (root / LOG_NAME).exists():
        raise UnusableFolderError(
            f"data folder {root}: is open to others and holds files of something else; "
            "name a folder of its own"
        )
    root.chmod(PRIVATE)


def data_folder(flag: str | None, environ: Mapping[str, str]) -> DataFolder:
    """``--data``, else the first of $STATE_DIRECTORY (systemd), else the platform's place."""
    if flag:
        return DataFolder(Path(flag).expanduser().absolute())
    if given := environ.get("STATE_DIRECTORY", "").split(":")[0]:
        return DataFolder(Path(given))
    from platformdirs import user_state_path

    return DataFolder(user_state_path(APP, appauthor=False))


def config_file(flag: str | None, environ: Mapping[str, str]) -> Path:
    """``--config``, else kiosk.toml in $CONFIGURATION_DIRECTORY, else the platform's place."""
    if flag:
        return Path(flag).expanduser().absolute()
    if given := environ.get("CONFIGURATION_DIRECTORY", "").split(":")[0]:
        return Path(given) / CONFIG_NAME
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / CONFIG_NAME


def assets() -> Path:
    """The folder of cards, signs, texts and pictures: in the wheel, else in the work tree."""
    package = Path(__file__).parent
    in_wheel = package / "_assets"
    return in_wheel if in_wheel.is_dir() else package.parent / "assets"
