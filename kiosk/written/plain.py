# SPDX-License-Identifier: Apache-2.0
"""Plain text: letters that do nothing but show."""

import re

_UNSEEN = (
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ue000-\uf8ff\ud800-\udfff\ufffe\uffff\U000e0000-\U0010ffff]"
)
"""Controls, bidirectional embeddings and overrides, invisible and private characters.

The joiners and the two marks of direction (U+200C to U+200F) stay: Persian, Hindi and
Hebrew need them, and they cannot reorder other text.
"""


def hidden_character(text: str) -> str | None:
    """The name ("U+202E") of the first character that is not plain, or None."""
    if text.isprintable():
        return None
    found = re.search(_UNSEEN, text)
    return f"U+{ord(found[0]):04X}" if found else None
