# SPDX-License-Identifier: Apache-2.0
"""The lines of a list in the order in which they stand, for whoever reads the accessibility tree.

A ListView appends each delegate as it is made; a line that came later, and stands above, would
be read last, and under another heading.
"""

from itertools import pairwise

from PySide6.QtQuick import QQuickItem


def read_in_order(content: QQuickItem) -> None:
    """``content``: the contentItem of a ListView whose delegates have a property ``index``."""
    lines = [one for one in content.childItems() if one.property("index") is not None]
    ordered = sorted(lines, key=lambda one: int(one.property("index")))
    if ordered != lines:
        for above, below in pairwise(ordered):
            below.stackAfter(above)
