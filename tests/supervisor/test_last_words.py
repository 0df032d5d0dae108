# SPDX-License-Identifier: Apache-2.0
from io import BytesIO

from kiosk.supervisor.last_words import KEPT_LINES, LastWords


def test_the_last_fifty_lines_are_kept_and_all_are_passed_on() -> None:
    out = BytesIO()
    words = LastWords(out)
    said = b"".join(b"line %d\n" % number for number in range(200)) + b"cut o"
    for start in range(0, len(said), 7):
        words.hear(said[start : start + 7])
    assert out.getvalue() == said
    lines = words.lines()
    assert len(lines) == KEPT_LINES
    assert lines[-2:] == ("line 199", "cut o")


def test_nobody_reading_stops_nothing() -> None:
    class Gone(BytesIO):
        def write(self, _chunk: object) -> int:
            raise BrokenPipeError

    words = LastWords(Gone())
    words.hear(b"still\n")
    assert words.lines() == ("still",)
