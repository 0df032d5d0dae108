# SPDX-License-Identifier: Apache-2.0
"""A child that is killed and does not die: nothing more can be done, and that is said."""

import selectors
from pathlib import Path

import pytest

from kiosk.supervisor import watcher
from kiosk.supervisor.job import Job, Patience


class Undead:
    """A child that no signal reaches, as one that waits for a dead disk."""

    def __init__(self, _command: object, _folder: Path) -> None:
        self.errors, self.told = 0, 1
        self.killed = 0

    def ended(self) -> int | None:
        return None

    def kill(self) -> None:
        self.killed += 1


class NoSelector(selectors.SelectSelector):
    def register(self, *_: object) -> selectors.SelectorKey:
        return selectors.SelectorKey(0, 0, 0, None)


def test_a_child_that_does_not_die_is_not_cared_for(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(watcher, "Child", Undead)
    at_once = Patience(first_s=0, ask_s=0, answer_s=0, end_s=0)
    job = Job("relay", lambda _safe, _resume: (), Path.cwd(), at_once)
    kept = watcher.Watcher(job, NoSelector(), lambda _: None)
    kept.begin()
    cared_for = []
    for _ in range(3):
        kept.turn()
        cared_for.append(kept.cared_for)
    assert cared_for == [True, False, False]
    assert not kept.gone
    assert [record.getMessage() for record in caplog.records] == [
        "the relay does not answer any more"
    ]
    caplog.clear()
