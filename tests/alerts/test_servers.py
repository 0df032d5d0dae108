# SPDX-License-Identifier: Apache-2.0
"""Messages to real servers: exactly the allowed text arrives, and nothing that identifies."""

import asyncio
import json
import re
import socket
from collections.abc import Mapping
from email import message_from_bytes
from pathlib import Path

from kiosk.alerts.pool import Pool
from kiosk.alerts.result import Outcome, Result
from kiosk.domain.request import Request
from tests.alerts import servers
from tests.alerts.commands import NOTIFY
from tests.alerts.venue import CHAT, FIRST, outbox, request, step
from tests.fakes import FakeClock

TEXT = "Lobby 2 · Heron · screen in Arabic"


def asked(clock: FakeClock) -> Request:
    return request(clock, 0xC0FFEE, language="ar", language_chosen=True)


async def sent(addresses: Mapping[str, str]) -> Result:
    """One step of one request, from the outbox through the real worker."""
    clock = FakeClock()
    box, found = outbox(clock, channels=[CHAT]), asked(clock)
    box.step(found, step(found, 2, clock), FIRST, clock.now())
    (one,) = box.tries(clock.now())
    pool = Pool(NOTIFY, addresses)
    try:
        return await pool.send(one)
    finally:
        await pool.close()


def names_nobody(raw: str) -> None:
    """No id, code, moment, sign's number or name of this machine's user and host."""
    found = asked(FakeClock())
    for secret in (found.id, "c0ffee", found.pressed.code, "1798113600", "boot-1", "chat"):
        assert secret not in raw.lower(), secret
    assert socket.gethostname() not in raw
    assert not re.search(r"(?i)apprise|python|kiosk", raw), raw


def test_a_webhook_gets_the_text_and_nothing_else() -> None:
    with servers.webhook() as hook:
        result = asyncio.run(sent({"chat": hook.url("ok")}))
        came = hook.asked.get(timeout=5)
    assert result == Result(Outcome.SUCCESS, "", (0,))
    assert json.loads(came.body) == {
        "version": "1.0", "title": "", "message": TEXT, "attachments": [], "type": "info",
    }  # fmt: skip
    names_nobody(came.head + came.body.decode())
    assert hook.asked.empty()


def test_mail_gets_the_text_and_a_neutral_title() -> None:
    box = servers.Mailbox()

    async def through() -> Result:
        server = await asyncio.get_running_loop().create_server(box.make, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        address = f"mailto://127.0.0.1:{port}?from=a@venue.test&to=team@venue.test&mode=insecure"
        async with server:
            return await sent({"chat": address})

    result = asyncio.run(through())
    assert result.outcome is Outcome.SUCCESS
    (envelope,) = box.came
    assert isinstance(envelope.content, bytes)
    mail = message_from_bytes(envelope.content)
    assert servers.plain_text(mail) == TEXT
    assert mail["Subject"] == "Safety team"
    assert envelope.rcpt_tos == ["team@venue.test"]
    names_nobody("".join(f"{name}: {value}\n" for name, value in mail.items()))


def test_mqtt_gets_the_text_and_nothing_else(tmp_path: Path) -> None:
    with servers.mosquitto(tmp_path) as broker:
        result = asyncio.run(sent({"chat": f"mqtt://127.0.0.1:{broker.port}/team/alerts"}))
        came = broker.came.get(timeout=5)
        assert broker.came.empty()
    assert result.outcome is Outcome.SUCCESS
    assert came == ("team/alerts", TEXT.encode())
