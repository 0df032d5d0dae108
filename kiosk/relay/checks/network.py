# SPDX-License-Identifier: Apache-2.0
"""Whether phones and messages can leave this machine, and whether the staff page is served."""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight


def cut_off(sight: Sight) -> tuple[Trouble, ...]:
    """Only where something needs the network: a desk on this machine does not."""
    if sight.machine.linked is not False or not (sight.page.on or sight.reaches_out):
        return ()
    return (Trouble(Fault.NETWORK),)


def page_down(sight: Sight) -> tuple[Trouble, ...]:
    """A lead switched the page on, and it is not there."""
    return (Trouble(Fault.PAGE),) if sight.page.on and sight.page_trouble else ()


def reaches_out(urls: Iterable[str]) -> bool:
    """Whether some channel's address lies outside this machine, as far as can be told."""
    return any(not _is_here(url) for url in urls)


def _is_here(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
