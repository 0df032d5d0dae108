# SPDX-License-Identifier: Apache-2.0
"""A small good pack, to be broken in one place at a time."""

from pathlib import Path

PACK = """\
schema = 1
name = "Small"
licence = "CC-BY-SA-4.0"
languages = ["en"]

[[cards]]
key = "one"
hue = "teal"
shape = "arch"
points = ["1.1"]

[[cards]]
key = "two"
hue = "plum"
shape = "wave"
"""

TEXTS = """\
credit = "Adapted from somewhere."
credit_short = "Adapted"

[cards.one]
name = "One"
body = "First body."
try_today = "Try one."

[cards.two]
name = "Two"
body = "Second body."
try_today = "Try two."
"""


def write_pack(folder: Path, pack: str = PACK, texts: str = TEXTS) -> Path:
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    (folder / "pack.toml").write_text(pack)
    (folder / "texts" / "en.toml").write_text(texts)
    return folder
