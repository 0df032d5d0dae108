# SPDX-License-Identifier: Apache-2.0
"""Which pictures a pack may name: a file of its own, in its own folder, that calls nobody."""

import re
from math import ceil
from pathlib import Path

from kiosk.content.svg import svg_fault

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
SIZE_LIMIT = 8 * 1024 * 1024
"""Bytes of one picture: a photo of a telephone fits, 12 megapixels and more."""


def picture_fault(folder: Path, name: str) -> tuple[str, str] | None:
    """What was expected and what came, where ``name`` is no picture of the pack; else None."""
    parts = re.split(r"[/\\]", name)
    if ":" in name or "\\" in name or ".." in parts or name.startswith(("/", "~")):
        return "a file below the pack's own folder", name
    file = folder / name
    if file.suffix.lower() not in SUFFIXES:
        return f"a file that ends in {', '.join(SUFFIXES)}", name
    if not file.is_file() or not file.resolve().is_relative_to(folder.resolve()):
        return "a file below the pack's own folder", f"{name}, which is not there"
    if (size := file.stat().st_size) > SIZE_LIMIT:
        came = f"{name} of {ceil(size * 10 / 2**20) / 10} MiB"
        return f"a picture of at most {SIZE_LIMIT >> 20} MiB", came
    fault = svg_fault(file.read_bytes()) if file.suffix.lower() == ".svg" else None
    return (fault[0], f"{fault[1]} in {name}") if fault else None
