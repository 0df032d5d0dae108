# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the book of phones and the page's certificate; wiring fills it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.actions.phones import PhoneBook
from kiosk.actions.sign_in import StaffBook


class Member(Protocol):
    """Somebody who may sign in."""

    @property
    def number(self) -> str: ...

    @property
    def lead(self) -> bool: ...


class DeskBook(StaffBook, Protocol):
    """Who may sign in, and who of them leads."""

    def list(self) -> Sequence[Member]: ...


@dataclass(frozen=True, slots=True)
class PhoneDoors:
    """``fingerprint``: of the certificate that the page shows; empty where it was never open.

    Every call may touch the disk and raises LogError or OSError.
    """

    book: PhoneBook
    fingerprint: Callable[[], str]
