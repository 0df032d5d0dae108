# SPDX-License-Identifier: Apache-2.0
"""A fact as JSON and back.

The id of a fact stays outside its body, since the body can be erased and the id not.
Nothing that a newer program wrote is dropped: what is not wholly understood becomes
an ``Unread`` whose body encodes to the very same bytes.
"""

from typing import Any

import msgspec

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Event
from kiosk.domain.kinds import BY_KIND
from kiosk.domain.venue_events import Unread
from kiosk.store.event_log import LogError, UnfitEventError


class _Head(msgspec.Struct):
    """What the body of each fact has, whichever program wrote it."""

    kind: str
    at: Instant
    by: Actor


_decode_head = msgspec.json.Decoder(_Head).decode
_decode_fields = msgspec.json.Decoder(dict[str, Any]).decode


def encode(event: Event) -> bytes:
    """The body of a fact: JSON with its kind and everything but its id.

    Raises UnfitEventError for a value that JSON cannot carry.
    """
    if isinstance(event, Unread):
        return event.body.encode("utf-8", "surrogateescape")
    try:
        fields = msgspec.to_builtins(event)
        del fields["id"]
        return msgspec.json.encode({"kind": event.kind, **fields})
    except (TypeError, ValueError) as error:
        raise UnfitEventError(f"fact {event.id} of kind {event.kind!r}: {error}") from error


def decode(event_id: str, body: bytes) -> Event:
    """The fact ``event_id`` that ``body`` tells.

    Raises LogError where not even kind, time and actor can be read.
    """
    try:
        head = _decode_head(body)
        fields = _decode_fields(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LogError(f"fact {event_id} has an unreadable body: {error}") from error
    fields["id"] = event_id
    return _known(head.kind, fields) or Unread(
        id=event_id, at=head.at, by=head.by, name=head.kind, body=_text(body)
    )


def unreadable(event_id: str, body: bytes) -> Unread:
    """A stand-in for a damaged body, so that one bad row does not hide all others."""
    nowhen = Instant(0, "", 0)
    return Unread(id=event_id, at=nowhen, by=Actor("system"), name="damaged", body=_text(body))


def _known(kind: str, fields: dict[str, Any]) -> Event | None:
    """None where the kind, a field or a value is not one of this program's."""
    fields = {name: value for name, value in fields.items() if name != "kind"}
    if kind not in BY_KIND:
        return None
    try:
        event = msgspec.convert(fields, BY_KIND[kind])
    except msgspec.ValidationError:
        return None
    # The decoder passes over fields that it does not know, inner ones too.
    understood = msgspec.to_builtins(event)
    return event if {**understood, **fields} == understood else None


def _text(body: bytes) -> str:
    return body.decode("utf-8", "surrogateescape")
