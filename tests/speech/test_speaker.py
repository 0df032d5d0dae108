# SPDX-License-Identifier: Apache-2.0
"""When the screen is read aloud, and when never."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.screen import Screen
from kiosk.speech.speaker import Speaker
from kiosk.speech.voice import NO_VOICE, NONE
from tests.speech.listener import Recorder

CARD = Screen(("Listen first", "Nod and wait", "Ask for help"))
NEXT = Screen(("Share", "Give them room", "Ask for help"))
STATUS = Screen(("Saved at 14:32", "No one has seen it", "Hide"), confidential=True)
SEEN = Screen(("Seen", "Saved at 14:32", "Hide"), confidential=True)


def listening(*languages: str, private: bool = False) -> tuple[Speaker, Recorder]:
    """With the first card up and read to its end."""
    voice = Recorder(*(languages or ("en",)))
    speaker = Speaker(voice, private=private)
    speaker.show(CARD)
    speaker.wish(on=True)
    voice.finish()
    voice.log.clear()
    return speaker, voice


def test_silent_by_default() -> None:
    voice = Recorder("en")
    speaker = Speaker(voice)
    speaker.show(CARD)
    speaker.act()
    speaker.show(NEXT)
    assert (voice.begun, voice.log) == (0, [])


def test_the_screen_that_is_up_is_read_in_its_order() -> None:
    voice = Recorder("en")
    speaker = Speaker(voice)
    speaker.look = lambda: speaker.show(CARD)
    speaker.wish(on=True)
    voice.finish()
    assert voice.texts() == list(CARD.texts)
    assert not speaker.busy


def test_stopped_in_a_sentence_it_goes_on_with_it() -> None:
    voice = Recorder("en")
    speaker = Speaker(voice)
    speaker.show(CARD)
    speaker.wish(on=True)
    voice.finish(1)
    speaker.act()
    assert speaker.was_busy
    speaker.wish(on=False)
    speaker.wish(on=True)
    voice.finish()
    assert voice.texts() == ["Listen first", "Nod and wait", "Nod and wait", "Ask for help"]


def test_another_screen_stops_the_voice_and_is_read() -> None:
    speaker, voice = listening()
    speaker.again()
    speaker.act()
    assert not voice.speaks()
    speaker.show(NEXT)
    voice.finish()
    assert voice.texts() == ["Listen first", *NEXT.texts]


def test_a_card_that_comes_by_itself_is_not_read() -> None:
    speaker, voice = listening()
    speaker.show(NEXT)
    assert voice.texts() == []
    speaker.again()
    speaker.show(CARD)
    assert not voice.speaks()


def test_what_only_joins_the_cards_does_not_interrupt_them() -> None:
    speaker, voice = listening()
    speaker.again()
    speaker.show(Screen((*CARD.texts, "Nobody is listening")))
    voice.finish()
    assert voice.texts() == list(CARD.texts)


def test_the_help_flow_is_silent_until_it_is_chosen() -> None:
    speaker, voice = listening()
    speaker.act()
    speaker.show(STATUS)
    assert (speaker.asking, voice.texts()) == (True, [])
    speaker.aloud()
    assert not speaker.asking
    speaker.show(STATUS)
    voice.finish()
    assert voice.texts() == list(STATUS.texts)


def test_private_listening_needs_no_choice() -> None:
    speaker, voice = listening(private=True)
    speaker.act()
    speaker.show(STATUS)
    voice.finish()
    assert voice.texts() == list(STATUS.texts)


def test_a_new_fact_is_said_alone_once_the_rest_was_heard() -> None:
    speaker, voice = listening(private=True)
    speaker.show(STATUS)
    voice.finish()
    voice.log.clear()
    speaker.show(SEEN)
    voice.finish()
    assert voice.texts() == ["Seen"]


def test_a_new_fact_comes_first_where_the_rest_was_not_heard() -> None:
    speaker, voice = listening(private=True)
    speaker.show(STATUS)
    voice.finish(1)
    speaker.show(SEEN)
    voice.finish()
    assert voice.texts()[2:] == ["Seen", "Saved at 14:32", "Hide"]


def test_the_voice_speaks_the_language_of_the_screen_or_none() -> None:
    speaker, voice = listening("en", "ar")
    speaker.act()
    speaker.show(Screen(("مرحبا",), language="ar"))
    assert voice.log[-1].language == "ar"
    speaker.act()
    speaker.show(Screen(("你好",), language="zh"))
    assert speaker.notice == NO_VOICE
    assert "你好" not in voice.texts()
    assert not speaker.busy


def test_without_any_voice_it_says_so() -> None:
    voice = Recorder()
    speaker = Speaker(voice)
    speaker.show(CARD)
    assert not speaker.notice
    speaker.wish(on=True)
    assert speaker.notice == NONE
    assert not speaker.busy


def test_a_voice_that_dies_is_missed() -> None:
    speaker, voice = listening()
    speaker.again()
    voice.die()
    assert speaker.notice == NONE
    assert not speaker.busy


def test_nothing_of_a_visit_is_left_for_the_next() -> None:
    speaker, voice = listening()
    speaker.show(STATUS)
    speaker.aloud()
    speaker.over()
    assert (speaker.on, voice.speaks(), voice.rested) == (False, False, 1)
    speaker.over()
    assert voice.rested == 1
    speaker.wish(on=True)
    assert speaker.asking


DEEDS: dict[str, Callable[[Speaker, Recorder], None]] = {
    "card": lambda speaker, _: speaker.show(CARD),
    "next": lambda speaker, _: speaker.show(NEXT),
    "status": lambda speaker, _: speaker.show(STATUS),
    "seen": lambda speaker, _: speaker.show(SEEN),
    "act": lambda speaker, _: speaker.act(),
    "on": lambda speaker, _: speaker.wish(on=True),
    "off": lambda speaker, _: speaker.wish(on=False),
    "again": lambda speaker, _: speaker.again(),
    "over": lambda speaker, _: speaker.over(),
    "said": lambda _, voice: voice.finish(1),
}
SECRET = (*STATUS.texts, *SEEN.texts)


@given(st.lists(st.sampled_from(sorted(DEEDS)), max_size=40))
def test_no_way_leads_to_the_help_flow_aloud_but_the_choice(deeds: list[str]) -> None:
    voice = Recorder("en")
    speaker = Speaker(voice)
    for deed in deeds:
        DEEDS[deed](speaker, voice)
        assert voice.speaks() <= speaker.on
        assert not (deed in {"act", "off", "over"} and voice.speaks())
    assert not set(voice.texts()) & set(SECRET)


def test_control_the_choice_does_lead_there() -> None:
    voice = Recorder("en")
    speaker = Speaker(voice)
    for deed in ("status", "on"):
        DEEDS[deed](speaker, voice)
    speaker.aloud()
    DEEDS["status"](speaker, voice)
    assert set(voice.texts()) & set(SECRET)
