# SPDX-License-Identifier: Apache-2.0
"""A screen or a relay of no use, for the supervisor's tests: ``fake_child.py WHAT FILE ...``.

WHAT is how it behaves.  Each start appends a line to FILE: its process id and the words it
was started with.
"""

import os
import signal
import sys
import time
from pathlib import Path


def behave(behaviour: str, tell: int) -> None:
    """What comes before the first question."""
    memo = f"memo req:1:boot:{time.monotonic_ns() // 1_000_000}\n"
    match behaviour:
        case "refuse":
            print("no such display", file=sys.stderr)
            sys.exit(2)
        case "crash":
            print(*range(60), sep="\n", file=sys.stderr)
            sys.exit(1)
        case "deaf":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        case "visit":
            os.write(tell, memo.encode())
        case "hidden":
            os.write(tell, f"{memo}memo -\n".encode())


def main() -> None:
    behaviour, file, *words = sys.argv[1:]
    ask, tell = (int(words[words.index(one) + 1]) for one in ("--ask", "--tell"))
    with Path(file).open("a", encoding="utf-8") as starts:
        print(os.getpid(), *words, file=starts)
    behave(behaviour, tell)
    os.write(tell, b"card\n")
    if behaviour == "ends":
        sys.exit(0)
    while os.read(ask, 100):
        if behaviour != "frozen":
            os.write(tell, b"frame\n")


main()
