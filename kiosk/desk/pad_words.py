# SPDX-License-Identifier: Apache-2.0
"""What the sign-in pad says of a try.  Pure."""

from datetime import tzinfo

from kiosk.actions.sign_in import Outcome, Verdict
from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment
from kiosk.domain.clock import Instant


def verdict_words(way: str, verdict: Verdict, now: Instant, zone: tzinfo | None) -> Said:
    """The same words whatever was wrong; who is proven to be of the team is told more."""
    if way == "badge" and verdict.outcome is Outcome.WAIT:
        return said("pad.badge_wait", plain(-(-verdict.wait_ms // 1000)))
    if way == "badge" and verdict.outcome is Outcome.WRONG:
        return said("pad.badge_unknown")
    if verdict.outcome in {Outcome.EARLY, Outcome.OVER}:
        at = moment(Instant(verdict.term_ms, now.boot, 0), now, zone)
        return said(f"pad.{verdict.outcome}", plain(at))
    return said("pad.wrong")
