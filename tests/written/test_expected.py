# SPDX-License-Identifier: Apache-2.0
"""What a type takes, in words that a technician understands."""

from datetime import date, time
from typing import Annotated, Any, Literal

import pytest
from msgspec import Meta

from kiosk.written.expected import expected

Described = Annotated[str, Meta(extra_json_schema={"description": "a colour"})]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (bool, "true or false"),
        (Annotated[int, Meta(ge=5, le=120)], "a whole number from 5 to 120"),
        (Annotated[float, Meta(ge=0, le=0.5)], "a number from 0 to 0.5"),
        (float, "a number"),
        (str, "a text"),
        (Annotated[str, Meta(max_length=40)], "a text of at most 40 characters"),
        (Annotated[str, Meta(min_length=1)], "a text of at least 1 characters"),
        (Annotated[str, Meta(min_length=1, max_length=9)], "a text of 1 to 9 characters"),
        (Described | None, "a colour"),
        (str | dict[str, str], "a text or a table by language"),
        (Literal[1], "one of 1"),
        (
            Annotated[tuple[int, ...], Meta(max_length=3)],
            "a list of at most 3 entries, each a whole number",
        ),
        (tuple[str, ...], "a list, each a text"),
        (date, "a date"),
        (time, "a time of day"),
        (bytes, "another kind of value"),
    ],
)
def test_a_type_in_words(kind: Any, words: str) -> None:
    assert expected(kind) == words
