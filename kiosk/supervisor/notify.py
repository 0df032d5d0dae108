# SPDX-License-Identifier: Apache-2.0
"""Tells systemd that the first card is up and that the screen still draws."""

import os
from collections.abc import MutableMapping


class Notifier:
    """Says nothing where nobody asked to be told (no NOTIFY_SOCKET)."""

    def __init__(self, environ: MutableMapping[str, str]) -> None:
        # Taken out, so that the screen does not speak to systemd in our name.
        self._address = environ.pop("NOTIFY_SOCKET", "")

    def tell(self, state: str) -> None:
        """``state``: READY=1, WATCHDOG=1, STOPPING=1.  Never raises."""
        if not self._address:
            return
        import socket

        address = self._address
        if address.startswith("@"):
            address = "\0" + address[1:]
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
                out.setblocking(False)  # Nobody may read any more.
                out.sendto(os.fsencode(state), os.fsencode(address))
        except OSError:
            return
