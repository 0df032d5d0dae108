# SPDX-License-Identifier: Apache-2.0
"""The process of a desk in a window of its own, on a second display of the kiosk's machine."""

import faulthandler
from dataclasses import replace

from kiosk.desk.options import DeskOptions
from kiosk.paths import assets
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.frames import FrameWatch
from kiosk.shell.translators import translators
from kiosk.shell.window_host import Placing
from kiosk.wiring.desk_name import claim
from kiosk.wiring.desk_parts import desk_options
from kiosk.wiring.desk_window import DeskWindow
from kiosk.wiring.layers import Layers
from kiosk.wiring.screen import machine_of
from kiosk.wiring.settings_watch import SettingsWatch
from kiosk.wiring.sources import read_layers, screen_language
from kiosk.wiring.start import Start


def run_desk(start: Start) -> int:
    """The exit status.  Raises NoDisplayError, UnusableFolderError."""
    faulthandler.enable()
    # ``run`` leaves its lock file behind, so this tells whether there ever was a kiosk here.
    has_kiosk = start.folder.lock.exists()
    start.folder.create()
    layers = read_layers(start)
    settings = layers.settings
    around = Surroundings(
        texts=assets() / "i18n", cache=start.folder.cache, language=screen_language(settings)
    )
    application = Application("allyship-kiosk-desk", around)
    name = claim(start.folder.presence, f"desk {start.display}".rstrip())
    options = desk_options(settings, name, has_kiosk=has_kiosk)
    placing = Placing(display=start.display, windowed=start.windowed)
    machine = replace(machine_of(start), layers=layers)
    desk = DeskWindow(options, start.folder, machine, placing)
    _follow_settings(desk, layers, options)
    frames = FrameWatch(desk.window)
    frames.next(desk.begin)
    desk.show()
    status = application.run()
    desk.close()
    application.close()
    return status


def _follow_settings(desk: DeskWindow, layers: Layers, options: DeskOptions) -> None:
    """What a lead sets at any desk holds at this one, its language too."""

    def renew() -> None:
        settings = layers.settings
        translators().speak(screen_language(settings))
        desk.host.engine.retranslate()
        desk.desk.renew(desk_options(settings, options.name, has_kiosk=options.has_kiosk))

    SettingsWatch(layers, desk.log, renew, desk.desk)
