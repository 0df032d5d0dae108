# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the record as a whole; wiring fills it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.actions.verifying import Verified
from kiosk.domain.progress import Tell


@dataclass(frozen=True, slots=True)
class RecordsDoors:
    """Each touches the disk, and raises LogError or OSError.

    ``verify`` walks the hash chain.
    """

    verify: Callable[[Tell], Verified]
