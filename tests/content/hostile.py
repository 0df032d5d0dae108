# SPDX-License-Identifier: Apache-2.0
"""Packs that mean harm, each in one way; ``CORPUS`` makes them by name (P15 of the promises)."""

import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.content.packs import PACK, TEXTS, write_pack
from tests.content.taking import PNG, zipped

Make = Callable[[Path, str], Path]
"""The pack below a folder; the address is that of a server that must hear nothing."""

CORPUS: dict[str, Make] = {}

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '


def pack(make: Make) -> Make:
    CORPUS[make.__name__] = make
    return make


def pictured(folder: Path, name: str, data: bytes) -> Path:
    """A good pack but for this picture."""
    write_pack(folder, PACK.replace('"arch"', f'"arch"\nillustration = "{name}"'))
    (folder / name).write_bytes(data)
    return folder


def drawn(folder: Path, inside: str, size: str = 'viewBox="0 0 100 100"', head: str = "") -> Path:
    return pictured(folder, "a.svg", f"{head}{_SVG}{size}>{inside}</svg>".encode())


def with_member(folder: Path, name: str, data: bytes = b"x", attributes: int = 0) -> Path:
    """A zip of a good pack with one member more."""
    file = zipped(write_pack(folder / "in"), folder / "pack.zip")
    member = zipfile.ZipInfo(name)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = attributes
    with zipfile.ZipFile(file, "a") as made:
        made.writestr(member, data)
    return file


