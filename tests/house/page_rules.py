# SPDX-License-Identifier: Apache-2.0
"""What a file of the staff page must be.  Each rule: text -> what is wrong, a line each."""

import re
from collections.abc import Iterator

FILE_LINES = 150
COLUMNS = 100

_INLINE = re.compile(r"<style|\s(?:style|on\w+)=|<script(?![^>]*\ssrc=)|javascript:")
_AS_MARKUP = re.compile(
    r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function|DOMParser)\b|document\.write"
    r"|\.style\b|\"style\""
)
_ELSEWHERE = re.compile(r"(?:https?:)?//\w")
_NAMESPACE = "http://www.w3.org/2000/svg"
_COLOUR = re.compile(r"(?::\s[^;{]*|[\"'])#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|color)a?\(")
_WORDS = re.compile(r"[\"`>](?:[A-Z][a-z']*|[a-z]+ [a-z]+)[ a-zA-Z',.]* [a-z]+[.!?…]?[\"`<]")
_NO_WORDS = re.compile(r"class|content=|import|querySelector|matchMedia|media=|<title>")


def sizes(source: str) -> Iterator[str]:
    lines = source.splitlines()
    if len(lines) > FILE_LINES:
        yield f"{len(lines)} lines"
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS and "<path" not in line:
            yield f"{number}: {len(line)} columns"


def inline(source: str) -> Iterator[str]:
    """The content policy lets nothing of this work, so it must not be tried."""
    yield from _matching(_INLINE, source)


def markup(source: str) -> Iterator[str]:
    """What a kiosk or a person wrote is text, never markup, style or code."""
    yield from _matching(_AS_MARKUP, source)


def elsewhere(source: str) -> Iterator[str]:
    """Nothing is loaded from another origin."""
    without = source.replace(_NAMESPACE, "")
    yield from _matching(_ELSEWHERE, re.sub(r"^\s*//.*", "", without, flags=re.MULTILINE))


def colours(source: str) -> Iterator[str]:
    """A colour is written in tokens.css and nowhere else."""
    yield from _matching(_COLOUR, source)


def untranslated(source: str) -> Iterator[str]:
    """What a person reads or hears comes from assets/i18n by its id."""
    for number, line in _code(source):
        if _WORDS.search(line) and not _NO_WORDS.search(line):
            yield f"{number}: {line.strip()}"


def imports(source: str) -> Iterator[str]:
    """The files that a script or the page names, by their paths from the root."""
    yield from re.findall(r"(?:from |href=|src=)\"/([\w.]+)\"", source)


def _code(source: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(source.splitlines(), 1):
        if not line.lstrip().startswith(("//", "/*", "<!--")):
            yield number, line


def _matching(pattern: re.Pattern[str], source: str) -> Iterator[str]:
    return (f"{number}: {line.strip()}" for number, line in _code(source) if pattern.search(line))
