# SPDX-License-Identifier: Apache-2.0
"""A long job says how far it really is, can be stopped, and holds up nobody's lease."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.content.said import plain, said
from kiosk.desk.job_words import Stage, counted, shown
from kiosk.desk.long_job import LongJob
from kiosk.domain.progress import Progress, Tell
from kiosk.tour.hands import wait_until


@pytest.fixture
def job(qapp: QApplication) -> Iterator[LongJob]:
    made = LongJob()
    yield made
    made.close()


def refused(error: Exception) -> str:
    return said("desk.no_log", plain(error))


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(47), plain(47)),
        (Progress(47, total=120), said("desk.job.count_of", plain(47), plain(120))),
        (Progress(47, 3), said("desk.job.count_failed", plain(47), plain(3))),
        (
            Progress(47, 3, 120),
            said("desk.job.count_failed_of", plain(47), plain(3), plain(120)),
        ),
    ],
)
def test_what_failed_is_never_counted_as_done(progress: Progress, words: str) -> None:
    assert counted(progress) == words
    assert shown(Stage.RUNNING, progress, "").line == said("desk.job.running", words)


@pytest.mark.parametrize(
    ("progress", "share"),
    [(Progress(5), 0.0), (Progress(5, 5, 20), 0.5), (Progress(30, 0, 20), 1.0)],
)
def test_a_share_is_known_only_with_a_total(progress: Progress, share: float) -> None:
    assert progress.share == share


def test_a_job_tells_its_result(job: LongJob) -> None:
    def work(tell: Tell) -> str:
        tell(Progress(2, 0, 2))
        return plain("two")

    job.begin(work, str, refused)
    assert job.stage == "running"
    wait_until(lambda: job.stage == "done", "done", 5)
    assert (job.line, job.share) == (plain("two"), 1.0)
    job.forget()
    assert (job.stage, job.line) == ("idle", "")


def test_stop_ends_it_between_two_pieces_and_says_what_was_done(job: LongJob) -> None:
    done, may_go_on = [0], Event()

    def work(tell: Tell) -> str:
        for piece in range(100):
            done[0] = piece + 1
            tell(Progress(piece + 1, 0, 100))
            may_go_on.wait(5)
        return plain("all")

    job.begin(work, str, refused)
    wait_until(lambda: job.line != said("desk.job.running", plain(0)), "the first piece", 5)
    job.stop()
    assert job.stage == "stopping"
    job.begin(lambda _: plain("another"), str, refused)
    may_go_on.set()
    wait_until(lambda: job.stage == "stopped", "stopped", 5)
    so_far = said("desk.job.count_of", plain(done[0]), plain(100))
    assert done[0] < 100
    assert job.line == said("desk.job.stopped", so_far)


def test_a_failure_is_told_in_the_words_of_its_owner(job: LongJob) -> None:
    def work(_tell: Tell) -> str:
        raise OSError("no room")

    job.begin(work, str, refused)
    wait_until(lambda: job.stage == "failed", "failed", 5)
    assert job.line == refused(OSError("no room"))


def test_closing_stops_what_runs(qapp: QApplication) -> None:
    job, begun, ended = LongJob(), Event(), Event()

    def work(tell: Tell) -> str:
        begun.set()
        try:
            while True:
                tell(Progress(1))
        finally:
            ended.set()

    job.begin(work, str, refused)
    assert begun.wait(5)
    job.close()
    assert ended.is_set()
