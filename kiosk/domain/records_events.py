# SPDX-License-Identifier: Apache-2.0
"""Facts about the record itself."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainVerified(Event):
    """A person walked the hash chain; ``rows`` facts in it, ``ok``: each fits."""

    kind: ClassVar[str] = "chain_verified"
    rows: int
    ok: bool
