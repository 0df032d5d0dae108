# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the book of phones and the page's certificate; wiring fills it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.actions.phones import PhoneBook


@dataclass(frozen=True, slots=True)
class PhoneDoors:
    """``fingerprint``: of the certificate that the page shows; empty where it was never open.

    Every call may touch the disk and raises LogError or OSError.
    """

    book: PhoneBook
    fingerprint: Callable[[], str]
