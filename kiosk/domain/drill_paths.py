# SPDX-License-Identifier: Apache-2.0
"""The paths that a drill takes, by name, as its receipts carry them: "desk desk 2", "page 3"."""

from kiosk.domain.pairing import phone_of
from kiosk.domain.presence import Lease

KIOSK = "kiosk"
"""The path from the button to the log; whatever a drill proves, it proves this."""


def of_desk(name: str) -> str:
    return f"desk {name}"


def of_page(phone: str) -> str:
    return f"page {phone}"


def of_channel(name: str) -> str:
    return f"channel {name}"


def of_screen(lease: Lease) -> str:
    """As the screen itself names its path: a page by its phone."""
    return of_page(phone_of(lease.desk)) if lease.remote else of_desk(lease.desk)


def path_name(path: str) -> str:
    """A path as people call it: a desk and a channel have names of their own."""
    kind, _, name = path.partition(" ")
    return name if kind in ("desk", "channel") else path
