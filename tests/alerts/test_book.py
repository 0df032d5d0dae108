# SPDX-License-Identifier: Apache-2.0
from kiosk.alerts.book import MemoryBook
from tests.alerts.test_course import row
from tests.fakes import FakeClock


def test_a_memory_book_gives_back_what_it_kept_unless_it_refuses() -> None:
    book, one = MemoryBook(), row(FakeClock())
    book.keep([one])
    assert book.load() == (one,)
    book.keep([], [one.name])
    assert book.load() == ()
    book.trouble = "full"
    book.keep([one])
    assert book.load() == ()
