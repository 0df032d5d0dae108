# SPDX-License-Identifier: Apache-2.0
"""From when to when somebody may sign in, as the options ``--from`` and ``--to`` say it."""

from argparse import Namespace
from collections.abc import Callable
from datetime import tzinfo

from kiosk.cli.common import BadInputError
from kiosk.domain.team import Term
from kiosk.domain.typed_time import read_time

Zone = Callable[[], tzinfo | None]
"""Asked only where a time was typed: the zone stands in the settings."""


def asked_term(args: Namespace, zone: Zone) -> Term:
    """Always, where nothing was asked for.  Raises BadInputError."""
    begin, end = _moment(args, "begin", "--from", zone), _moment(args, "end", "--to", zone)
    if begin and end and end <= begin:
        raise BadInputError(f"--to: expected a time after --from, got {args.end}")
    return Term(begin, end)


def _moment(args: Namespace, name: str, option: str, zone: Zone) -> int:
    text = getattr(args, name, "")
    if not text:
        return 0
    at = read_time(text, zone(), end=name == "end")
    if at is None:
        raise BadInputError(f'{option}: expected a time such as "2026-11-24 08:00", got {text}')
    return at
