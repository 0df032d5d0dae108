# SPDX-License-Identifier: Apache-2.0
"""Where the watch over the house looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.actions.look_after import Kept
from kiosk.domain.clock import Instant
from kiosk.domain.health import ChannelState, PageState, Proof
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Lease
from kiosk.relay.checks.sight import LogState, MachineState


@dataclass(frozen=True, slots=True)
class Eyes:
    """Where the watch looks.  Each is cheap, and none may raise.

    ``leases``: Presence.leases.  ``machine``: checks.probes.look_at_machine of the folder.
    ``channels``: Outbox.states.  ``hours``: of the team, at an instant.  ``time``: an
    instant as staff read it.  ``page_trouble``: why the staff page cannot be served.
    ``outbox``: why what is to be sent lies in memory alone.  ``kept``: Keeping.kept.
    ``drilled``: the settings want drills.  ``reaches_out``: checks.network.reaches_out of
    the channels' addresses.
    """

    leases: Callable[[], Sequence[Lease]]
    machine: Callable[[], MachineState]
    log: Callable[[], LogState]
    hours: Callable[[Instant], Hours]
    time: Callable[[Instant], str]
    channels: Callable[[], Sequence[ChannelState]] = lambda: ()
    proofs: Callable[[], Sequence[Proof]] = lambda: ()
    page: Callable[[], PageState] = PageState
    page_trouble: Callable[[], str] = lambda: ""
    outbox: Callable[[], str] = lambda: ""
    kept: Callable[[], Kept] = Kept
    drilled: bool = True
    reaches_out: bool = False
