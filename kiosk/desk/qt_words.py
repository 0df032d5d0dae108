# SPDX-License-Identifier: Apache-2.0
"""The words of a text id in the language of this window, where Python needs to know them."""

from PySide6.QtCore import qtTrId


def qt_words(text_id: str, *args: str) -> str:
    """Filled by ``args``, as ``say.mjs`` does it for what is shown."""
    words = qtTrId(text_id)
    for number, one in enumerate(args, 1):
        words = words.replace(f"%{number}", one)
    return words
