# SPDX-License-Identifier: Apache-2.0
"""What somebody on the venue's network may try, over the real server."""

import asyncio
import json

import pytest

from kiosk.phone.guard import CONTENT_POLICY
from tests.phone.browser_like import HOST, Browser
from tests.phone.house import House, run


def test_only_this_pages_own_script_makes_it_act(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        request = house.press()
        path = f"/api/requests/{request}/coming"
        port = house.server.port
        for origin in (
            "https://evil.example", "null", f"http://{HOST}:{port}", f"https://{HOST}",
            f"https://{HOST}:{port}.evil.example", f"https://localhost:{port}", "",
        ):  # fmt: skip
            assert (await browser.post(path, origin=origin)).status == 403, origin
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
            assert (await browser.post(path, content_type=kind)).status == 415, kind
        assert not house.board.open()[0].comings
        assert (await browser.post(path)).status == 200

    run(house, scenario)


def test_a_name_that_is_not_this_machines_is_refused(house: House) -> None:
    async def scenario(house: House) -> None:
        browser, port = Browser(house), house.server.port
        for host in ("evil.example", f"evil.example:{port}", HOST, f"{HOST}:1", f"{HOST}:{port}@x"):
            assert (await browser.get("/", host=host)).status == 421, host
            assert (await browser.post("/api/pair", {"code": "A"}, host=host)).status == 421
        assert (await browser.get("/", host="")).status == 400
        for host in (
            f"localhost:{port}",
            f"192.0.2.7:{port}",
            f"KIOSK-1.local:{port}",
            f"[::1]:{port}",
        ):
            assert (await browser.get("/", host=host)).status == 200, host

    run(house, scenario)


def test_every_answer_says_what_a_browser_may_do_with_it(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        answers = [
            await browser.get("/"),
            await browser.get("/api/texts"),
            await browser.get("/nothing"),
            await browser.get("/", host="evil.example"),
            await browser.post("/api/pair", {"code": "WRONGXYZ"}),
            await browser.get("/api/stream"),
        ]
        assert [one.status for one in answers] == [200, 200, 404, 421, 403, 401]
        for answer in answers:
            headers = answer.headers
            assert headers["content-security-policy"] == CONTENT_POLICY
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert "camera=()" in headers["permissions-policy"]
            assert "server" not in headers
            assert "strict-transport-security" not in headers
            assert "access-control-allow-origin" not in headers
        private = [one.headers.get("cache-control") for one in answers[1::3]]
        assert private == ["no-store", "no-store"]

    run(house, scenario)


def test_the_cookie_is_for_this_page_alone(house: House) -> None:
    async def scenario(house: House) -> None:
        answer = await Browser(house).post("/api/pair", {"code": house.deal()})
        name, *traits = answer.headers["set-cookie"].split("; ")
        assert name.startswith("__Host-kiosk=")
        assert {one.lower() for one in traits} >= {
            "httponly",
            "secure",
            "samesite=strict",
            "path=/",
        }
        assert not any(one.lower().startswith("domain") for one in traits)

    run(house, scenario)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"not json", 400),
        (b"[" * 4_000, 400),
        (b'{"code":' * 500, 400),
        (b'{"code":5}', 400),
        (b'{"code":null}', 400),
        (b'{"code":"\xff"}', 400),
        (b"\xef\xbb\xbf{}", 400),
        (b'{"code":"' + b"A" * 65 + b'"}', 400),
        (b'{"code":"' + b"A" * 5_000 + b'"}', 413),
        (b'{"code":"BCDFGHJK","more":1e999}', 403),
    ],
)
def test_a_body_that_makes_no_sense_is_refused(house: House, body: bytes, status: int) -> None:
    async def scenario(house: House) -> None:
        assert (await Browser(house).send("POST", "/api/pair", body)).status == status

    run(house, scenario)


def test_a_body_without_a_length_is_counted_as_it_comes(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        reader, writer = await browser.connect()
        head = browser.head(
            "POST", "/api/pair", b"", {"content-length": "", "transfer-encoding": "chunked"}
        )
        writer.write(head)
        for _ in range(6):
            writer.write(b"400\r\n" + b" " * 1_024 + b"\r\n")
        await writer.drain()
        assert (await reader.readline()).split(b" ")[1] == b"413"
        writer.transport.abort()
        for length in ("-1", "9" * 30, "0x10", "+5"):
            answer = await browser.post("/api/pair", {"code": "A"}, content_length=length)
            assert answer.status in {400, 413}, length

    run(house, scenario)


def test_a_body_that_never_comes_holds_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.phone.guard.BODY_WAIT_S", 0.05)

    async def scenario(house: House) -> None:
        browser = Browser(house)
        answer = await browser.post("/api/pair", {"code": "A"}, content_length="4000")
        assert answer.status == 408

    run(house, scenario)


def test_no_path_leads_out_of_the_pages_folder(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        for path in (
            "/../house.py", "/..%2f..%2fpaths.py", "/%2e%2e/page.py", "/static/index.html",
            "//index.html", "/index.html/", "/index.html%00", "/.git", "/api", "/api/", "/%ff",
            "/key.pem", "/api/stream/", "/API/TEXTS", "/%5c..%5cpage.py",
        ):  # fmt: skip
            assert (await browser.get(path)).status in {404, 400}, path
        assert (await browser.get("/?x=../../page.py")).status == 200

    run(house, scenario)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "X"])
def test_other_methods_do_nothing(house: House, method: str) -> None:
    async def scenario(house: House) -> None:
        for path in ("/", "/api/pair", "/api/stream"):
            answer = await Browser(house).send(method, path, b"")
            assert answer.status in {400, 405}, path
            assert "access-control-allow-origin" not in answer.headers

    run(house, scenario)


def test_unknown_ids_are_told_as_unknown(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        await browser.pair()
        known = house.press()
        for path in (
            "/api/requests/nobody/seen", f"/api/requests/{known}/dance", "/api/requests//seen",
            f"/api/requests/{known}/seen/", f"/api/requests/{known}", "/api/requests/nobody/proved",
            "/api/requests/nobody/undo",
        ):  # fmt: skip
            answer = await browser.post(path, {"event": "x"})
            assert answer.status == 404, path
        assert (await browser.post("/api/mute", {"place": "Nowhere"})).status == 404

    run(house, scenario)


def test_a_websocket_is_no_way_in(house: House) -> None:
    async def scenario(house: House) -> None:
        browser = Browser(house)
        upgrade = {"connection": "upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
        answer_of = browser.send("GET", "/api/stream", b"", upgrade)
        async with asyncio.timeout(30):
            reader, writer = await browser.connect()
            writer.write(browser.head("GET", "/api/stream", b"", upgrade))
            assert (await reader.readline()).split(b" ")[1] == b"401"
            writer.transport.abort()
        answer_of.close()

    run(house, scenario)


def test_json_of_another_charset_is_json_or_refused(house: House) -> None:
    async def scenario(house: House) -> None:
        body = json.dumps({"code": "BCDFGHJK"})
        browser = Browser(house)
        kind = {"content-type": "application/json; charset=utf-16"}
        assert (await browser.send("POST", "/api/pair", body.encode("utf-16"), kind)).status == 400
        kind = {"content-type": "Application/JSON;charset=utf-8"}
        assert (await browser.send("POST", "/api/pair", body.encode(), kind)).status == 403

    run(house, scenario)
