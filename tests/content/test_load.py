# SPDX-License-Identifier: Apache-2.0
"""Which cards are up with the first frame, without a look at the venue's folder."""

from pathlib import Path

import pytest

from kiosk.content.load import BuiltInPackError, load_built_in, load_first
from kiosk.content.reader import read_pack
from kiosk.content.stored import NAME, written
from kiosk.paths import assets
from tests.content.packs import write_pack

OWN = assets() / "packs" / "default"


def test_without_a_venues_pack_the_built_in_one_is_up() -> None:
    assert len(load_first(None, OWN).cards) == 9


def test_what_was_last_taken_in_is_up(tmp_path: Path) -> None:
    pack = read_pack(write_pack(tmp_path / "venue")).pack
    assert pack
    (tmp_path / NAME).write_bytes(written(pack))
    first = load_first(tmp_path, OWN)
    assert [card.text("en").name for card in first.cards] == ["One", "Two"]
    assert len(first.otherwise) == 9, "shown at an hour at which none of them is due"


@pytest.mark.parametrize("kept", [b"", b"{", b'{"format":2}', b"\xff\xfe", b"[" * 100_000])
def test_a_kept_pack_that_cannot_be_read_leaves_the_built_in_one_up(
    tmp_path: Path, kept: bytes
) -> None:
    (tmp_path / NAME).write_bytes(kept)
    assert len(load_first(tmp_path, OWN).cards) == 9


def test_a_broken_installation_is_said(tmp_path: Path) -> None:
    with pytest.raises(BuiltInPackError, match=r"pack\.toml"):
        load_built_in(tmp_path)
