# SPDX-License-Identifier: Apache-2.0
"""Each fault is named on the line where it stands."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.written.document import SIZE_LIMIT, Document, _lines, dotted, read_document
from kiosk.written.problem import Problem

FILE = '''\
# a comment
top = 1

[venue]
place = "Lobby"
"quoted key" = 2
long = """
fake = 1
"""
after = 3
one_line = """a"""
last = 4

[[places]]
key = "a"

[[places]]
key = "b"
name.en = "B"
[[places.windows]]
hours = "x"
[[places.windows]]
hours = "y"

[cards.listen]
name = "Listen"
'''


def read(tmp_path: Path, content: str | bytes) -> Document | Problem:
    file = tmp_path / "x.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_document(file, "x.toml")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("venue",), 4),
        (("venue", "place"), 5),
        (("venue", "quoted key"), 6),
        (("venue", "after"), 10),
        (("venue", "last"), 12),
        (("places",), 14),
        (("places", 0, "key"), 15),
        (("places", 1), 17),
        (("places", 1, "key"), 18),
        (("places", 1, "name", "en"), 19),
        (("places", 1, "windows", 0, "hours"), 21),
        (("places", 1, "windows", 1, "hours"), 23),
        (("cards", "listen", "name"), 26),
        (("venue", "not there"), 4),
        (("nowhere",), 1),
    ],
)
def test_the_line_of_a_key(tmp_path: Path, path: tuple[str | int, ...], line: int) -> None:
    document = read(tmp_path, FILE)
    assert isinstance(document, Document)
    assert document.line(path) == line


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("a = 1\nb = \n", "x.toml:2: expected TOML, got invalid value"),
        ("a = 1\na = 2\n", "x.toml:2: expected TOML, got cannot overwrite a value"),
        ("a = 'x", "x.toml:1: expected TOML, got"),
        (b"a = 1\nb = '\xff'\n", "x.toml:2: expected UTF-8, got the byte 0xff"),
        ("#" * (SIZE_LIMIT + 1), f"x.toml: expected at most {SIZE_LIMIT} bytes, got more"),
        ("a = " + "[" * 30_000, "x.toml: expected TOML, got brackets within brackets"),
        ("a = " + "9" * 5_000, "x.toml:1: expected TOML, got"),
        ("b = 1\na" + ".a" * 100_000 + " = 1", "x.toml:2: expected a key of few parts, got one"),
        ("[a" + " . a" * 50_000 + "]", "x.toml:1: expected a key of few parts, got one"),
        ('"' * 200_000, "x.toml:1: expected TOML, got"),
        (" " * 200_000 + "x", "x.toml:1: expected TOML, got"),
    ],
)
def test_what_is_no_toml_is_named(tmp_path: Path, content: str | bytes, said: str) -> None:
    problem = read(tmp_path, content)
    assert isinstance(problem, Problem)
    assert str(problem).startswith(said)


def test_a_text_with_many_dots_is_no_key(tmp_path: Path) -> None:
    dots = "a.b. ... " * 40 + "1.2.3.4.5.6.7.8.9.10.11.12"
    document = read(tmp_path, f'a = "{dots}"\n')
    assert isinstance(document, Document)
    assert document.data == {"a": dots}


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    missing = read_document(tmp_path / "no.toml", "no.toml")
    folder = read_document(tmp_path, "folder")
    assert str(missing) == "no.toml: expected a readable file, got No such file or directory"
    assert str(folder) == "folder: expected a readable file, got Is a directory"


def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kiosk.toml")
    read = read_document(tmp_path / "kiosk.toml", "kiosk.toml")
    assert str(read) == "kiosk.toml: expected a readable file, got no file"


def test_only_a_newline_ends_a_line(tmp_path: Path) -> None:
    document = read(tmp_path, "a = '\u2028'\nb = 1\n")
    assert isinstance(document, Document)
    assert document.line(("b",)) == 2


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    document = read(tmp_path, b"\xef\xbb\xbfa = 1\n")
    assert isinstance(document, Document)
    assert document.data == {"a": 1}


def test_keys_are_counted_as_people_count_and_safe_to_print() -> None:
    assert dotted(("places", 1, "name")) == "places[2].name"
    assert dotted(("venue", "\x1b[2J")) == 'venue."\\u001b[2J"'


@given(st.text(alphabet="ab.[]=\"' \n#1{},", max_size=80))
def test_whatever_parses_has_lines_within_the_file(content: str) -> None:
    try:
        tomllib.loads(content)
    except ValueError:
        return
    assert all(1 <= line <= content.count("\n") + 1 for line in _lines(content).values())
