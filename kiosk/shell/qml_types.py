# SPDX-License-Identifier: Apache-2.0
"""``Property`` and ``QmlUncreatable`` as the type checker should read them.

PySide6's stubs know neither the name of a Qt type as a property's type nor that
``QmlUncreatable`` is a decorator; at run time these are PySide6's own.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import Signal

    _C = TypeVar("_C", bound=type)
    _T = TypeVar("_T")

    def Property(
        kind: type | str, *, notify: Signal = ..., constant: bool = ...
    ) -> Callable[[Callable[[Any], _T]], _T]: ...

    def QmlUncreatable(reason: str) -> Callable[[_C], _C]: ...

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
