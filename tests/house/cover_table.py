# SPDX-License-Identifier: Apache-2.0
"""The table of what stands on the kiosk, as ``kiosk/README.md`` prints it.

``python -m tests.house.cover_table`` writes it there anew, from the code and the texts.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from kiosk.domain.cover import STANDINGS, Ear, Standing, ear
from kiosk.domain.hours import Hours
from kiosk.domain.presence import Duty, Link
from tests.house.tree import ROOT

README = ROOT / "kiosk/README.md"
BEGIN, END = "<!-- cover table: begin -->\n", "<!-- cover table: end -->\n"


def table() -> str:
    return "\n".join([*_who_listens(), "", *_what_stands(), ""])


def printed() -> str:
    """What the page holds now."""
    return README.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]


def _who_listens() -> Iterator[str]:
    yield _row("duty, by link", *(_words(link) for link in Link))
    yield _row(*["---"] * (1 + len(Link)))
    for duty in Duty:
        yield _row(_words(duty), *(_words(ear(duty, link)) for link in Link))


def _what_stands() -> Iterator[str]:
    texts = _texts()
    yield _row("who listens", "hours", "before the press", "after it, without an answer", "ways")
    yield _row(*["---"] * 5)
    for one in Ear:
        for hours in Hours:
            stands = STANDINGS[one][hours]
            yield _row(_words(one), _words(hours), *_told(stands, texts))


def _told(stands: Standing, texts: dict[str, str]) -> tuple[str, str, str]:
    beside = texts[stands.line] if stands.line else "-"
    return texts[stands.band], beside, "yes" if stands.other_ways else "no"


def _texts() -> dict[str, str]:
    messages = ET.parse(ROOT / "assets/i18n/en.ts").iter("message")
    return {one.get("id", ""): one.findtext("translation", "") for one in messages}


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _words(name: str) -> str:
    return name.replace("_", " ")


if __name__ == "__main__":
    whole = README.read_text(encoding="utf-8")
    before, after = whole.split(BEGIN)[0], whole.split(END)[1]
    README.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")
