# SPDX-License-Identifier: Apache-2.0
"""defaults.toml is the documentation: it says every key, and the value that holds without it."""

import re
from fnmatch import fnmatch
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import fields

import kiosk.settings
from kiosk.content.texts import read_texts
from kiosk.paths import assets
from kiosk.settings.layers import FROM_DESK
from kiosk.settings.model import (
    BUILT_IN_MESSAGES,
    BUILT_IN_PHRASES,
    BUILT_IN_PLACES,
    BUILT_IN_WAYS,
    Channel,
    Drill,
    Hours,
    Message,
    OtherWay,
    Page,
    Phrase,
    Place,
    Settings,
    words_in,
)
from kiosk.settings.reader import load_settings, values

DEFAULTS = Path(next(iter(kiosk.settings.__path__)), "defaults.toml")


def test_the_documentation_read_as_settings_is_the_default() -> None:
    loaded = load_settings(DEFAULTS)
    assert loaded.problems == ()
    assert loaded.settings == Settings()


def test_every_key_is_documented_with_its_value() -> None:
    sources = load_settings(DEFAULTS).sources
    silent = {key for key in values(Settings()) if sources[key] != "defaults.toml"}
    assert silent == {"places", "channels", "messages"}, "there is none built in to write down"


def test_every_key_has_a_sentence_before_it() -> None:
    explained = section = False
    for line in DEFAULTS.read_text().splitlines():
        if line.startswith("["):
            section = not line.startswith("[[")
        if section and re.match(r"\w+ =", line):
            assert explained, line
        explained = line.startswith("#") or (explained and line != "")


@pytest.mark.parametrize("kind", [Place, OtherWay, Message, Phrase, Channel, Hours, Page, Drill])
def test_the_keys_of_every_entry_are_documented(kind: type[msgspec.Struct]) -> None:
    text = DEFAULTS.read_text()
    for one in fields(kind):
        assert re.search(rf"^(# )?{one.encode_name} = ", text, re.MULTILINE), one.encode_name


def test_limits_in_the_documentation_are_those_of_the_model() -> None:
    text = DEFAULTS.read_text()
    for section in fields(Settings):
        for one in getattr(section.type, "__struct_fields__", ()):
            limits = next((field.type for field in fields(section.type) if field.name == one), None)
            meta = getattr(limits, "__metadata__", ())
            if meta and meta[0].ge:
                assert f"{meta[0].ge:g} to {meta[0].le:g}" in text, one


def test_what_a_desk_may_change_is_listed_at_the_head() -> None:
    head = DEFAULTS.read_text().split("[venue]")[0]
    listed = [
        word for line in head.splitlines() if line.startswith("#   ") for word in line.split()
    ]
    assert {key for key in values(Settings()) if any(fnmatch(key, one) for one in listed)} == set(
        FROM_DESK
    )


def test_settings_cannot_be_changed_in_passing() -> None:
    with pytest.raises(AttributeError):
        Settings().venue.place = "Elsewhere"  # type: ignore[misc]  # frozen: it must fail


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ("a red hat", "es", "a red hat"),
        ({"en": "hat", "es": "gorra"}, "es", "gorra"),
        ({"en": "hat", "es": "gorra"}, "ar", "hat"),
        ({"es": "gorra"}, "ar", "gorra"),
        (None, "en", ""),
    ],
)
def test_words_fall_back(words: str | dict[str, str] | None, language: str, said: str) -> None:
    assert words_in(words, language, "en") == said


def test_every_built_in_key_has_its_text() -> None:
    texts = read_texts(assets() / "i18n")
    wanted = {
        *(f"venue.place.{key}" for key in BUILT_IN_PLACES),
        *(f"venue.way.{key}" for key in BUILT_IN_WAYS),
        *(f"message.{key}{part}" for key in BUILT_IN_MESSAGES for part in ("", ".more")),
        *(f"desk.phrase.{key}" for key in BUILT_IN_PHRASES),
    }
    assert wanted <= texts.ids()
    assert {way.key for way in Settings().other_ways} <= set(BUILT_IN_WAYS)
