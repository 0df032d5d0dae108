# SPDX-License-Identifier: Apache-2.0
"""A real relay in a process of its own, but for its clock and its messenger.

``python -m tests.relay.clocked FOLDER BOOT_MS``: a number on its input sets the boot's clock.
Each step that would leave becomes a line of the file ``sent``: fact and "repeated" or "new".
"""

import asyncio
import sys
from pathlib import Path

from kiosk.alerts.outbox import Try
from kiosk.alerts.result import Outcome, Result
from kiosk.alerts.rules import Channel
from kiosk.content.texts import read_texts
from kiosk.domain.hours import Hours
from kiosk.paths import DataFolder, assets
from kiosk.relay import sending
from kiosk.relay.parts import Relay
from kiosk.store.log_door import log_door
from kiosk.wiring.machine import MachineRandomness
from kiosk.wiring.relay_parts import Doors, RelayVenue
from kiosk.wiring.venue_time import local_time
from tests.fakes import FakeClock
from tests.relay.no_page import OPTIONS, no_page


class Messenger:
    """In the place of the pool that would start Apprise."""

    def __init__(self, *_: object) -> None:
        self.sent = FOLDER.root / "sent"

    async def send(self, one: Try) -> Result:
        if " " in one.key:  # A fault of the house, not a step.
            return Result(Outcome.SUCCESS)
        with self.sent.open("a", encoding="ascii") as file:
            file.write(f"{one.key} {'repeated' if one.repeated else 'new'}\n")
        await asyncio.sleep(0.2)  # Long enough to be killed before it is known to have left.
        return Result(Outcome.SUCCESS)

    def recall(self, one: Try) -> None: ...

    def warm(self) -> None: ...

    async def close(self) -> None: ...


def venue() -> RelayVenue:
    return RelayVenue(
        place="Lobby",
        say=read_texts(assets() / "i18n"),
        signs=("Heron",),
        zone=None,
        clock_time=lambda at: str(at.utc_ms),
        wall=lambda at: local_time(at, None),
        hours=lambda _: Hours.OPEN,
        windows=(),
        channels=(Channel("team"),),
        addresses={"team": "json://localhost"},
        page=OPTIONS,
    )


async def main(clock: FakeClock) -> None:
    randomness = MachineRandomness()
    door = log_door(FOLDER, clock=clock, machine="m", randomness=randomness)
    relay = Relay(venue(), Doors(FOLDER, door, clock, randomness), no_page)
    relay.start()
    asked = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(asked)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    async for line in asked:
        clock.advance(int(line) - clock.now().boot_ms)
        relay.rounds.turn()


if __name__ == "__main__":
    FOLDER = DataFolder(Path(sys.argv[1])).create()
    setattr(sending, "Pool", Messenger)  # noqa: B010 - for mypy, a class is no variable
    asyncio.run(main(FakeClock(boot_ms=int(sys.argv[2]))))
