# SPDX-License-Identifier: Apache-2.0
"""Steps that were slips: taken back as long as Undo stood there.  They do not count."""

from kiosk.domain.clock import age_ms
from kiosk.domain.events import (
    RequestEvent,
    SteppedBack,
    Undone,
)
from kiosk.domain.undoing import UNDO_MS

SLIP_MS = UNDO_MS
"""As long as Undo stands there."""


def slips(facts: tuple[RequestEvent, ...]) -> set[str]:
    """The ids of the steps that were."""
    backs = [fact for fact in facts if isinstance(fact, Undone | SteppedBack)]
    said = {fact.id: fact.at for fact in facts} if backs else {}
    return {
        one.undoes
        for one in backs
        if one.undoes in said and age_ms(said[one.undoes], one.at) <= SLIP_MS
    }
