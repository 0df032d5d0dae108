# SPDX-License-Identifier: Apache-2.0
"""What was seen of the house in one look; checks judge it and touch nothing themselves."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.actions.look_after import Kept
from kiosk.domain.clock import Instant
from kiosk.domain.health import ChannelState, PageState, Proof, Trouble
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease

NO_PAGE = PageState()
UNKNOWN = Kept()


@dataclass(frozen=True, slots=True)
class LogState:
    """Why the log cannot be read or written, empty where it can; ``waiting``: in the spool.

    ``newest``: when the last fact of the log was written, by its own clock.
    """

    deaf: str = ""
    unwritable: str = ""
    waiting: bool = False
    newest: Instant | None = None


@dataclass(frozen=True, slots=True)
class MachineState:
    """None: it could not be looked at, so nothing is said of it.

    ``free_bytes``, ``free_files``: on the disk of the data folder.  ``linked``: some network
    but the machine's own is up and has a route.  ``running``: a ``run`` holds the folder.
    ``crashed_ms``: UTC milliseconds of the screen's last crash.  ``refused``: the file of the
    venue's pack for which it was refused, or nothing.
    """

    free_bytes: int | None = None
    free_files: int | None = None
    linked: bool | None = None
    running: bool | None = None
    crashed_ms: int | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """``hours``: of the team.  ``drilled``: the settings want drills.

    ``reaches_out``: some channel is not on this machine.  ``page_trouble``: why the staff
    page cannot be served.  ``outbox``: why what waits for a channel is in memory alone.
    ``kept``: what the last look at what is kept has found.
    ``stepped``: when the wall clock was seen to jump.  ``time``:
    an instant as staff read it, "14:10".
    """

    now: Instant
    hours: Hours = Hours.OPEN
    leases: tuple[Lease, ...] = ()
    channels: tuple[ChannelState, ...] = ()
    proofs: tuple[Proof, ...] = ()
    page: PageState = NO_PAGE
    page_trouble: str = ""
    outbox: str = ""
    log: LogState = LogState()
    machine: MachineState = MachineState()
    stepped: Instant | None = None
    kept: Kept = UNKNOWN
    drilled: bool = True
    reaches_out: bool = False
    time: Callable[[Instant], str] = lambda at: str(at.utc_ms)


Check = Callable[[Sight], tuple[Trouble, ...]]
"""What is dead, as far as one check can see; the same for the same sight."""
