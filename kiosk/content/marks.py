# SPDX-License-Identifier: Apache-2.0
"""What marks a request beside its state, whoever looks at it."""

from kiosk.content.said import Said, said
from kiosk.domain.request import Mark, Request


def marks(request: Request) -> tuple[Said, ...]:
    """A drill, pressed again, called again, for a lead, linked: each empty where it is not."""
    return (
        said("desk.mark.drill") if request.is_drill else "",
        said("desk.mark.pressed_again") if request.pressed_again else "",
        said("desk.mark.escalated") if Mark.ESCALATED in request.marks else "",
        _of_lead(request),
        said("desk.mark.linked") if _is_linked(request) else "",
    )


def _is_linked(request: Request) -> bool:
    """By a person: what the kiosk links, it says in the history."""
    return any(one.by.role == "person" for one in request.links)


def _of_lead(request: Request) -> Said:
    if request.for_lead is None or not request.open:
        return ""
    return said("desk.mark.for_lead" if request.waits_for_lead else "desk.mark.lead_has_it")
