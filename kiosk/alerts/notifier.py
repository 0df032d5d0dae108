# SPDX-License-Identifier: Apache-2.0
"""The process behind ``kiosk notify``: a line in is a message to send, a line out its result.

Each message goes out from a fork of its own, so that one can be killed without the others,
and none waits for what Apprise loads.  It ends, with all its forks, when its input does.
Addresses come by the input alone; it writes no log and no file.
"""

import gc
import json
import os
import selectors
import signal
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.alerts.result import Outcome, Result

Send = Callable[[str, str, list[int]], Result]

READY = {"ready": True}


class Notifier:
    """``asks`` and ``says``: handles of its input and output."""

    def __init__(self, send: Send, asks: int, says: int) -> None:
        self._send = send
        self._asks = asks
        self._says = says
        self._rest = b""
        self._forks: dict[int, int] = {}
        """The number of the message that each fork sends, by the fork's id."""

    def run(self) -> None:
        woken, wake = os.pipe()
        for handle in (woken, wake):
            os.set_blocking(handle, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        gc.freeze()  # Else the first collection in a fork copies all that Apprise loaded.
        self._say(READY)
        with selectors.DefaultSelector() as selector:
            selector.register(self._asks, selectors.EVENT_READ)
            selector.register(woken, selectors.EVENT_READ)
            while self._look([key.fd for key, _ in selector.select()], woken):
                pass
        for fork in self._forks:
            os.kill(fork, signal.SIGKILL)

    def _look(self, ready: list[int], woken: int) -> bool:
        """False once the input has ended."""
        if woken in ready:
            os.read(woken, 4096)
        self._bury()
        if self._asks not in ready:
            return True
        data = os.read(self._asks, 65536)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._hear(json.loads(line))
        return bool(data)

    def _hear(self, told: Mapping[str, Any]) -> None:
        if "kill" in told:
            for fork, number in self._forks.items():
                if number == told["kill"]:
                    os.kill(fork, signal.SIGKILL)
            return
        fork = os.fork()
        if fork == 0:
            self._be_fork(told)
        self._forks[fork] = told["id"]

    def _be_fork(self, told: Mapping[str, Any]) -> None:
        """Never returns; a thread that still hangs ends with it."""
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            result = self._send(told["url"], told["text"], told["skip"])
            self._say({"id": told["id"], **asdict(result)})
            os._exit(0)
        finally:
            os._exit(1)

    def _bury(self) -> None:
        """A fork that is gone without a word of its own is told of by this one: it died."""
        for fork in list(self._forks):
            found, status = os.waitpid(fork, os.WNOHANG)
            if found:
                number = self._forks.pop(fork)
                if status:
                    self._say({"id": number, **asdict(Result(Outcome.DIED, "died"))})

    def _say(self, told: Mapping[str, object]) -> None:
        """In one write, shorter than a pipe takes at once: lines of forks do not mix."""
        os.write(self._says, json.dumps(told).encode() + b"\n")


def run() -> None:
    """Serve standard input and output until the input ends."""
    from kiosk.alerts import worker

    # Whatever a service's code prints or logs, it may hold an address: it goes nowhere.
    asks, says, nowhere = os.dup(0), os.dup(1), os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nowhere, handle)
    worker.load()
    Notifier(worker.send, asks, says).run()
