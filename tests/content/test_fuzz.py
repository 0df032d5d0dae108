# SPDX-License-Identifier: Apache-2.0
"""Whatever the bytes are, each reader answers; none of them raises what nobody expects."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.pack_source import PackFault, name_fault, pack_source, wanted
from kiosk.content.reader import read_pack
from kiosk.content.stored import NAME, load_stored, written
from kiosk.content.svg import svg_fault
from tests.content.hostile import CORPUS
from tests.content.packs import PACK, TEXTS, write_pack
from tests.content.taking import PNG, SVG, zipped

CHANGES = st.lists(
    st.tuples(st.integers(0, 10_000), st.binary(max_size=6), st.integers(0, 6)), max_size=8
)
"""At a place, put these bytes in and take so many away."""


def changed(data: bytes, changes: list[tuple[int, bytes, int]]) -> bytes:
    for at, new, old in changes:
        place = at % (len(data) + 1)
        data = data[:place] + new + data[place + old :]
    return data


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def files(place: Path) -> Iterator[tuple[str, bytes]]:
    try:
        yield from pack_source(place).files()
    except PackFault:
        return


@given(CHANGES)
def test_any_zip_is_read_or_refused(folder: Path, changes: list[tuple[int, bytes, int]]) -> None:
    original = folder / "good.zip"
    if not original.exists():
        made = write_pack(folder / "zipped")
        (made / "a.png").write_bytes(PNG)
        zipped(made, original)
    file = folder / "changed.zip"
    file.write_bytes(changed(original.read_bytes(), changes))
    for name, _ in files(file):
        assert wanted(name)
        assert name_fault(name) is None
        assert ".." not in name.split("/")


@given(CHANGES, CHANGES)
def test_any_toml_is_a_pack_or_problems(
    folder: Path, main: list[tuple[int, bytes, int]], texts: list[tuple[int, bytes, int]]
) -> None:
    pack = write_pack(folder / "toml")
    (pack / "pack.toml").write_bytes(changed(PACK.encode(), main))
    (pack / "texts" / "en.toml").write_bytes(changed(TEXTS.encode(), texts))
    read = read_pack(pack)
    assert (read.pack is None) == bool(read.problems)
    assert all(str(problem).isprintable() for problem in read.problems)


@given(CHANGES)
def test_any_drawing_is_fine_or_a_fault(changes: list[tuple[int, bytes, int]]) -> None:
    fault = svg_fault(changed(SVG, changes))
    assert fault is None or all(word and word.isprintable() for word in fault)


@given(CHANGES)
def test_any_kept_pack_is_a_pack_or_none(
    folder: Path, changes: list[tuple[int, bytes, int]]
) -> None:
    pack = read_pack(write_pack(folder / "kept-from")).pack
    assert pack
    kept = folder / "kept"
    kept.mkdir(exist_ok=True)
    (kept / NAME).write_bytes(changed(written(pack), changes))
    found = load_stored(kept)
    assert found is None or (found.cards and all(card.texts for card in found.cards))


@given(st.text(max_size=40))
def test_no_name_leads_out_of_a_pack(name: str) -> None:
    if name_fault(name) is None:
        assert Path("/pack", name).resolve().is_relative_to("/pack")
        assert not Path(name).is_absolute()


def test_the_corpus_is_as_large_as_promised() -> None:
    """Renaming a case must not lose it from the selection."""
    assert len(CORPUS) >= 40
    assert {"zip_slip", "png_of_60000_by_60000", "svg_of_uses_within_uses"} <= CORPUS.keys()
