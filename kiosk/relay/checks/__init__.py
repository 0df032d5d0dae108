# SPDX-License-Identifier: Apache-2.0
"""What may be dead on the way from a press to the team: one small judgement each.

A check is a pure function of a ``Sight``.  It never looks at the machine itself, and never
says of a part that could not be looked at that it is dead.
"""

from kiosk.relay.checks.cards import refused
from kiosk.relay.checks.channels import failing, wrong
from kiosk.relay.checks.clock import doubtful
from kiosk.relay.checks.disk import full, unkept, unsaved
from kiosk.relay.checks.drill import missed, unproven
from kiosk.relay.checks.keeping import date_in_doubt, erasing_soon, not_copied
from kiosk.relay.checks.listening import nobody_listens, silent, stopped
from kiosk.relay.checks.network import cut_off, page_down
from kiosk.relay.checks.screen import not_running, restarted
from kiosk.relay.checks.sight import Check

CHECKS: tuple[Check, ...] = (
    not_running, nobody_listens, unsaved, full, stopped, silent, cut_off, failing, wrong,
    unkept, page_down, doubtful, missed, unproven, restarted,
    refused, date_in_doubt, erasing_soon, not_copied,
)  # fmt: skip
"""In the order in which staff read them: what may lose a request stands first."""
