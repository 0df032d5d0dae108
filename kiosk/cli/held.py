# SPDX-License-Identifier: Apache-2.0
"""The settings as they hold for a command: the file, and over it what was set at a desk."""

from argparse import Namespace
from pathlib import Path

from kiosk.cli.common import config_file, data_folder
from kiosk.settings.layers import with_changes
from kiosk.settings.reader import Loaded, load_settings
from kiosk.store.desk_settings_file import DeskSettingsFile


def held_settings(args: Namespace, last_good: Path | None = None) -> Loaded:
    """As the kiosk goes by them: where the file is broken, its last good copy stands in.

    ``last_good``: where a good file is kept; without it nothing is written.  Raises BadInputError.
    """
    file, folder = config_file(args), data_folder(args)
    loaded = load_settings(file, last_good)
    if any(not one.warning for one in loaded.problems):
        loaded = load_settings(file, folder.last_good_settings)
    return with_changes(loaded, DeskSettingsFile(folder.desk_settings).read().changes)
