# SPDX-License-Identifier: Apache-2.0
"""How a view model of the desk changes: values swapped whole, told to QML one by one."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject


def tell(view: QObject, old: Any, new: Any) -> None:
    """Emit ``xChanged`` of ``view`` for each field ``x`` in which two dataclasses differ.

    Each value has a signal of its own so that nothing is built anew under a finger when
    something else changes.
    """
    for one in fields(new):
        if getattr(old, one.name) != getattr(new, one.name):
            getattr(view, f"{one.name}Changed").emit()
