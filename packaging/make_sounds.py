# SPDX-License-Identifier: Apache-2.0
"""Makes assets/sounds/bell.wav: two calm tones, a fifth apart, each fading like a struck bar.

``python packaging/make_sounds.py``; the file is committed, so only a change of tone needs it.
"""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
TONES = ((0.00, 587.33), (0.28, 880.00))
"""(start in seconds, hertz): d'' and a''."""

LENGTH_S = 1.3
LOUDNESS = 1.1


def sample(at_s: float) -> float:
    """From -1 to 1."""
    return LOUDNESS * sum(struck(at_s - start, hertz) for start, hertz in TONES)


def struck(at_s: float, hertz: float) -> float:
    """A bar struck at 0: a soft start without a click, a few overtones, a long fade."""
    if at_s < 0:
        return 0.0
    fade = min(1.0, at_s / 0.008) * math.exp(-4.5 * at_s)
    turn = 2 * math.pi * hertz * at_s
    overtones = 0.25 * math.sin(2 * turn) + 0.1 * math.sin(3 * turn) * math.exp(-6 * at_s)
    return fade * 0.6 * (math.sin(turn) + overtones)


def main(path: Path) -> None:
    count = int(RATE * LENGTH_S)
    closing = int(0.05 * RATE)
    samples = (
        int(32_767 * sample(n / RATE) * min(1.0, (count - n) / closing)) for n in range(count)
    )
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", one) for one in samples))


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "assets" / "sounds" / "bell.wav"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
