# SPDX-License-Identifier: Apache-2.0
"""The relay goes by what a lead sets at a desk: it begins anew, and only where it must."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from kiosk.domain.events import Actor
from kiosk.domain.settings_events import SettingChanged
from kiosk.paths import DataFolder
from kiosk.relay.parts import Relay
from kiosk.relay.terms import Terms
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile
from kiosk.wiring.machine import MachineClock, MachineRandomness
from kiosk.wiring.start import Start

PATIENCE_S = 10


def change(key: str, value: str) -> SettingChanged:
    at, token = MachineClock().now(), MachineRandomness().token()
    return SettingChanged(id=token, at=at, by=Actor("person", "1"), key=key, value=value)


async def known(relay: Relay) -> None:
    """Until the relay has read its log."""
    heard = asyncio.Event()
    relay.log.listeners.append(lambda _: heard.set())
    while not relay.log.ready:
        await asyncio.wait_for(heard.wait(), PATIENCE_S)
        heard.clear()


def test_it_begins_anew_by_the_other_settings(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    folder = DataFolder(tmp_path / "data").create()

    async def play() -> str:
        terms = Terms(Start(folder))
        relay = terms.relay
        relay.start()
        await known(relay)
        began = monotonic()
        assert await relay.log.write([change("venue.place", '"Hall 2"')])
        assert not await asyncio.wait_for(terms.other_or(asyncio.Event()), PATIENCE_S)
        await relay.close()
        relay = terms.renewed()
        relay.start()
        await known(relay)
        figures(f"relay by other settings: {1000 * (monotonic() - began):.0f} ms after the change")
        await relay.close()
        return terms._layers.settings.venue.place

    assert asyncio.run(play()) == "Hall 2"


def test_what_it_does_not_go_by_changes_nothing_for_it(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").create()

    async def play() -> bool:
        terms = Terms(Start(folder))
        relay = terms.relay
        relay.start()
        await known(relay)
        ended = asyncio.Event()

        def heard(_: object) -> None:
            if terms._layers.settings.visit.question_s == 60:
                ended.set()

        relay.log.listeners.append(heard)
        assert await relay.log.write([change("visit.question_s", "60")])
        over = await asyncio.wait_for(terms.other_or(ended), PATIENCE_S)
        await relay.close()
        return over and not terms.other

    assert asyncio.run(play())


def test_it_starts_by_the_copy_before_the_log_is_read(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").create()
    DeskSettingsFile(folder.desk_settings).write(DeskSettings({"drill.at": '"09:30"'}))

    async def play() -> str:
        return Terms(Start(folder))._layers.settings.drill.at

    assert asyncio.run(play()) == "09:30"
