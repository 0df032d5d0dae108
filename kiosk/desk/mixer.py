# SPDX-License-Identifier: Apache-2.0
"""Whether this machine's output is muted or at zero, asked of whichever mixer it has.

What no mixer tells is not guessed.  A call may take a second: never on a window's thread.
"""

import os
import re
import subprocess
from collections.abc import Callable, Sequence
from typing import Protocol

LIMIT_S = 1.0
"""For one question; a sound server that hangs is asked again half a minute later."""

Run = Callable[[Sequence[str]], str | None]
"""What a command prints; None where it is not there, fails or takes too long."""


class Mixer(Protocol):
    def silent(self) -> bool | None:
        """None: nothing here can tell."""
        ...


class SystemMixer:
    """PulseAudio's or PipeWire's own tool, else that of ALSA."""

    def __init__(self, run: "Run | None" = None) -> None:
        self._run = run or run_briefly

    def silent(self) -> bool | None:
        for ask in (_pulse, _pipewire, _alsa):
            if (told := ask(self._run)) is not None:
                return told
        return None


def run_briefly(command: Sequence[str]) -> str | None:
    environ = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(
            list(command), capture_output=True, timeout=LIMIT_S, check=False, env=environ
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def _pulse(run: Run) -> bool | None:
    """ "Mute: yes", and "Volume: front-left: 65536 / 100% / 0.00 dB, front-right: ..."."""
    mute = run(("pactl", "get-sink-mute", "@DEFAULT_SINK@"))
    if mute is None:
        return None
    if "yes" in mute:
        return True
    volume = run(("pactl", "get-sink-volume", "@DEFAULT_SINK@"))
    return _all_zero(re.findall(r"(\d+)%", volume or ""))


def _pipewire(run: Run) -> bool | None:
    """ "Volume: 0.40", or "Volume: 0.40 [MUTED]"."""
    told = run(("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@"))
    found = re.search(r"Volume: (\d+\.\d+)", told or "")
    if told is None or found is None:
        return None
    return "[MUTED]" in told or float(found[1]) == 0


def _alsa(run: Run) -> bool | None:
    """ "Front Left: Playback 65536 [100%] [on]", a line a channel."""
    channels = re.findall(r"\[(\d+)%\].*?\[(on|off)\]", run(("amixer", "get", "Master")) or "")
    if not channels:
        return None
    return all(switch == "off" or int(level) == 0 for level, switch in channels)


def _all_zero(levels: Sequence[str]) -> bool | None:
    return all(int(level) == 0 for level in levels) if levels else None
