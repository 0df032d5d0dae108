# SPDX-License-Identifier: Apache-2.0
"""What became of the last message of each channel: only what the relay says of it."""

from dataclasses import replace

import pytest

from kiosk.content.said import plain, said
from kiosk.desk.channels import ASKED_MS, channels
from kiosk.domain.clock import Instant
from kiosk.domain.health import ChannelState, Health
from kiosk.domain.venue_events import ChannelTestAsked
from tests.desk.bench import OPTIONS
from tests.desk.people import ME, NOW

DESK = replace(OPTIONS, channels=("Team chat",))
NOON = plain("12:00")


def test_a_test_that_was_asked_for_says_nothing_of_its_result() -> None:
    asked = {"Team chat": ChannelTestAsked(id="t", at=NOW, by=ME, channel="Team chat")}
    props = channels(Health(NOW), asked, NOW, DESK)
    assert props.results == (said("desk.channel.asked", NOON),)
    assert props.canTest == ("",)
    later = channels(Health(NOW), asked, NOW.plus(ASKED_MS), DESK)
    assert later.results == (said("desk.channel.none"),)
    assert later.canTest == ("1",)


@pytest.mark.parametrize(
    ("result", "about", "words", "failed", "may_test"),
    [
        ("", "", said("desk.channel.none"), "", "1"),
        ("sent", "", said("desk.channel.sent", NOON), "", "1"),
        ("trying", "", said("desk.channel.trying"), "", ""),
        ("failed", "refused", said("desk.channel.failed", NOON, plain("refused")), "1", "1"),
        ("failed", "wrong", said("desk.channel.wrong", NOON), "1", "1"),
    ],
)
def test_each_result_has_its_words(
    result: str, about: str, words: str, failed: str, may_test: str
) -> None:
    health = Health(NOW, channels=(ChannelState("Team chat", result, NOW, about),))
    props = channels(health, {}, NOW, DESK)
    assert (props.results, props.failed, props.canTest) == ((words,), (failed,), (may_test,))


def test_an_older_result_is_not_that_of_the_test() -> None:
    asked = {"Team chat": ChannelTestAsked(id="t", at=NOW, by=ME, channel="Team chat")}

    def told(at: Instant) -> str:
        state = ChannelState("Team chat", "sent", at)
        return channels(Health(NOW, channels=(state,)), asked, NOW, DESK).results[0]

    assert told(NOW.plus(-1)) == said("desk.channel.asked", NOON)
    assert told(NOW.plus(1)) == said("desk.channel.sent", NOON)


def test_a_channel_of_the_settings_is_listed_though_the_relay_is_silent() -> None:
    assert channels(None, {}, NOW, DESK).names == ("Team chat",)
    more = Health(NOW, channels=(ChannelState("SMS"), ChannelState("Team chat")))
    assert channels(more, {}, NOW, DESK).names == ("Team chat", "SMS")
