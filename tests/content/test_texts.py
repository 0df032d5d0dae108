# SPDX-License-Identifier: Apache-2.0
"""Every text of the word table is there, says what it may, and nothing that it must not."""

import re
from pathlib import Path

import pytest

from kiosk.content.texts import Texts, read_texts
from kiosk.domain.events import Reason
from kiosk.domain.kinds import BY_KIND, REQUEST_EVENTS
from kiosk.domain.promise import Line
from kiosk.domain.signs import COLOURS, SHAPES
from kiosk.paths import assets

TEXTS = read_texts(assets() / "i18n")
EVERY = {text_id: TEXTS(text_id) for text_id in TEXTS.ids()}

WORD_TABLE = {
    "visit.saved_at": "Saved at %1.",
    "visit.seen_by_no_one": "No one has seen it yet.",
    "visit.noted": "Noted.",
    "visit.withdrawn": "We told the team that you no longer need this. They may still look in.",
    "visit.undo": "Undo",
    "visit.shown": "The team's screen shows it. No one has answered yet.",
    "visit.seen": "A team member has seen it. Nobody is on the way yet.",
    "visit.coming": "A team member is coming to %1.",
    "visit.stepped_back": "The person who was coming cannot come. We are asking the others.",
    "visit.with_you": "A team member says they are with you.",
    "visit.closed": "The team has closed this. If you still need somebody, press again.",
    "visit.saving": "Saving…",
    "visit.not_saved": "Not saved yet",
    "visit.no_screen_yet": "No team screen has this yet.",
    "visit.no_answer": "No one has answered yet.",
    "visit.still_you": "Is this still you?",
    "visit.yes": "Yes",
    "visit.somebody_else": "Somebody else",
    "visit.hide": "Hide this screen",
    "visit.hide_line": "The team still comes to this screen.",
    "visit.no_longer": "I no longer need this",
    "visit.emergency": "Call %1 now if:",
    "visit.emergency_unconfirmed": "In danger now? Call the emergency number "
    "(112 in most of the world, 911 in North America).",
    "band.help": "Ask for a safety-team member",
    "band.help_line": "You don't have to say why",
    "band.tap_again": "Tap again to ask",
    "desk.seen": "Seen",
    "desk.going": "I'm going",
    "desk.not_me": "Not me",
    "desk.undo": "Undo",
    "desk.there": "I'm there",
    "desk.close": "Close",
    "desk.reopen": "Reopen",
}

NEVER = [
    r"on the way(?<!Nobody is on the way)(?<!^On the way)",
    r"anonymous",
    r"confidential",
    r"100 ?%",
    r"deal with them",
    r"guarantee",
    r"police have been",
    r"are you sure",
    r"false alarm",
    r"victim",
]

FOR_VISITORS = ("visit.", "band.", "venue.", "card.")
NEVER_TO_VISITORS = [r"\bminutes?\b", r"\bsent\b"]
"""Who asked is promised no time, and told what became of it; staff read both of drills."""


@pytest.mark.parametrize("text_id", WORD_TABLE)
def test_the_word_table_is_kept_to_the_letter(text_id: str) -> None:
    assert TEXTS(text_id) == WORD_TABLE[text_id]


def test_every_fact_reason_sign_and_line_has_words() -> None:
    wanted = {
        *(line.value for line in Line),
        *(f"desk.reason.{reason.value}" for reason in Reason),
        *(f"desk.event.{kind}" for kind, event in BY_KIND.items() if event in REQUEST_EVENTS),
        *(f"sign.shape.{shape}" for shape in SHAPES),
        *(f"sign.colour.{colour}" for colour in COLOURS),
    }
    assert wanted - TEXTS.ids() == set()


@pytest.mark.parametrize("banned", NEVER)
def test_what_is_never_said(banned: str) -> None:
    assert [text for text in EVERY.values() if re.search(banned, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("banned", NEVER_TO_VISITORS)
def test_what_no_visitor_reads(banned: str) -> None:
    read = [text for text_id, text in EVERY.items() if text_id.startswith(FOR_VISITORS)]
    assert len(read) > 100
    assert [text for text in read if re.search(banned, text, re.IGNORECASE)] == []


def test_control_a_banned_word_is_found() -> None:
    assert re.search(NEVER[0], "Help is on the way.", re.IGNORECASE)
    assert not re.search(NEVER[0], "A team member has seen it. Nobody is on the way yet.")


def test_the_visitor_reads_short_sentences() -> None:
    for text_id, text in EVERY.items():
        if text_id.startswith(("visit.", "band.", "card.")):
            for sentence in re.split(r"(?<=[.?!]) ", text):
                assert len(sentence.split()) <= 20, text_id


def test_e10_the_privacy_text_has_at_most_sixty_words() -> None:
    assert len(TEXTS("visit.privacy").split()) <= 60


def test_every_placeholder_is_named_in_order() -> None:
    for text_id, text in EVERY.items():
        found = sorted(set(re.findall(r"%(\d)", text)))
        assert found == [str(number) for number in range(1, len(found) + 1)], text_id


def test_placeholders_are_filled_once() -> None:
    assert TEXTS("visit.saved_at", "14:32") == "Saved at 14:32."
    assert Texts({"a": "%1 · %2"})("a", "%2", "Hall") == "%2 · Hall"
    assert TEXTS("visit.saved_at") == "Saved at %1."


def test_an_unknown_text_is_a_fault() -> None:
    assert "visit.saving" in TEXTS
    assert "visit.nonsense" not in TEXTS
    with pytest.raises(KeyError):
        TEXTS("visit.nonsense")


def test_an_unfinished_translation_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "xx.ts").write_text(
        "<TS><context><message id='a'><source>A</source>"
        "<translation type='unfinished'>B</translation></message>"
        "<message id='c'><source>C</source><translation>D &amp; E</translation></message>"
        "</context></TS>"
    )
    texts = read_texts(tmp_path, "xx")
    assert texts.ids() == {"c"}
    assert texts("c") == "D & E"


def test_source_and_shown_text_are_one() -> None:
    content = (assets() / "i18n" / "en.ts").read_text()
    pairs = re.findall(
        r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", content, re.DOTALL
    )
    assert len(pairs) == len(EVERY) == content.count("<message ")
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


def test_a_text_that_a_language_lacks_is_taken_from_english(tmp_path: Path) -> None:
    for language, texts in {"en": {"a": "A", "b": "B"}, "xx": {"a": "Ah"}}.items():
        messages = "".join(
            f'<message id="{one}"><source/><translation>{said}</translation></message>'
            for one, said in texts.items()
        )
        (tmp_path / f"{language}.ts").write_text(f"<TS><context>{messages}</context></TS>")
    read = read_texts(tmp_path, "xx")
    assert (read("a"), read("b")) == ("Ah", "B")
