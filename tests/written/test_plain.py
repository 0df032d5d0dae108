# SPDX-License-Identifier: Apache-2.0
"""Letters of every language pass; what hides or reorders does not."""

import unicodedata

import pytest

from kiosk.written.plain import hidden_character


@pytest.mark.parametrize(
    "text",
    [
        "Grüße",
        "هل تحتاج مساعدة",
        "می\u200cخواهم",
        "क\u200dष",
        "שלום\u200f",
        "ประตู",
        "请帮忙",
        "“A – B”…",
    ],
)
def test_languages_pass(text: str) -> None:
    assert hidden_character(text) is None


@pytest.mark.parametrize(
    "code", [0x00, 0x0A, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE000, 0xE0041]
)
def test_what_hides_is_named(code: int) -> None:
    assert hidden_character(f"a{chr(code)}b") == f"U+{code:04X}"


def test_no_control_is_forgotten() -> None:
    joiners = {0x200C, 0x200D, 0x200E, 0x200F}
    seen = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2}
    controls = {c for c in range(0x3000) if unicodedata.category(chr(c)) in {"Cc", "Cf"}}
    assert [hex(c) for c in controls - joiners - seen if not hidden_character(chr(c))] == []
