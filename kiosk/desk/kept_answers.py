# SPDX-License-Identifier: Apache-2.0
"""What was worked out of a request, kept until a fact makes another request of it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from kiosk.domain.request import Request

_A = TypeVar("_A")


class Kept(Generic[_A]):
    """Answers by request.  Of nothing that changes with the time alone."""

    def __init__(self) -> None:
        self._answers: dict[str, tuple[Request, _A]] = {}
        self._question: object = None

    def only_for(self, question: object) -> None:
        """What was answered to another question is forgotten."""
        if question != self._question:
            self._question = question
            self._answers.clear()

    def of(self, request: Request, answer: Callable[[Request], _A]) -> _A:
        """``answer`` is asked once of each request."""
        known = self._answers.get(request.id)
        if known is None or known[0] is not request:
            known = self._answers[request.id] = (request, answer(request))
        return known[1]
