# SPDX-License-Identifier: Apache-2.0
"""The settings as they hold for a command: the file, and over it what was set at a desk."""

from argparse import Namespace
from pathlib import Path

from kiosk.cli.common import config_file, data_folder
from kiosk.settings.layers import with_changes
from kiosk.settings.reader import Loaded, load_settings
from kiosk.store.desk_settings_file import DeskSettingsFile


def held_settings(args: Namespace, last_good: Path | None = None) -> Loaded:
    """Raises BadInputError.  ``last_good``: see ``load_settings``."""
    loaded = load_settings(config_file(args), last_good)
    return with_changes(loaded, DeskSettingsFile(data_folder(args).desk_settings).read().changes)
