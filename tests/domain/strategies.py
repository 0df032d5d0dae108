# SPDX-License-Identifier: Apache-2.0
"""Any facts of one request, sensible or not: what a log may hold after years and merges."""

from typing import Any

from hypothesis import strategies as st

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Pressed, Reason, RequestEvent
from kiosk.domain.kinds import REQUEST_EVENTS
from tests.domain.history import DESK, KIOSK, PRESS_AT, SEVEN, TWO

_IDS = st.integers(0, 30).map("fact-{}".format)
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "at": st.builds(
        Instant,
        st.integers(PRESS_AT.utc_ms - 90_000, PRESS_AT.utc_ms + 90_000),
        st.sampled_from(["boot-1", "boot-2"]),
        st.integers(0, 100_000),
    ),
    "by": st.sampled_from([KIOSK, DESK, TWO, SEVEN, Actor("system")]),
    "round": st.integers(0, 3),
    "undoes": _IDS,
    "replaces": st.one_of(st.just(""), _IDS),
    "place": st.sampled_from(["here", "quiet_room"]),
    "reason": st.sampled_from(list(Reason)),
    "step": st.integers(1, 5),
    "to": st.just("request-0"),
    "code": st.just("BCDF"),
    "sign": st.integers(0, 47),
    "language": st.just("en"),
    "drill": st.booleans(),
    "path": st.sampled_from(["desk Lobby desk", "page 3", "channel Telegram"]),
    "ok": st.booleans(),
    "number": st.sampled_from([TWO.name, SEVEN.name]),
    "gives": _IDS,
    "offer": _IDS,
    "coming": _IDS,
    "mark": _IDS,
    "arrived": _IDS,
    "follow_up": _IDS,
    "due_ms": st.integers(PRESS_AT.utc_ms - 90_000, PRESS_AT.utc_ms + 90_000),
}


def _fact(kind: type[RequestEvent]) -> st.SearchStrategy[RequestEvent]:
    wanted = {name: one for name, one in _FIELDS.items() if name in kind.__dataclass_fields__}
    return st.builds(kind, id=_IDS, request=st.just("request-1"), **wanted)


any_facts = st.lists(
    st.sampled_from(REQUEST_EVENTS).flatmap(_fact), max_size=25, unique_by=lambda event: event.id
)
"""Facts with ids of their own; undos may name facts that are there, or not, or themselves."""

facts_with_a_press = any_facts.map(
    lambda facts: [*facts, _press()] if not any(isinstance(f, Pressed) for f in facts) else facts
)


def _press() -> Pressed:
    return Pressed(
        id="press", at=PRESS_AT, by=KIOSK, request="request-1", code="BCDF", sign=1,
        place="Lobby", language="en",
    )  # fmt: skip
