# SPDX-License-Identifier: Apache-2.0
"""A picture lies in its pack's own folder and calls nobody."""

from pathlib import Path

import pytest

from kiosk.content.illustration import SIZE_LIMIT, picture_fault
from kiosk.content.svg import ELEMENTS_LIMIT, WANTED, svg_fault


@pytest.mark.parametrize(
    "name",
    [
        "http://pictures.example/a.png",
        "https://pictures.example/a.png",
        "//pictures.example/a.png",
        "file:///etc/passwd",
        "/etc/passwd.png",
        "~/a.png",
        "../a.png",
        "pictures/../../a.png",
        "C:a.png",
        "pictures\\a.png",
        "not-there.png",
        "a.exe",
        "folder.png",
    ],
)
def test_what_is_no_picture_of_the_pack(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "pack"
    (folder / "pictures").mkdir(parents=True)
    (folder / "folder.png").mkdir()
    (tmp_path / "a.png").write_bytes(b"png")
    assert picture_fault(folder, name)


def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(b"png")
    (folder / "a.png").symlink_to(tmp_path / "secret.png")
    assert picture_fault(folder, "a.png")


def test_a_picture_has_a_limit(tmp_path: Path) -> None:
    (tmp_path / "big.png").write_bytes(b"x" * (SIZE_LIMIT + 1))
    fault = picture_fault(tmp_path, "big.png")
    assert fault == ("a picture of at most 8 MiB", "big.png of 8.1 MiB")


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="http://pictures.example/a.png"/>',
        "<image xlink:href = 'file:///etc/passwd'/>",
        '<use href="other.svg#a"/>',
        '<rect fill="url(https://pictures.example/#a)"/>',
        "<style>@import 'x.css';</style>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
        "<script>1</script>",
    ],
)
def test_a_drawing_that_reaches_out_is_refused(tmp_path: Path, inside: str) -> None:
    (tmp_path / "a.svg").write_text(f"<svg>{inside}</svg>")
    fault = picture_fault(tmp_path, "a.svg")
    assert fault
    assert fault[0] in {WANTED, "an SVG drawing"}
    assert fault[1].endswith(" in a.svg")


def test_a_drawing_that_refers_to_itself_is_fine(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/><rect fill="url(#b)"/></svg>'
    )
    assert picture_fault(tmp_path, "a.svg") is None


def test_repetitions_count_as_often_as_they_are_drawn() -> None:
    def svg(levels: int) -> bytes:
        groups = "".join(
            f'<g id="g{n}"><use href="#g{n - 1}"/><use href="#g{n - 1}"/></g>'
            for n in range(1, levels)
        )
        last = f'<use href="#g{levels - 1}"/>'
        return f'<svg><g id="g0"><circle r="1"/></g>{groups}{last}</svg>'.encode()

    assert 2**10 * 3 < ELEMENTS_LIMIT < 2**15
    assert svg_fault(svg(10)) is None
    assert svg_fault(svg(16)) == (WANTED, "more shapes than anybody can see")


def test_what_uses_itself_is_without_end() -> None:
    assert svg_fault(b'<svg><g id="a"><use href="#a"/></g></svg>')


@pytest.mark.parametrize("data", [b"", b"no xml", b"<html/>", b"\0" * 99, b"<svg"])
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    assert svg_fault(data)
