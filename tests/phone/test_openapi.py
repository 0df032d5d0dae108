# SPDX-License-Identifier: Apache-2.0
"""Whatever is sent to the page, in and out of what it documents: never a fault of the server."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core.transport import Response

from kiosk.domain.events import Actor, Pressed
from tests.conftest import RUNS_ALL
from tests.phone.browser_like import Browser
from tests.phone.house import House

DOCUMENT = json.loads((Path(__file__).parent / "openapi.json").read_text(encoding="utf-8"))
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS: list[Any] = [one.ok() for one in SCHEMA.get_all_operations()]  # type: ignore[union-attr]  # all of them are sound
POSTS = [one for one in OPERATIONS if one.method == "post"]
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""A question that fails is told as it is: to make it smaller would take minutes."""

EXAMPLES = 200 if RUNS_ALL else 12


class Open:
    """A page on a thread of its own, with a browser that is paired and one that is not."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder)
        self.house.hire("4")
        self.loop = asyncio.new_event_loop()
        self.thread = Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.paired, self.stranger = Browser(self.house), Browser(self.house)
        self.do(self.house.server.start())
        self.do(self.paired.pair())
        for number in range(4):
            self._press(f"r{number}", drill=number == 3)

    def _press(self, request: str, *, drill: bool) -> None:
        stamp = self.house.stamp(Actor("kiosk", "Lobby"))

        async def hear() -> None:
            self.house.hear(
                Pressed(
                    id=stamp.id,
                    at=stamp.at,
                    by=stamp.by,
                    request=request,
                    code="KXWD",
                    sign=5,
                    place="Lobby",
                    language="en",
                    drill=drill,
                )
            )

        self.do(hear())

    def do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(60)

    def close(self) -> None:
        self.do(self.house.server.stop())
        self.do(self.house.page.close())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    opened = Open(tmp_path_factory.mktemp("page"))
    yield opened
    opened.close()


def sent(page: Open, case: schemathesis.Case[Any], *, paired: bool) -> tuple[int, str]:
    """Status and kind of the answer; it fits the document or this fails."""
    browser = page.paired if paired else page.stranger
    body = case.body
    if isinstance(body, schemathesis.core.NotSet):
        content = b""
    else:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
    path = case.formatted_path.replace("/../", "/").replace("/./", "/")
    answer = page.do(browser.send(case.method, path, content))
    assert 200 <= answer.status < 500, (case.method, path, answer)
    kind = answer.headers.get("content-type", "")
    if kind == "application/json":
        asked = requests.Request(case.method, f"https://{browser.host}/").prepare()
        headers = {name: [value] for name, value in answer.headers.items()}
        response = Response(answer.status, headers, answer.body, asked, 0.1, verify=True)
        if answer.status not in {404, 405} or path.startswith("/api/requests"):
            case.operation.validate_response(response)
        assert answer.status == 200 or set(answer.told) <= {"error", "text"}
    return answer.status, kind


@pytest.mark.parametrize("operation", OPERATIONS, ids=[one.label for one in OPERATIONS])
def test_a_question_that_makes_sense_is_no_fault(page: Open, operation: Any) -> None:
    _ask(page, operation.as_strategy(generation_mode=GenerationMode.POSITIVE))


@pytest.mark.parametrize("operation", POSTS, ids=[one.label for one in POSTS])
def test_a_question_that_makes_none_is_no_fault_either(page: Open, operation: Any) -> None:
    _ask(page, operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))


def test_control_a_fault_of_the_server_is_seen(
    page: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("kiosk.phone.tongue.Tongue.served", lambda _: 1 / 0)
    (texts,) = [one for one in OPERATIONS if one.label == "GET /api/texts"]
    with pytest.raises(AssertionError):
        _ask(page, texts.as_strategy(generation_mode=GenerationMode.POSITIVE))
    caplog.clear()


def _ask(page: Open, questions: Any) -> None:
    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), phases=PHASES)
    @given(case=questions, paired=st.booleans())
    def ask(case: schemathesis.Case[Any], paired: bool) -> None:
        page.house.clock.advance(700)
        sent(page, case, paired=paired)

    ask()
    assert page.do(page.paired.post("/api/duty", {"on": True})).status == 200
