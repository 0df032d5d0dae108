# SPDX-License-Identifier: Apache-2.0
"""What a stranger can hold open: little, and not for long."""

import asyncio
import socket
import ssl

import pytest

from kiosk.phone import web
from tests.phone.browser_like import HOST, Browser, trusting
from tests.phone.house import House, run


async def ends(reader: asyncio.StreamReader) -> bytes:
    """What still came before the server cut the connection."""
    try:
        async with asyncio.timeout(10):
            return await reader.read()
    except ConnectionError:
        return b""


@pytest.mark.parametrize(
    "head", [b"", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: 1"]
)
def test_a_head_that_never_ends_is_cut(
    house: House, monkeypatch: pytest.MonkeyPatch, head: bytes
) -> None:
    monkeypatch.setattr(web, "HEAD_S", 0.1)

    async def scenario(house: House) -> None:
        reader, writer = await Browser(house).connect()
        writer.write(head)
        assert await ends(reader) == b""
        writer.transport.abort()

    run(house, scenario)


def test_a_second_head_that_never_ends_is_cut_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "HEAD_S", 0.2)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        reader, writer = await browser.connect()
        writer.write(browser.head("GET", "/icon.svg", b"", {"connection": "keep-alive"}))
        assert b" 200 " in await reader.readline()
        writer.write(b"GET / HTT")
        await ends(reader)
        assert reader.at_eof()
        writer.transport.abort()

    run(house, scenario)


def test_a_handshake_that_never_comes_is_cut(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "HANDSHAKE_S", 0.1)

    async def scenario(house: House) -> None:
        reader, writer = await asyncio.open_connection(HOST, house.server.port)
        await ends(reader)
        assert reader.at_eof()
        writer.transport.abort()

    run(house, scenario)


def test_a_stream_is_not_cut_for_being_quiet(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "HEAD_S", 0.05)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        async with browser.stream() as ear:
            await ear.until("beat")
            slow, writer = await browser.connect()
            await ends(slow)
            writer.transport.abort()
            house.press()
            assert (await ear.until("state"))["requests"]

    run(house, scenario)


def test_one_address_may_not_take_every_connection(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "MOST_OF_ADDRESS", 5)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        port = house.server.port
        held = [await browser.connect() for _ in range(5)]
        reader, writer = await browser.connect()
        assert await ends(reader) == b""
        writer.transport.abort()
        elsewhere = await asyncio.open_connection(
            HOST, port, ssl=trusting(), local_addr=("127.0.0.2", 0)
        )
        elsewhere[1].write(browser.head("GET", "/icon.svg", b"", {}))
        assert b" 200 " in await elsewhere[0].readline()
        for _, one in (*held, elsewhere):
            one.transport.abort()

    run(house, scenario)


def test_a_head_has_a_size(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        for headers in ({"x-large": "x" * 70_000}, {f"x-{one}": "y" * 90 for one in range(900)}):
            assert (await browser.get("/", **headers)).status in {0, 400, 431}
        assert (await browser.get("/" + "a" * 70_000)).status in {0, 400, 431}
        assert (await browser.get("/")).status == 200

    run(house, scenario)


@pytest.mark.parametrize(
    "sent",
    [
        b"\r\n\r\n\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        b"\x00" * 100,
        b"GET  / HTTP/1.1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_without_a_word_in_the_log(house: House, sent: bytes) -> None:
    async def scenario(house: House) -> None:
        reader, writer = await Browser(house).connect()
        writer.write(sent)
        writer.write_eof() if writer.can_write_eof() else None
        answer = await reader.read(15)
        assert not answer or answer.split(b" ")[1] in {b"400", b"421"}
        writer.transport.abort()
        assert (await Browser(house).get("/icon.svg")).status == 200

    run(house, scenario)


def test_both_kinds_of_addresses_reach_it(house: House) -> None:
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no IPv6")

    async def scenario(house: House) -> None:
        reader, writer = await asyncio.open_connection("::1", house.server.port, ssl=trusting())
        browser = Browser(house)
        host = {"host": f"[::1]:{house.server.port}"}
        writer.write(browser.head("GET", "/icon.svg", b"", host))
        assert b" 200 " in await reader.readline()
        writer.transport.abort()

    run(house, scenario)


def test_nothing_but_http_1_is_offered(house: House) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2", "http/1.1"])

    async def scenario(house: House) -> None:
        _, writer = await asyncio.open_connection(HOST, house.server.port, ssl=context)
        assert writer.get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"
        writer.transport.abort()

    run(house, scenario)
