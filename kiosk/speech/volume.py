# SPDX-License-Identifier: Apache-2.0
"""How loud the voice is, in steps of 6 dB around what the venue has measured as usual.

EN 301 549 8.2.1 asks for a range of 18 dB with a step at 12 dB, and for the usual loudness
for whoever comes next (8.2.2, row C11).
"""

LOUDNESS = (0.25, 0.5, 1.0, 2.0)
"""Of the usual amplitude; what is louder than a machine can be is as loud as it can be."""

USUAL = LOUDNESS.index(1.0)


def after(step: int) -> int:
    """The step that a tap brings: louder, and from the loudest to the softest."""
    return (step + 1) % len(LOUDNESS)


def changed(step: int, by: int) -> int:
    """The step that a key brings: no further than there are any."""
    return min(max(step + by, 0), len(LOUDNESS) - 1)
