# SPDX-License-Identifier: Apache-2.0
import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, AlertSense, Event, Pressed, Reason
from kiosk.domain.kinds import BY_KIND
from kiosk.domain.venue_events import Unread
from kiosk.store.codec import decode, encode, unreadable
from kiosk.store.event_log import LogError, UnfitEventError
from tests.store.facts import NOON, press

_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_values: dict[Any, st.SearchStrategy[Any]] = {
    str: _words,
    int: st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    Reason: st.sampled_from(Reason),
    AlertSense: st.sampled_from(AlertSense),
    Instant: st.builds(Instant, st.integers(0, 2**53), _words, st.integers(0, 2**53)),
    Actor: st.builds(Actor, _words, _words),
}


def _events(kind: type[Event]) -> st.SearchStrategy[Event]:
    fields = {one.name: _values[one.type] for one in dataclasses.fields(kind)}
    return st.builds(kind, **fields)


@given(st.sampled_from(sorted(BY_KIND)).flatmap(lambda kind: _events(BY_KIND[kind])))
def test_every_fact_comes_back_as_it_went_in(event: Event) -> None:
    assert decode(event.id, encode(event)) == event


def test_the_body_holds_everything_but_the_id() -> None:
    event = press()
    body = json.loads(encode(event))
    assert body["kind"] == "pressed"
    assert "id" not in body
    assert event.id not in encode(event).decode().replace(event.request, "")


HEAD = '"at":{"utc_ms":1,"boot":"b","boot_ms":2},"by":{"role":"desk","name":"7"}'


@pytest.mark.parametrize(
    "body",
    [
        '{"kind":"hugged",' + HEAD + "}",
        '{"kind":"seen",' + HEAD + ',"request":"r","round":0,"mood":null}',
        '{"kind":"closed",' + HEAD + ',"request":"r","reason":"eaten_by_a_bear"}',
        '{"kind":"seen",' + HEAD + ',"request":7}',
        '{"kind":"seen",' + HEAD[:-1] + ',"badge":1},"request":"r"}',
        ' { "kind" : "hugged" ,' + HEAD + ', "weight": 1.50, "kind2": [1e3]}\n',
        '{"kind":"pressed",' + HEAD + "}",
    ],
    ids=["kind", "field", "value", "type", "inner field", "spelling", "lacking"],
)
def test_what_a_newer_program_wrote_is_kept_to_the_byte(body: str) -> None:
    event = decode("ab", body.encode())
    assert isinstance(event, Unread)
    assert (event.id, event.at, event.by) == ("ab", Instant(1, "b", 2), Actor("desk", "7"))
    assert encode(event) == body.encode()


def test_a_field_that_was_left_out_has_its_default() -> None:
    body = json.loads(encode(press()))
    del body["drill"], body["language_chosen"], body["round"]
    event = decode("ab", json.dumps(body).encode())
    assert isinstance(event, Pressed)
    assert (event.drill, event.round) == (False, 0)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'{"kind":"seen"}', b'{"kind":1}', b"\xff\xfe", b"[" * 5_000],
)
def test_a_body_without_kind_time_and_actor_is_an_error_and_no_crash(body: bytes) -> None:
    with pytest.raises(LogError):
        decode("ab", body)
    kept = unreadable("ab", body)
    assert encode(kept) == body


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(body: bytes) -> None:
    try:
        decode("ab", body)
    except LogError:
        assert encode(unreadable("ab", body)) == body


def test_a_text_that_json_cannot_carry_is_unfit() -> None:
    with pytest.raises(UnfitEventError, match="pressed"):
        encode(dataclasses.replace(press(), by=Actor("kiosk", "\ud800"), at=NOON))
