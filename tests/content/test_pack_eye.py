# SPDX-License-Identifier: Apache-2.0
"""When a pack is taken in again though nothing of it has changed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest

from kiosk.content import pack_eye
from kiosk.content.importer import Imported
from kiosk.content.limits import PATIENT_S, WALL_S
from kiosk.content.pack_eye import PackEye
from tests.content.packs import write_pack

REFUSED = Imported(None)
LATE = Imported(None, may_pass=True)


class Taking:
    """Answers each try with what comes next, and keeps how many seconds it was given."""

    def __init__(self, *results: Imported) -> None:
        self.given: list[float] = []
        self._results = iter(results)

    def __call__(self, within_s: float) -> Imported:
        self.given.append(within_s)
        return next(self._results)


Watch = Callable[[Taking], Queue[Imported]]


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """An eye on a pack that does not change; its word comes into a queue."""
    monkeypatch.setattr(pack_eye, "LOOK_S", 0.05)
    monkeypatch.setattr(pack_eye, "SETTLED_S", 0.01)
    eyes: list[PackEye] = []

    def start(taking: Taking) -> Queue[Imported]:
        told: Queue[Imported] = Queue()
        eyes.append(PackEye(write_pack(tmp_path / "venue"), taking, told.put))
        eyes[-1].start()
        return told

    yield start
    for eye in eyes:
        eye.close()


def test_a_pack_that_the_clock_ended_is_taken_in_when_the_machine_has_time(watch: Watch) -> None:
    taking = Taking(LATE, LATE, LATE, REFUSED)
    told = watch(taking)
    assert [told.get(timeout=10) for _ in range(4)] == [LATE, LATE, LATE, REFUSED]
    assert taking.given == [WALL_S, PATIENT_S, PATIENT_S, PATIENT_S]


def test_a_pack_that_is_wrong_is_not_read_again_until_it_changes(
    watch: Watch, tmp_path: Path
) -> None:
    taking = Taking(REFUSED, Imported(None))
    told = watch(taking)
    told.get(timeout=10)
    (tmp_path / "venue" / "texts" / "sw.toml").write_text("")
    told.get(timeout=10)
    assert taking.given == [WALL_S, WALL_S]
