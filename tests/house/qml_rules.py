# SPDX-License-Identifier: Apache-2.0
"""What a QML file of the house must be.  Each rule: text -> what is wrong, a line each.

The files are as qmlformat writes them, which gives one declaration a line and one order of
declarations; the rules here lean on that.
"""

import re
from collections.abc import Iterator

FILE_LINES = 150
COLUMNS = 120
"""More than Python's 100, since qmlformat joins what a hand would have broken."""

SEES = {
    "theme": set[str](),
    "controls": {"theme"},
    "shell": {"theme", "controls"},
    "attendee": {"theme", "controls", "shell"},
    "desk": {"theme", "controls", "shell"},
    "setup": {"theme", "controls", "shell", "desk"},
}
"""Which rooms a room's QML may import, besides itself."""

_COLOUR = re.compile(r"\"#[0-9a-fA-F]{3,8}\"|\bQt\.(rgba|hsla|hsva|color)\(|[cC]olor: \"")
_SHOWN = re.compile(r"^\s*(?:\w+ )*(?:\w*[tT]ext|title|Accessible\.(?:name|description)): (.*)")
_NOT_SHOWN = re.compile(r"qsTrId\(\"[^\"]*\"|[!=]==? \"[^\"]*\"")
_WORDS = re.compile(r"\"[^\"]*[^\W\d_]{2}[^\"]*\"")
_TEXT = re.compile(r"^(\s*)(?:\w+: )?(?:Text|TextEdit) \{$")
_IMPORT = re.compile(r"^import ([\w.]+)")
_OUTSIDE = re.compile(
    r"openUrlExternally|XMLHttpRequest|QtWebEngine|QtWebView|QtQuick\.Dialogs|Qt\.labs\.platform"
)


def sizes(source: str) -> Iterator[str]:
    lines = source.splitlines()
    if len(lines) > FILE_LINES:
        yield f"{len(lines)} lines"
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            yield f"{number}: {len(line)} columns"


def colours(source: str) -> Iterator[str]:
    """Tokens only: a colour is written in kiosk/theme and nowhere else."""
    yield from _matching(_COLOUR, source)


def untranslated(source: str) -> Iterator[str]:
    """What a person reads or hears comes from assets/i18n by its id."""
    for number, line in _code(source):
        shown = _SHOWN.match(line)
        if shown and _WORDS.search(_NOT_SHOWN.sub("", shown[1])):
            yield f"{number}: {line.strip()}"


def formatted_text(source: str) -> Iterator[str]:
    """Other formats than PlainText fetch remote images."""
    lines = source.splitlines()
    for number, line in enumerate(lines, 1):
        if opening := _TEXT.match(line):
            own = f"{opening[1]}    textFormat: Text.PlainText"
            body = lines[number : lines.index(f"{opening[1]}}}", number)]
            if own not in body:
                yield f"{number}: a text without textFormat: Text.PlainText"


def unexplained_var(source: str) -> Iterator[str]:
    lines = source.splitlines()
    for number, line in enumerate(lines, 1):
        reason = line + lines[max(0, number - 2)]
        if re.search(r"\bproperty var\b", line) and "//" not in reason:
            yield f"{number}: property var without a reason"


def imports(room: str, source: str) -> Iterator[str]:
    """Imports go down, and only controls and shell know Qt's own controls."""
    for number, line in _code(source):
        if found := _IMPORT.match(line):
            module = found[1]
            if module.startswith("QtQuick.Controls") and room != "controls":
                yield f"{number}: {module} belongs to controls"
            if module.startswith("kiosk.") and module[6:] not in SEES[room] | {room}:
                yield f"{number}: {room} may not import {module}"


def ways_out(source: str) -> Iterator[str]:
    """A visitor cannot leave the program, and a screen never opens the network."""
    yield from _matching(_OUTSIDE, source)


def bound(source: str) -> Iterator[str]:
    """Components see what they name and nothing else."""
    if "pragma ComponentBehavior: Bound" not in source and "pragma Singleton" not in source:
        yield "no pragma ComponentBehavior: Bound"


def state(source: str) -> Iterator[str]:
    """A singleton keeps nothing: whatever it knows, it is told."""
    if "pragma Singleton" in source:
        yield from _matching(re.compile(r"^\s*(?:readonly )?property "), source)


def _code(source: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(source.splitlines(), 1):
        if not line.lstrip().startswith("//"):
            yield number, line


def _matching(pattern: re.Pattern[str], source: str) -> Iterator[str]:
    return (f"{number}: {line.strip()}" for number, line in _code(source) if pattern.search(line))
