# SPDX-License-Identifier: Apache-2.0
"""A whole visit of the real process by somebody who sees nothing: names and actions alone.

The reader is libatspi, which Orca reads with, in another process and another Python.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.content.texts import Texts, read_texts
from kiosk.paths import DataFolder, assets
from tests.journeys.at_spi_desktop import Desktop, Told
from tests.journeys.raw import Record
from tests.journeys.windows_log import RawLog

SAY = read_texts(assets() / "i18n")
SWITCHES = ("access.contrast", "access.still")
PLACE = "quiet_room"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


@pytest.fixture
def desktop(folder: DataFolder, tmp_path: Path) -> Iterator[Desktop]:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[[places]]\nkey = "{PLACE}"\nstep_free = true\n', encoding="utf-8")
    made = Desktop()
    try:
        made.open("--data", str(folder.root), "--config", str(config), "--windowed", "1920x1080")
        made.until_said(SAY("band.nobody_listening"))
        yield made
    finally:
        made.close()


def controls(desktop: Desktop) -> list[Told]:
    return [one for one in desktop.read() if one.control]


def facts(folder: DataFolder) -> list[Record]:
    log = RawLog(folder)
    log.read()
    log.close()
    return [one for one in log.logged.values() if "request" in one]


def kinds(folder: DataFolder) -> list[str]:
    return [one["kind"] for one in facts(folder)]


def until_saved(folder: DataFolder, *wanted: str) -> None:
    end = time.monotonic() + 20
    while kinds(folder) != list(wanted):
        assert time.monotonic() < end, kinds(folder)


def ask(desktop: Desktop, say: Texts) -> None:
    """Ask for help, and hear that it is saved, read and announced."""
    desktop.heard()
    desktop.press(say("band.help"))
    saved = say("visit.saved_at", "")[:5]
    desktop.until(lambda names: any(name.startswith(saved) for name in names))
    desktop.until_heard(saved)


def look_at_the_cards(desktop: Desktop) -> None:
    """The next card is another one, and the slider says which."""
    first = next(one.name for one in desktop.read() if one.role == "heading")
    desktop.press(SAY("card.next"))
    desktop.until(lambda names: first not in names)
    assert desktop.one(SAY("card.dots")).description == SAY("card.position", 2, 9)
    desktop.press(SAY("card.dots"), "Increase")
    desktop.until_described(SAY("card.position", 3, 9))


def speak_arabic(desktop: Desktop) -> Texts:
    desktop.press(SAY("access.language"))
    desktop.press("العربية")
    say = read_texts(assets() / "i18n", "ar")
    desktop.until_said(say("band.help"))
    return say


def test_a_whole_visit_by_names_and_actions(
    desktop: Desktop, folder: DataFolder, figures: Callable[[str], None]
) -> None:
    begun = time.monotonic()
    look_at_the_cards(desktop)
    say = speak_arabic(desktop)
    ask(desktop, say)
    desktop.press(say(f"venue.place_name.{PLACE}"))
    desktop.until_said(say("visit.noted"))
    until_saved(folder, "pressed", "place_chosen")
    desktop.press(say("visit.hide"))
    # The visit is over, and so is its language.
    desktop.until(lambda names: SAY("band.help") in names and SAY("visit.hide") not in names)
    ask(desktop, SAY)
    desktop.press_until(SAY("visit.no_longer"), SAY("visit.undo"))
    desktop.until_said(SAY("visit.withdrawn"))
    desktop.press_until(SAY("visit.undo"), SAY("visit.no_longer"))
    until_saved(folder, "pressed", "place_chosen", "pressed", "withdrawn", "withdrawal_undone")
    first, *_, last = facts(folder)
    assert first["request"] != last["request"]
    assert first["language"] == "ar"
    figures(f"AT-SPI: a whole visit by names and actions in {time.monotonic() - begun:.1f} s")


def test_h1_every_control_is_told_with_role_name_and_action(desktop: Desktop) -> None:
    """As the real process tells it, where accessibility begins after the window was loaded."""
    seen = controls(desktop)
    assert len(seen) >= 10
    for one in seen:
        assert one.name, one
        assert {"Press", "Increase"} & set(one.actions), one
        assert {"focusable", "enabled"} <= one.states, one


def test_the_window_has_a_name_that_tells_nobody_what_is_on_it(
    desktop: Desktop, folder: DataFolder
) -> None:
    def frames() -> list[str]:
        return [one.name for one in desktop.read() if one.role == "frame"]

    assert frames() == [SAY("card.window")]
    desktop.press(SAY("band.help"))
    desktop.until_said(SAY("visit.hide"))
    assert frames() == [SAY("card.window")]
    until_saved(folder, "pressed")


def test_switches_say_whether_they_are_on(desktop: Desktop) -> None:
    for switch in SWITCHES:
        assert "checkable" in desktop.one(SAY(switch)).states, switch
        assert "checked" not in desktop.one(SAY(switch)).states, switch
        desktop.press(SAY(switch))
        desktop.until_state(SAY(switch), "checked")


def test_listening_speaks_or_says_why_it_does_not(desktop: Desktop) -> None:
    """Whatever voice this machine has: the switch is on, and the screen says what is so."""
    desktop.press(SAY("access.listen"))
    honest = {SAY(one) for one in ("speech.again", "speech.none", "speech.no_voice")}
    desktop.until(lambda names: bool(honest & set(names)) or SAY("speech.stop") in names)
    if not {SAY("speech.none"), SAY("speech.no_voice")} & set(desktop.names()):
        # A voice may have come to its end meanwhile.
        desktop.press_until(SAY("speech.again"), SAY("speech.stop"))
    desktop.press_until(SAY("speech.stop"), SAY("access.listen"))
    assert desktop.has(SAY("band.help"))


def test_control_what_is_not_there_is_not_done(desktop: Desktop) -> None:
    assert not desktop.has(SAY("visit.hide"))
    assert desktop.has(SAY("band.help"))
    assert not desktop.heard()
