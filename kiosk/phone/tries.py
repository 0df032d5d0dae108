# SPDX-License-Identifier: Apache-2.0
"""How long a browser waits before its next pairing code is looked at.

Each address waits for its own wrong tries alone: whoever guesses locks nobody else out.  An
address that has used up its free tries counts once for all of them together, so that many
addresses get no further than one.
"""

from collections import OrderedDict
from ipaddress import IPv6Address, ip_address

from kiosk.domain.backoff import FREE_TRIES, Backoff, failed, wait_ms
from kiosk.domain.clock import Instant

_REMEMBERED = 1_000
"""Addresses whose tries are counted; the one that tried longest ago is forgotten first."""


class Tries:
    def __init__(self) -> None:
        self._by_address: OrderedDict[str, Backoff] = OrderedDict()
        self._together = Backoff()

    def wait_ms(self, address: str, now: Instant) -> int:
        """Milliseconds until a try from ``address`` is taken."""
        mine = self._by_address.get(_network(address), Backoff())
        return max(wait_ms(mine, now), wait_ms(self._together, now))

    def wrong(self, address: str, now: Instant) -> None:
        key = _network(address)
        counted = failed(self._by_address.pop(key, Backoff()), now)
        self._by_address[key] = counted
        if len(self._by_address) > _REMEMBERED:
            self._by_address.popitem(last=False)
        if counted.failures == FREE_TRIES:
            self._together = failed(self._together, now)

    def right(self, address: str) -> None:
        """A code fits: whoever tries there is one of the team."""
        self._by_address.pop(_network(address), None)
        self._together = Backoff()


def _network(address: str) -> str:
    """A machine has as many IPv6 addresses as it likes: its network counts as one."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address):
        return str(parsed.ipv4_mapped or int(parsed) >> 64)
    return address
