# SPDX-License-Identifier: Apache-2.0
import threading
from pathlib import Path

import pytest

from kiosk.domain.presence import Lease
from kiosk.store.presence import Presence
from tests.store.facts import NOON


def lease(desk: str = "Info desk") -> Lease:
    return Lease(desk, "7", attended=True, since=NOON, beat=NOON.plus(5_000))


def test_a_lease_is_read_as_it_was_written(tmp_path: Path) -> None:
    presence = Presence(tmp_path / "presence")
    assert presence.leases() == ()
    presence.beat(lease())
    presence.beat(lease())
    assert presence.leases() == (lease(),)


@pytest.mark.parametrize("desk", ["../../etc", "a/b", "..", ".hidden", "Té & ü", ""])
def test_a_desk_may_have_any_name_and_stays_in_the_folder(tmp_path: Path, desk: str) -> None:
    presence = Presence(tmp_path / "presence")
    presence.beat(lease(desk))
    assert len(list((tmp_path / "presence").iterdir())) == 1
    assert presence.leases() == (lease(desk),)
    presence.leave(desk)
    assert presence.leases() == ()
    presence.leave(desk)


@pytest.mark.parametrize("harm", [b"", b"{", b"\xff\xfe", b"[]", b"[" * 9_000, b'{"desk":1}'])
def test_a_broken_file_is_no_lease_and_no_crash(tmp_path: Path, harm: bytes) -> None:
    presence = Presence(tmp_path / "presence")
    presence.beat(lease())
    (tmp_path / "presence" / "other.json").write_bytes(harm)
    (tmp_path / "presence" / "folder.json").mkdir()
    assert presence.leases() == (lease(),)


def test_a_folder_that_cannot_be_read_is_told_from_one_that_is_not_there(tmp_path: Path) -> None:
    assert Presence(tmp_path / "nowhere").read() == ()
    (tmp_path / "presence").touch()
    presence = Presence(tmp_path / "presence")
    assert presence.leases() == ()
    with pytest.raises(NotADirectoryError):
        presence.read()


def test_a_reader_never_sees_half_a_lease(tmp_path: Path) -> None:
    presence = Presence(tmp_path / "presence")
    presence.beat(lease())
    stop = threading.Event()

    def beat() -> None:
        while not stop.is_set():
            presence.beat(lease())

    thread = threading.Thread(target=beat)
    thread.start()
    try:
        assert all(presence.leases() == (lease(),) for _ in range(500))
    finally:
        stop.set()
        thread.join(5)
