# SPDX-License-Identifier: Apache-2.0
"""By which names and addresses browsers reach this machine.  Asks the kernel, never the network."""

import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from pathlib import Path

LOOPBACK = "127.0.0.1"
_IPV4 = Path("/proc/net/fib_trie")
_IPV6 = Path("/proc/net/if_inet6")


@dataclass(frozen=True, slots=True)
class Network:
    """``best``: the address by which others most likely reach this machine."""

    best: str
    addresses: frozenset[str]
    name: str


Look = Callable[[], Network]


def network() -> Network:
    """What is so now; a machine may be moved to another network."""
    addresses = frozenset({*_read(_IPV4, ipv4), *_read(_IPV6, ipv6)})
    outward = _outward()
    best = outward if outward in addresses else min(addresses, default=LOOPBACK)
    return Network(best, addresses, socket.gethostname().lower())


def ipv4(fib_trie: str) -> Iterable[str]:
    """This machine's own addresses, but not the loop-back ones."""
    leaf = ""
    for line in fib_trie.splitlines():
        words = line.split()
        if words[:1] == ["|--"]:
            leaf = words[1]
        elif words[:3] == ["/32", "host", "LOCAL"] and not leaf.startswith("127."):
            yield leaf


def ipv6(if_inet6: str) -> Iterable[str]:
    """Those that are good beyond one cable."""
    for line in if_inet6.splitlines():
        digits, _, _, scope, *_ = line.split()
        if scope == "00":
            yield str(IPv6Address(int(digits, 16)))


def hosts(network: Network, setting: str, port: int) -> frozenset[str]:
    """Every name with its port that a browser may ask for, in small letters."""
    names = {*network.addresses, network.best, LOOPBACK, "::1", "localhost"}
    if network.name:
        names |= {network.name, f"{network.name.partition('.')[0]}.local"}
    if setting:
        names.add(setting.lower())
    return frozenset(f"{bracketed(one)}:{port}" for one in names)


def address(network: Network, setting: str, port: int) -> str:
    """Where the page is reached: "https://192.0.2.7:8443"."""
    return f"https://{bracketed(setting or network.best)}:{port}"


def bracketed(name: str) -> str:
    with suppress(ValueError):
        return f"[{name}]" if ip_address(name).version == 6 else name
    return name


def _outward() -> str:
    """The address towards the rest of the world; connecting a datagram socket sends nothing."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return ""


def _read(path: Path, find: Callable[[str], Iterable[str]]) -> Iterable[str]:
    try:
        return tuple(find(path.read_text(encoding="ascii")))
    except (OSError, ValueError):
        return ()
