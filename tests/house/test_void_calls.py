# SPDX-License-Identifier: Apache-2.0
"""PySide6 6.12.0 on Python 3.10 and 3.11 loses a reference to None at each call that returns
nothing, and ends the process after about 5,000: kiosk/DECISIONS.md, 6.  On Python 3.12 and
later None is immortal and its count stands still."""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

CALLS = 20_000
NOISE = 200
"""References that the interpreter itself takes and gives back in the meantime."""


class _Bell(QObject):
    rang = Signal()


def lost_references(call: Callable[[], object], times: int = CALLS) -> int:
    """How many references to None are gone after so many calls; stops before none is left."""
    before = sys.getrefcount(None)
    for number in range(1, times + 1):
        call()
        if number % NOISE == 0 and before - sys.getrefcount(None) > NOISE:
            break
    return before - sys.getrefcount(None)


def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    bell = _Bell()
    bell.rang.connect(lambda: None)
    assert abs(lost_references(lambda: bell.setObjectName("bell"))) < NOISE
    assert abs(lost_references(bell.rang.emit)) < NOISE


def test_control_a_call_that_loses_a_reference_is_seen() -> None:
    times = 1_000
    spare = [None] * times
    lost = lost_references(lambda: ctypes.pythonapi.Py_DecRef(ctypes.py_object(None)), times)
    for _ in spare:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
    immortal = sys.version_info >= (3, 12)
    assert lost == 0 if immortal else lost > NOISE
