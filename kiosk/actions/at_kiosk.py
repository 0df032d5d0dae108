# SPDX-License-Identifier: Apache-2.0
"""What a person may say of their own request at the kiosk, after the press."""

from kiosk.domain.events import LanguageChosen, PlaceChosen, WithdrawalUndone, Withdrawn
from kiosk.domain.request import Request
from kiosk.domain.transitions import Stamp, fact


def choose_place(request: Request, place: str, stamp: Stamp) -> PlaceChosen:
    """``place``: the key of one of the venue's places."""
    replaces = request.place.id if request.place else ""
    return fact(PlaceChosen, request, stamp, place=place, replaces=replaces)


def choose_language(request: Request, language: str, stamp: Stamp) -> LanguageChosen | None:
    """None where the team knows this language already, or the request is closed."""
    if language == request.language or not request.open:
        return None
    replaces = request.spoken.id if request.spoken else ""
    return fact(LanguageChosen, request, stamp, language=language, replaces=replaces)


def withdraw(request: Request, stamp: Stamp) -> Withdrawn | None:
    """None where it is withdrawn already, or closed."""
    if request.withdrawn or not request.open:
        return None
    return fact(Withdrawn, request, stamp)


def undo_withdrawal(request: Request, stamp: Stamp) -> WithdrawalUndone | None:
    """None where nothing is withdrawn."""
    if not request.withdrawn:
        return None
    return fact(WithdrawalUndone, request, stamp, undoes=request.withdrawn.id)
