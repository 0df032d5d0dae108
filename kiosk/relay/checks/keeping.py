# SPDX-License-Identifier: Apache-2.0
"""What staff shall know before something is erased, and where erasing or copying waits."""

from kiosk.domain.health import Fault, Trouble
from kiosk.domain.keeping_clock import Trust
from kiosk.relay.checks.sight import Sight


def erasing_soon(sight: Sight) -> tuple[Trouble, ...]:
    """Requests that are in no report or export yet go within three days."""
    day = sight.kept.soon_day
    return (Trouble(Fault.ERASING, day),) if day else ()


def date_in_doubt(sight: Sight) -> tuple[Trouble, ...]:
    """The date jumped while nobody looked: nothing is erased until a person confirms it."""
    leapt = sight.kept.trust is Trust.LEAPT
    return (Trouble(Fault.DATE, sight.kept.today),) if leapt else ()


def not_copied(sight: Sight) -> tuple[Trouble, ...]:
    return (Trouble(Fault.BACKUP),) if sight.kept.no_backup else ()