def png(width: int, height: int, *chunks: tuple[bytes, bytes], rows: int | None = None) -> bytes:
    """A grey PNG whose header says so many pixels, with ``rows`` of them."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = b"\0" * (3 * width + 1)
    pixels = b"".join(packer.compress(row) for _ in range(height if rows is None else rows))
    body = b"".join(chunk(*one) for one in (*chunks, (b"IDAT", pixels + packer.flush())))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


@pack
def zip_slip(folder: Path, _: str) -> Path:
    return with_member(folder, "../../slipped.toml")


@pack
def zip_slip_of_windows(folder: Path, _: str) -> Path:
    return with_member(folder, "..\\..\\slipped.toml")


@pack
def zip_absolute(folder: Path, _: str) -> Path:
    return with_member(folder, "/tmp/slipped.toml")


@pack
def zip_link(folder: Path, _: str) -> Path:
    return with_member(folder, "texts/xx.toml", b"/etc/passwd", 0o120777 << 16)


@pack
def zip_locked(folder: Path, _: str) -> Path:
    file = with_member(folder, "texts/xx.toml")
    data = bytearray(file.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    file.write_bytes(data)
    return file


@pack
def zip_twice_the_same_name(folder: Path, _: str) -> Path:
    return with_member(folder, "PACK.toml", b"schema = 2")


@pack
def zip_bidi_name(folder: Path, _: str) -> Path:
    return with_member(folder, "art/\u202egnp.toml")


@pack
def zip_bomb(folder: Path, _: str) -> Path:
    """A gigabyte in a megabyte, where a picture should be."""
    file = zipped(write_pack(folder / "in"), folder / "pack.zip")
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as made, made.open("a.png", "w") as one:
        for _megabyte in range(1024):
            one.write(bytes(1024 * 1024))
    return file


@pack
def zip_of_many(folder: Path, _: str) -> Path:
    file = folder / "pack.zip"
    with zipfile.ZipFile(file, "w") as made:
        for number in range(60_000):
            made.writestr(f"{number}.toml", b"")
    return file


@pack
def zip_cut_off(folder: Path, _: str) -> Path:
    file = zipped(write_pack(folder / "in"), folder / "pack.zip")
    file.write_bytes(file.read_bytes()[:-40])
    return file


@pack
def no_zip(folder: Path, _: str) -> Path:
    file = folder / "pack.zip"
    file.write_bytes(bytes(range(256)) * 4096)
    return file


@pack
def link_out_of_the_folder(folder: Path, _: str) -> Path:
    write_pack(folder)
    (folder / "texts" / "en.toml").unlink()
    (folder / "texts" / "en.toml").symlink_to("/etc/passwd")
    return folder


@pack
def picture_that_is_a_link(folder: Path, _: str) -> Path:
    pictured(folder, "a.png", PNG).joinpath("a.png").unlink()
    (folder / "a.png").symlink_to("/etc/passwd")
    return folder


@pack
def pipe_that_nobody_writes_to(folder: Path, _: str) -> Path:
    write_pack(folder)
    (folder / "pack.toml").unlink()
    os.mkfifo(folder / "pack.toml")
    return folder


@pack
def picture_elsewhere(folder: Path, _: str) -> Path:
    return write_pack(folder, PACK.replace('"arch"', '"arch"\nillustration = "../../a.png"'))


@pack
def picture_on_the_network(folder: Path, address: str) -> Path:
    return write_pack(folder, PACK.replace('"arch"', f'"arch"\nillustration = "{address}/a.png"'))


@pack
def language_that_climbs(folder: Path, _: str) -> Path:
    return write_pack(folder, PACK.replace('["en"]', '["../../en"]'))


@pack
def line_of_ten_megabytes(folder: Path, _: str) -> Path:
    return write_pack(folder, texts=TEXTS.replace("First body.", "a" * 10_000_000))


@pack
def line_just_short_enough_to_be_read(folder: Path, _: str) -> Path:
    return write_pack(folder, texts=TEXTS.replace("First body.", "a" * 250_000))


@pack
def brackets_without_end(folder: Path, _: str) -> Path:
    return write_pack(folder, "x = " + "[" * 200_000)


@pack
def words_that_turn_around(folder: Path, _: str) -> Path:
    return write_pack(folder, texts=TEXTS.replace("First body.", "First \u202eydob."))


@pack
def words_with_a_nul(folder: Path, _: str) -> Path:
    return write_pack(folder, texts=TEXTS.replace("First body.", "First \\u0000 body."))


@pack
def letters_that_are_none(folder: Path, _: str) -> Path:
    (write_pack(folder) / "texts" / "en.toml").write_bytes(TEXTS.encode() + b"\xff\xfe\x80")
    return folder


@pack
def code_that_is_a_script(folder: Path, _: str) -> Path:
    return write_pack(folder, PACK.replace('"arch"', '"arch"\nqr = "javascript:alert(1)"'))


@pack
def png_of_60000_by_60000(folder: Path, _: str) -> Path:
    return pictured(folder, "a.png", png(60_000, 60_000, rows=4))


@pack
def png_cut_off(folder: Path, _: str) -> Path:
    return pictured(folder, "a.png", png(2_000, 2_000)[:-300])


@pack
def png_with_a_bomb_beside_the_pixels(folder: Path, _: str) -> Path:
    packed = zlib.compress(bytes(400_000_000), 1)
    return pictured(folder, "a.png", png(8, 8, (b"iCCP", b"x\0\0" + packed), rows=2))


@pack
def jpeg_of_rubbish(folder: Path, _: str) -> Path:
    return pictured(folder, "a.jpg", b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\3" + bytes(2000))


@pack
def webp_of_rubbish(folder: Path, _: str) -> Path:
    return pictured(folder, "a.webp", b"RIFF\xff\xff\xff\x7fWEBPVP8L" + b"\xff" * 4000)


@pack
def another_format_by_that_name(folder: Path, _: str) -> Path:
    return pictured(folder, "a.png", b"%PDF-1.7\n" + bytes(4000))


@pack
def svg_of_uses_within_uses(folder: Path, _: str) -> Path:
    """Ten to the twentieth circles in a kilobyte."""
    groups = "".join(
        f'<g id="g{n}">' + f'<use xlink:href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 20)
    )
    return drawn(folder, f'<g id="g0"><circle r="9"/></g>{groups}<use xlink:href="#g19"/>')


@pack
def svg_that_uses_itself(folder: Path, _: str) -> Path:
    return drawn(folder, '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>')


@pack
def svg_of_entities(folder: Path, _: str) -> Path:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE svg [<!ENTITY l0 "lol">{laughs}]>'
    return drawn(folder, "<desc>&l11;</desc>", head=head)


@pack
def svg_that_reads_a_file(folder: Path, _: str) -> Path:
    return drawn(folder, '<image xlink:href="file:///etc/passwd" width="9" height="9"/>')


@pack
def svg_that_phones_home(folder: Path, address: str) -> Path:
    return drawn(folder, f'<image href="{address}/a.png" width="9" height="9"/>')


@pack
def svg_with_a_style_from_elsewhere(folder: Path, address: str) -> Path:
    return drawn(folder, f"<style>@import url({address}/a.css);</style><circle r='9'/>")


@pack
def svg_with_an_entity_from_elsewhere(folder: Path, address: str) -> Path:
    head = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{address}/x">]>'
    return drawn(folder, "<desc>&x;</desc>", head=head)


@pack
def svg_with_a_style_sheet_before_it(folder: Path, address: str) -> Path:
    return drawn(folder, "<circle r='9'/>", head=f'<?xml-stylesheet href="{address}/a.css"?>')


@pack
def svg_in_another_encoding(folder: Path, address: str) -> Path:
    text = f'{_SVG}viewBox="0 0 9 9"><image href="{address}/a.png"/></svg>'
    return pictured(folder, "a.svg", text.encode("utf-16"))


@pack
def svg_with_a_script(folder: Path, _: str) -> Path:
    return drawn(folder, "<script>for(;;);</script>")


@pack
def svg_with_words(folder: Path, _: str) -> Path:
    return drawn(folder, "<text>Words that no language can replace</text>")


@pack
def svg_of_a_path_without_end(folder: Path, _: str) -> Path:
    path = "M0 0" + "c1 9 9 1 5 5" * 120_000
    return drawn(folder, f'<path d="{path}" stroke="red" stroke-width="3" stroke-dasharray="1"/>')


@pack
def svg_as_deep_as_it_goes(folder: Path, _: str) -> Path:
    return drawn(folder, "<g>" * 100_000 + "</g>" * 100_000)


@pack
def svg_with_a_blur_without_end(folder: Path, _: str) -> Path:
    blur = '<filter id="f"><feGaussianBlur stdDeviation="99999"/></filter>'
    circles = '<circle r="50" filter="url(#f)"/>' * 400
    return drawn(folder, blur + circles)


@pack
def svg_with_a_picture_of_60000_by_60000(folder: Path, _: str) -> Path:
    from base64 import b64encode

    data = b64encode(png(60_000, 60_000, rows=4)).decode()
    image = f'<image width="90" height="90" href="data:image/png;base64,{data}"/>'
    return drawn(folder, image)
