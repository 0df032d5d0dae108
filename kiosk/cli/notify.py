# SPDX-License-Identifier: Apache-2.0
"""``notify``: sends messages for the relay; started by it, never by hand."""

from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.cli.common import new_parser

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers


def add(subparsers: "Subparsers") -> None:
    new_parser(subparsers, "notify", "send messages, as the relay asks for them")


def run(_: Namespace) -> int:
    from kiosk.alerts import notifier

    notifier.run()
    return 0
