# SPDX-License-Identifier: Apache-2.0
"""``status``: whether a request would reach somebody now, and if not, why and what helps.

It reads what the relay wrote, the leases, the lock and the disk, and works with the relay
dead.  Exit status: 0 ready, 1 degraded, 3 not ready; 2 stays with what was typed wrongly.

``--json`` writes one line.  A time is ISO 8601 in UTC, or null where it is not known:

    {"schema": 1, "at": time, "readiness": "ready" | "degraded" | "not_ready",
     "troubles": [{"fault", "about", "since": time, "text", "fix"}],
     "kiosk": {"running": true | false | null},
     "relay": {"alive": true | false, "beat": time},
     "listening": {"desks": number, "pages": number},
     "channels": [{"name", "result": "" | "trying" | "sent" | "failed", "at": time, "about"}],
     "proofs": [{"place", "at": time, "paths": [path], "dead": [path]}],
     "page": {"on": true | false, "address", "phones": number}}

``fault`` is one of domain.health.Fault; a path is "kiosk", or "desk", "page" or "channel"
and a name.  Nothing here names a person, a request or an address that a message goes to.
"""

import json
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from kiosk.actions.account import iso
from kiosk.cli.common import data_folder, new_parser
from kiosk.cli.held import held_settings
from kiosk.cli.status_sight import Status, look
from kiosk.cli.status_words import lines
from kiosk.content.faults import Say, remedy, sentence
from kiosk.content.texts import read_texts
from kiosk.domain.clock import Instant
from kiosk.domain.health import Readiness, Trouble
from kiosk.paths import assets
from kiosk.wiring.machine import MachineClock

if TYPE_CHECKING:
    from kiosk.cli.common import Subparsers

SCHEMA = 1
EXIT = {Readiness.READY: 0, Readiness.DEGRADED: 1, Readiness.NOT_READY: 3}


def add(subparsers: "Subparsers") -> None:
    parser = new_parser(
        subparsers, "status", "whether a request reaches somebody; 0 ready, 1 degraded, 3 not"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: Namespace) -> int:
    settings = held_settings(args).settings
    status = look(data_folder(args), settings, MachineClock().now())
    say = read_texts(assets() / "i18n")
    if args.json:
        print(json.dumps(_json(status, say), ensure_ascii=False))
    else:
        print("\n".join(lines(status, say)))
    return EXIT[status.readiness]


def _json(status: Status, say: Say) -> dict[str, Any]:
    health = status.health
    return {
        "schema": SCHEMA,
        "at": _time(status.now),
        "readiness": status.readiness.value,
        "troubles": [_trouble(one, say) for one in status.troubles],
        "kiosk": {"running": status.running},
        "relay": {"alive": status.relay_alive, "beat": _time(health.beat if health else None)},
        "listening": {"desks": status.desks, "pages": status.pages},
        "channels": [
            {"name": one.name, "result": one.result, "at": _time(one.at), "about": one.about}
            for one in status.channels
        ],
        "proofs": [
            {"place": one.place, "at": _time(one.at), "paths": one.paths, "dead": one.dead}
            for one in status.proofs
        ],
        "page": {
            "on": status.page.on,
            "address": status.page.address,
            "phones": status.page.phones,
        },
    }


def _trouble(one: Trouble, say: Say) -> dict[str, Any]:
    return {
        "fault": one.fault.value,
        "about": one.about,
        "since": _time(one.since),
        "text": sentence(one, say),
        "fix": remedy(one, say),
    }


def _time(at: Instant | None) -> str | None:
    return iso(at) if at else None
