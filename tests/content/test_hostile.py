# SPDX-License-Identifier: Apache-2.0
"""P15: a hostile pack is refused, or harmless, within five seconds and 256 MB.

The pack before it stays up, nothing is written outside, and nobody is called.
"""

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from kiosk.content.importer import Imported, import_pack
from kiosk.content.stored import load_stored
from tests.content.hostile import CORPUS, pictured, png
from tests.content.packs import write_pack
from tests.content.taking import COMMAND, measured

SECONDS, MEGABYTES = 5.0, 256.0

HARMLESS = {
    "svg_of_a_path_without_end",
    "svg_with_a_picture_of_60000_by_60000",
    "svg_with_a_blur_without_end",
    "png_with_a_bomb_beside_the_pixels",
}
"""What Qt leaves out while it draws the rest, or draws in time; either is good."""


class Canary:
    """A server that must hear nothing."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        heard = self.heard

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                heard.append(self.path)
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="module")
def canary() -> Iterator[Canary]:
    made = Canary()
    yield made
    made.close()


@dataclass(frozen=True)
class Told:
    imported: Imported
    seconds: float
    megabytes: float

    def faults(self) -> list[str]:
        """What the promise forbids."""
        return [
            *([f"{self.seconds:.1f} s"] if self.seconds > SECONDS else []),
            *([f"{self.megabytes:.0f} MB"] if self.megabytes > MEGABYTES else []),
        ]


def take(place: Path, into: Path, command: Sequence[str] = COMMAND) -> Told:
    report = into.parent / "used.json"
    began = time.monotonic()
    imported = import_pack(place, into, measured(command, report))
    seconds = time.monotonic() - began
    used = json.loads(report.read_text()) if report.exists() else 0.0
    return Told(imported, seconds, used)


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("before")
    assert import_pack(write_pack(folder / "good"), folder / "up", COMMAND).pack
    return folder / "up"


@pytest.fixture
def up(tmp_path: Path, taken_in: Path) -> Path:
    """The folder of a pack that is up."""
    return Path(shutil.copytree(taken_in, tmp_path / "up"))


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_pack_does_no_harm(
    name: str, tmp_path: Path, up: Path, canary: Canary, figures: Callable[[str], None]
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    place = CORPUS[name](tmp_path / "a" / "b", canary.address)
    before, around = load_stored(up), _names(tmp_path)
    told = take(place, up)
    assert told.faults() == []
    assert canary.heard == []
    assert _names(tmp_path) - around <= {"used.json"} or name in HARMLESS
    said = "; ".join(map(str, told.imported.problems)) or "taken in"
    figures(f"{name}: {told.seconds:.1f} s, {told.megabytes:.0f} MB, {said[:90]}")
    if name not in HARMLESS:
        assert told.imported.problems
        assert told.imported.pack is None
        assert load_stored(up) == before


def test_the_largest_picture_that_is_allowed_fits(
    tmp_path: Path, up: Path, figures: Callable[[str], None]
) -> None:
    place = pictured(tmp_path / "large", "a.png", png(8_000, 4_000))
    told = take(place, up)
    assert (told.faults(), told.imported.problems) == ([], ())
    figures(f"32 megapixels: {told.seconds:.1f} s, {told.megabytes:.0f} MB")


def test_a_reader_without_limits_would_be_found(tmp_path: Path, up: Path, canary: Canary) -> None:
    """The control: the same measure on a process that does what it may not."""
    greedy = "x = bytearray(300 << 20); x[::4096] = b'x' * len(x[::4096])"
    told = take(tmp_path, up, (sys.executable, "-c", greedy))
    assert told.faults()
    assert "MB" in told.faults()[0]
    calls = f"import urllib.request as u; u.urlopen({canary.address + '/control'!r})"
    take(tmp_path, up, (sys.executable, "-c", calls))
    assert canary.heard == ["/control"]
    canary.heard.clear()


def _names(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*")}
