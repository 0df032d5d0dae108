# SPDX-License-Identifier: Apache-2.0
import asyncio
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.alerts.book_thread import BookThread, Pauses
from kiosk.store.deliveries import Deliveries, Delivery
from kiosk.store.event_log import DiskFullError
from tests.alerts.test_course import row
from tests.fakes import FakeClock

ROW = row(FakeClock())


class Disk(Deliveries):
    """A file whose disk can be told to refuse, or to hang, and which counts what it wrote."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.full = False
        self.wrote = 0
        self.rested = threading.Event()
        self.answers = threading.Event()
        self.answers.set()

    def write(self, kept: Iterable[Delivery], forgotten: Iterable[tuple[str, str]] = ()) -> None:
        self.answers.wait(10)
        if self.full:
            raise DiskFullError("database or disk is full")
        super().write(kept, forgotten)
        self.wrote += 1

    def rest(self) -> None:
        super().rest()
        self.rested.set()


def with_book(path: Path, act: Callable[[BookThread, Disk], None], **pauses: float) -> None:
    disk = Disk(path / "deliveries.sqlite")
    book = BookThread(disk, Pauses(**{"again_s": 0.05, "rest_s": 0.05, **pauses}))
    try:
        act(book, disk)
    finally:
        disk.answers.set()
        book.close()


def test_after_a_flush_the_disk_has_it(tmp_path: Path) -> None:
    def act(book: BookThread, disk: Disk) -> None:
        assert book.load() == ()
        book.keep([ROW])
        asyncio.run(book.flush())
        assert Deliveries(tmp_path / "deliveries.sqlite").load() == (ROW,)
        assert disk.rested.wait(10), "what was erased leaves the disk"

    with_book(tmp_path, act)


def test_the_next_process_finds_what_was_kept_and_not_what_was_forgotten(tmp_path: Path) -> None:
    other = replace(ROW, key="other")

    def act(book: BookThread, _: Disk) -> None:
        book.load()
        book.keep([ROW, other])
        book.keep([replace(ROW, tries=1)], [other.name])

    with_book(tmp_path, act)
    with_book(tmp_path, lambda book, _: _is(book.load(), (replace(ROW, tries=1),)))


def _is(found: object, wanted: object) -> None:
    assert found == wanted


def test_a_full_disk_is_told_and_tried_again(tmp_path: Path) -> None:
    def act(book: BookThread, disk: Disk) -> None:
        book.load()
        disk.full = True
        book.keep([ROW])
        asyncio.run(book.flush())
        assert "full" in book.trouble
        book.keep([replace(ROW, tries=1)])
        asyncio.run(asyncio.wait_for(book.flush(), 1)), "nobody waits for a disk that refuses"
        disk.full = False
        while book.trouble:
            threading.Event().wait(0.01)
        assert Deliveries(tmp_path / "deliveries.sqlite").load() == (replace(ROW, tries=1),)

    with_book(tmp_path, act)


def test_a_disk_that_hangs_delays_a_message_for_a_moment_only(tmp_path: Path) -> None:
    def act(book: BookThread, disk: Disk) -> None:
        book.load()
        disk.answers.clear()
        book.keep([ROW])
        asyncio.run(book.flush())
        assert disk.wrote == 0

    with_book(tmp_path, act, flush_s=0.05)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "deliveries.sqlite").mkdir()

    def act(book: BookThread, _: Disk) -> None:
        assert book.load() == ()
        assert book.trouble
        book.keep([ROW])
        (tmp_path / "deliveries.sqlite").rmdir()
        while book.trouble:
            threading.Event().wait(0.01)

    with_book(tmp_path, act)


def test_a_folder_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    disk = Deliveries(tmp_path / "nowhere" / "deliveries.sqlite")
    book = BookThread(disk, Pauses(again_s=0.05))
    assert book.load() == ()
    assert "No such file" in book.trouble
    book.close()


def test_an_unopened_book_closes(tmp_path: Path) -> None:
    book = BookThread(Deliveries(tmp_path / "deliveries.sqlite"))
    asyncio.run(book.flush())
    book.close()
