# SPDX-License-Identifier: Apache-2.0
"""Kills real writers at chance moments, and tells what they had said.

Run as ``python -m tests.crash.killer FOLDER KILLS SEED [FLAW]``; prints JSON.  A process of
its own, since it forks: the program is loaded once, each victim starts in a millisecond.
"""

import json
import os
import select
import signal
import sys
import threading
import time
from pathlib import Path
from random import Random

from tests.crash.child import Saver, press

_BATCHES = (1, 1, 1, 3)


def live(folder: Path, flaw: str, first: int, voice: int) -> None:
    """Save presses until killed."""

    def say(word: str, event_id: str) -> None:
        os.write(voice, f"{word} {event_id}\n".encode())

    saver = Saver(folder, flaw, say)
    number = first
    while True:
        batch = [press(number + extra) for extra in range(_BATCHES[number % len(_BATCHES)])]
        saver.submit(list(batch))
        saver.wait_for([event.id for event in batch])
        number += len(batch)
        if number % 7 == 0:
            # Long enough for a rest: kills shall hit checkpoints too.
            threading.Event().wait(0.004)


def one_kill(folder: Path, flaw: str, first: int, random: Random) -> list[str]:
    """What one victim said before it died."""
    ear, voice = os.pipe()
    victim = os.fork()
    if victim == 0:
        os.close(ear)
        try:
            live(folder, flaw, first, voice)
        finally:
            os._exit(9)
    os.close(voice)
    if random.random() < 0.5:
        # From its first word on, so that a slow machine's victims write too.
        select.select([ear], [], [], 10)
    time.sleep(random.uniform(0.001, 0.025))
    os.kill(victim, signal.SIGKILL)
    _, status = os.waitpid(victim, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit("a writer died by itself")
    with os.fdopen(ear, encoding="ascii") as said:
        return [line[4:36] for line in said if line.startswith("ACK ") and line.endswith("\n")]


def main() -> None:
    folder, kills, seed, flaw = (*sys.argv[1:], "")[:4]
    random = Random(int(seed))
    acknowledged: set[str] = set()
    # Numbers of its own, so that two killers can share a folder.
    start = int(seed) * 1_000_000
    for _ in range(int(kills)):
        # From the last answer on, the same ids again: a retry must not double anything.
        first = max((int(one, 16) for one in acknowledged), default=start)
        acknowledged.update(one_kill(Path(folder), flaw, first, random))
    json.dump({"kills": int(kills), "acknowledged": sorted(acknowledged)}, sys.stdout)


if __name__ == "__main__":
    main()
