# SPDX-License-Identifier: Apache-2.0
"""Cells that a spreadsheet shows and never works out."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet takes for a formula."""


def safe_cell(text: str) -> str:
    """``text`` behind an apostrophe where it would be a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
