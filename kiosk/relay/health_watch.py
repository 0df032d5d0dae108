# SPDX-License-Identifier: Apache-2.0
"""Looks at the house each few seconds, and says what is dead: to the file, to the channels.

It touches nothing by itself: ``Eyes`` look, ``HealthFile.write`` writes, ``notice`` sends.  A
part that dies is in the file within seven seconds of what its check needs to know it (16 s
for a lease), so each fault is told well within the 60 s that the house promises.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import Fault, Health, Trouble
from kiosk.relay.checks import CHECKS
from kiosk.relay.checks.clock import StepWatch
from kiosk.relay.checks.sight import Check, Sight
from kiosk.relay.eyes import Eyes
from kiosk.relay.fault_notices import due

_log = logging.getLogger("relay.health")

LOOK_MS = 7_000
"""Between two looks; whoever knows of a change looks at once.  Two fit into the 16 s for which
the file is believed.  The supervisor's question, a little more often, is a look as well."""

_RENEW_MS = LOOK_MS // 2
"""So old the file is written again although nothing has changed."""


class HealthWatch:
    """``health``: what was found last.

    ``write``: HealthFile.write.  ``notice(key, text, now)``: Outbox.notice, which sends once
    a key.  ``words``: a fault as the channels read it, fault_notices.Words.  ``last``: what
    an earlier relay wrote, so that a fault keeps its beginning.
    """

    def __init__(
        self,
        eyes: Eyes,
        *,
        write: Callable[[Health], None],
        notice: Callable[[str, str, Instant], None],
        words: Callable[[Trouble], str],
        last: Health | None = None,
        checks: Sequence[Check] = CHECKS,
    ) -> None:
        self.health = last
        self._eyes = eyes
        self._write = write
        self._notice = notice
        self._words = words
        self._checks = checks
        self._steps = StepWatch()
        self._written: Health | None = None
        self._unwritable = ""

    def look(self, now: Instant) -> Health:
        """Look at everything, write what is found, tell the channels what they must know."""
        before, sight = self.health, self._see(now)
        found = [one for check in self._checks for one in check(sight)]
        self.health = health = Health(
            beat=now,
            troubles=_dated(found, before, now),
            channels=sight.channels,
            proofs=sight.proofs,
            page=sight.page,
        )
        self._keep(health)
        for key, trouble in due(health, before.beat if before else now):
            self._notice(key, self._words(trouble), now)
        return health

    def _see(self, now: Instant) -> Sight:
        eyes = self._eyes
        return Sight(
            now=now,
            hours=eyes.hours(now),
            leases=tuple(eyes.leases()),
            channels=tuple(eyes.channels()),
            proofs=tuple(eyes.proofs()),
            page=eyes.page(),
            page_trouble=eyes.page_trouble(),
            outbox=eyes.outbox(),
            kept=eyes.kept(),
            log=eyes.log(),
            machine=eyes.machine(),
            stepped=self._steps.look(now),
            drilled=eyes.drilled,
            reaches_out=eyes.reaches_out,
            time=eyes.time,
        )

    def _keep(self, health: Health) -> None:
        """A file that cannot be written goes stale, and so says by itself that all is not well."""
        written = self._written
        if written and not _is_news(health, written):
            return
        try:
            self._write(health)
        except OSError as error:
            self._say_unwritable(error.strerror or "it cannot be written")
        else:
            self._written = health
            self._unwritable = ""

    def _say_unwritable(self, reason: str) -> None:
        if reason != self._unwritable:
            self._unwritable = reason
            _log.warning("the health file cannot be written: %s", reason)


def _is_news(health: Health, written: Health) -> bool:
    changed = replace(health, beat=written.beat) != written
    return changed or age_ms(written.beat, health.beat) >= _RENEW_MS


def _dated(found: Sequence[Trouble], before: Health | None, now: Instant) -> tuple[Trouble, ...]:
    """Each with its beginning, which an earlier look may have seen in this boot."""
    known: dict[tuple[Fault, str], Instant | None] = {}
    if before and before.beat.boot == now.boot:
        known = {(one.fault, one.about): one.since for one in before.troubles}
    return tuple(replace(one, since=known.get((one.fault, one.about)) or now) for one in found)
