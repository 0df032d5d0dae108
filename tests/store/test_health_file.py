# SPDX-License-Identifier: Apache-2.0
"""The relay's word to the other processes: whole or not at all, and nobody else's business."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.health import ChannelState, Fault, Health, PageState, Proof, Trouble
from kiosk.store import health_file
from kiosk.store.health_file import HealthFile

_AT = Instant(1_000, "boot", 2_000)
_WHOLE = Health(
    beat=_AT,
    troubles=(Trouble(Fault.MUTED, "2", _AT), Trouble(Fault.NETWORK)),
    channels=(ChannelState("Team chat", "failed", _AT, "500"), ChannelState("Radio")),
    proofs=(Proof("Lobby", _AT, ("kiosk", "desk 1"), ("channel Radio",)),),
    page=PageState(on=True, address="https://10.0.0.2:8443", phones=2),
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    file = HealthFile(tmp_path / "health.json")
    assert file.read() is None
    file.write(_WHOLE)
    assert file.read() == _WHOLE
    file.write(Health(_AT))
    assert file.read() == Health(_AT)


def test_only_its_owner_may_read_it_and_no_draft_stays(tmp_path: Path) -> None:
    path = tmp_path / "health.json"
    HealthFile(path).write(_WHOLE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("broken", [b"", b"{}", b"[]", b'{"beat": 3}', b"\xff\xfe", b"[" * 9_000])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "health.json"
    path.write_bytes(broken)
    assert HealthFile(path).read() is None


@given(st.binary(max_size=200))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(data)
    HealthFile(path).read()


def test_a_folder_in_its_place_is_as_good_as_none(tmp_path: Path) -> None:
    assert HealthFile(tmp_path).read() is None
    with pytest.raises(OSError, match="directory"):
        HealthFile(tmp_path).write(_WHOLE)


def _refuse(number: int) -> Callable[..., None]:
    def refuse(*_args: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def test_a_full_disk_takes_it_in_the_old_one_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = HealthFile(tmp_path / "health.json")
    file.write(_WHOLE)
    monkeypatch.setattr(health_file, "replace_file", _refuse(errno.ENOSPC))
    short = Health(_AT, troubles=(Trouble(Fault.DISK_FULL, since=_AT),))
    file.write(short)
    assert file.read() == short


@pytest.mark.parametrize("number", [errno.EIO, errno.EROFS])
def test_any_other_trouble_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = HealthFile(tmp_path / "health.json")
    file.write(_WHOLE)
    monkeypatch.setattr(health_file, "replace_file", _refuse(number))
    with pytest.raises(OSError, match=os.strerror(number)):
        file.write(Health(_AT))
    assert file.read() == _WHOLE
