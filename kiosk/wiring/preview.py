# SPDX-License-Identifier: Apache-2.0
"""A window with a pack of cards that follows its files; nobody is called from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec.structs import replace as with_changes

from kiosk.content.card import Pack
from kiosk.content.importer import Imported
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Content, Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.window_host import Placing
from kiosk.wiring.attendee_window import AttendeeWindow
from kiosk.wiring.pack_watch import PackWatch
from kiosk.wiring.screen import machine_of
from kiosk.wiring.sources import first_pack, screen_language, shown
from kiosk.wiring.start import Start

Say = Callable[[Imported], None]


@dataclass(frozen=True, slots=True)
class Look:
    """``size``: width and height of the window in pixels."""

    size: tuple[int, int]
    theme: str = "day"
    text_size: float = 1.0


class Preview:
    """``say`` is told what came of the pack, at the start and whenever its files change."""

    def __init__(
        self, place: Path, folder: DataFolder, settings: Settings, look: Look, say: Say
    ) -> None:
        self._say = say
        settings = with_changes(settings, content=Content(pack=str(place)))
        self.attendee = AttendeeWindow(
            settings,
            first_pack(settings, folder, safe=True),
            machine_of(Start(folder), lambda: settings),
            Placing(windowed=look.size),
        )
        self.attendee.window.setTitle(f"{place.name} · preview")
        comfort = self.attendee.comfort
        comfort.set_usual(replace(comfort.comfort, theme=look.theme, text_size=look.text_size))
        self._watch = PackWatch(place, folder, self._show, say)

    def begin(self) -> None:
        self.attendee.show()
        self.attendee.begin()
        self._watch.start()

    def close(self) -> None:
        self._watch.close()
        self.attendee.close()

    def _show(self, pack: Pack) -> None:
        self.attendee.show_pack(shown(pack), at_once=True)
        self._say(Imported(pack))


def run_preview(place: Path, folder: DataFolder, settings: Settings, look: Look, say: Say) -> int:
    """The exit status.  Raises NoDisplayError, UnusableFolderError."""
    folder.create()
    language = screen_language(settings)
    application = Application(
        "allyship-kiosk", Surroundings(assets() / "i18n", folder.cache, language)
    )
    preview = Preview(place, folder, settings, look, say)
    preview.begin()
    status = application.run()
    preview.close()
    application.close()
    return status
