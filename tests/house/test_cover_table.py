# SPDX-License-Identifier: Apache-2.0
"""kiosk/README.md prints the table of the cover as the code has it."""

from tests.house.cover_table import printed, table


def test_the_page_prints_the_table_of_the_code() -> None:
    assert printed() == table(), "python -m tests.house.cover_table"


def test_each_of_the_texts_stands_in_it() -> None:
    assert "The safety team is listening." in table()
    assert "The team may not notice at once." in table()
