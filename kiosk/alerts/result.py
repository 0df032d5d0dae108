# SPDX-License-Identifier: Apache-2.0
"""What became of a try: the one thing that the relay and its worker both know."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a try.

    ``no_match``: the address means no service at all.  ``died``: the worker ended without a
    word, so nobody knows.  ``recalled``: it was killed, since nobody needs it any more.
    """

    SUCCESS = "success"
    FAILURE = "failure"
    NO_MATCH = "no_match"
    TIMEOUT = "timeout"
    DIED = "died"
    RECALLED = "recalled"


UNSURE = frozenset({Outcome.TIMEOUT, Outcome.DIED, Outcome.RECALLED})
"""Behind these the message may have arrived all the same."""


@dataclass(frozen=True, slots=True)
class Result:
    """``about``: why it failed, in a word of this program; never an address or a host.

    ``taken``: which of the channel's addresses have accepted it, counted from 0.
    """

    outcome: Outcome
    about: str = ""
    taken: tuple[int, ...] = ()
