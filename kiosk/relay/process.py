# SPDX-License-Identifier: Apache-2.0
"""The process of the relay: one loop, ended by a signal or with its supervisor."""

import asyncio
import faulthandler
import logging
import signal
from typing import Any

from kiosk.lifeline import Lifeline
from kiosk.relay.terms import Terms
from kiosk.wiring.start import Start

_log = logging.getLogger("relay")

ALIVE = "tick"


def run_relay(start: Start) -> int:
    """The exit status.  Raises UnusableFolderError."""
    faulthandler.enable()
    start.folder.create()
    asyncio.run(_serve(start))
    return 0


async def _serve(start: Start) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_say)
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    terms = Terms(start)
    relay = terms.relay

    def answer() -> None:
        """The proof is work: the ladder is looked at for each question."""
        relay.rounds.turn()
        if relay.works:
            lifeline.tell(ALIVE)

    lifeline = Lifeline(start.ask, start.tell, on_question=answer, on_cut=ended.set)
    watch(lifeline)
    relay.start()
    lifeline.tell(ALIVE)
    while not await terms.other_or(ended):
        await relay.close()
        relay = terms.renewed()
        relay.start()
    await relay.close()


def watch(lifeline: Lifeline) -> None:
    """Answer as ``lifeline`` does, on the running loop, from now on."""
    if lifeline.ask < 0:
        return
    loop = asyncio.get_running_loop()

    def asked() -> None:
        if not lifeline.asked():
            loop.remove_reader(lifeline.ask)

    loop.add_reader(lifeline.ask, asked)


def _say(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Without what the loop would add: a fact, an address."""
    _log.error("%s", context["message"].split("<")[0].strip(), exc_info=context.get("exception"))
