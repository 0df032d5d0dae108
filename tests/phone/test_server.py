# SPDX-License-Identifier: Apache-2.0
"""The page on the network: opened and closed at will, told in words where it cannot be."""

import asyncio
import logging
import socket
import ssl
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from kiosk.actions.page_files import fingerprint, keep_private
from kiosk.phone.address import Network
from kiosk.phone.certificate import own_certificate
from kiosk.phone.server import LOOK_MS
from tests.fakes import FakeClock, SeededRandomness
from tests.phone.browser_like import HOST, Browser
from tests.phone.house import HERE, House, run


async def shown(house: House) -> bytes:
    """The certificate that a browser is shown, as DER."""
    _, writer = await Browser(house).connect()
    shown: Any = writer.get_extra_info("ssl_object")
    der = shown.getpeercert(binary_form=True)
    writer.transport.abort()
    assert isinstance(der, bytes)
    return der


def test_it_is_opened_and_closed_and_opened_again(house: House) -> None:
    async def whole() -> None:
        assert house.server.state.on is False
        await house.server.start()
        port = house.server.port
        assert house.server.state.address == f"https://127.0.0.1:{port}"
        assert (await Browser(house).get("/")).status == 200
        await house.server.stop()
        assert house.server.state.on is False
        with pytest.raises(OSError, match=r"refused|Connect"):
            await asyncio.open_connection(HOST, port)
        await house.server.start()
        assert (await Browser(house).get("/")).status == 200
        await house.server.stop()
        await house.page.close()

    asyncio.run(whole())


def test_a_port_that_is_taken_is_a_trouble_and_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.create_server(("", 0)) as taken:
        house = House(tmp_path, port=taken.getsockname()[1])

        async def first() -> None:
            await house.server.start()
            assert "port" in house.server.trouble
            assert house.server.state.on
            await house.server.look()

        async def whole() -> None:
            await first()
            taken.close()
            house.clock.advance(LOOK_MS)
            await house.server.look()
            assert house.server.trouble == ""
            assert (await Browser(house).get("/")).status == 200
            await house.server.stop()
            await house.page.close()

        asyncio.run(whole())
    assert [one.name for one in caplog.records if one.levelno >= logging.WARNING] == ["page"]
    caplog.clear()


def test_http_on_its_port_ends_and_harms_nothing(house: House) -> None:
    async def scenario(house: House) -> None:
        reader, writer = await asyncio.open_connection(HOST, house.server.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        async with asyncio.timeout(10):
            assert b"HTTP" not in await reader.read()
        writer.close()
        assert (await Browser(house).get("/")).status == 200

    run(house, scenario)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_old_tls_is_refused(house: House, version: ssl.TLSVersion) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        context.minimum_version = context.maximum_version = version

    async def scenario(house: House) -> None:
        with pytest.raises((ssl.SSLError, ConnectionResetError)):
            await asyncio.open_connection(HOST, house.server.port, ssl=context)

    run(house, scenario)


def test_the_desk_reads_the_fingerprint_that_browsers_show(house: House) -> None:
    async def scenario(house: House) -> None:
        digest = sha256(await shown(house)).digest()
        assert fingerprint(house.options.folder) == digest.hex(":").upper()
        for name in ("certificate.pem", "key.pem", "fingerprint"):
            assert (house.options.folder / name).stat().st_mode & 0o077 == 0

    run(house, scenario)


def test_its_own_certificate_lasts_across_restarts_and_is_renewed_in_time(house: House) -> None:
    async def scenario(house: House) -> None:
        first = await shown(house)
        await house.server.stop()
        await house.server.start()
        assert await shown(house) == first
        house.clock.advance(360 * 86_400_000)
        house.clock.set_wall(house.clock.now().utc_ms + 10 * 86_400_000)
        await house.server.look()
        assert await shown(house) != first
        assert house.server.trouble == ""

    run(house, scenario)


def test_a_machine_that_moves_to_another_network_is_reached_there(house: House) -> None:
    async def scenario(house: House) -> None:
        port, before = house.server.port, await shown(house)
        moved = Network("198.51.100.4", frozenset({"198.51.100.4"}), "kiosk-1")
        house.server._look = lambda: moved
        house.clock.advance(LOOK_MS)
        await house.server.look()
        assert house.server.state.address == f"https://198.51.100.4:{port}"
        browser = Browser(house)
        assert (await browser.get("/", host=f"198.51.100.4:{port}")).status == 200
        assert (await browser.get("/", host=f"192.0.2.7:{port}")).status == 421
        assert await shown(house) != before
        house.server._look = lambda: HERE

    run(house, scenario)


def venue_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate as a venue brings one: here that of another kiosk."""
    return own_certificate(folder, ["venue.example"], FakeClock().now(), SeededRandomness(7))


def test_the_venues_certificate_makes_the_page_one_that_can_be_installed(tmp_path: Path) -> None:
    certificate, key = venue_certificate(tmp_path / "venue")
    house = House(tmp_path, host="venue.example", certificate=certificate, key=key)

    async def scenario(house: House) -> None:
        browser, port = Browser(house), house.server.port
        assert await shown(house) == ssl.PEM_cert_to_DER_cert(certificate.read_text())
        assert house.server.state.address == f"https://venue.example:{port}"
        assert (await browser.get("/", host=f"venue.example:{port}")).status == 200
        for name in ("sw.js", "manifest.webmanifest"):
            assert (await browser.get(f"/{name}")).status == 200
        assert not (house.options.folder / "key.pem").exists()

    run(house, scenario)


def test_its_own_certificate_makes_none(house: House) -> None:
    async def scenario(house: House) -> None:
        for name in ("sw.js", "manifest.webmanifest"):
            assert (await Browser(house).get(f"/{name}")).status == 404

    run(house, scenario)


@pytest.mark.parametrize("fault", ["missing", "empty", "other key", "expired", "folder"])
def test_a_venues_certificate_that_is_wrong_is_told_and_the_own_one_serves(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    certificate, key = venue_certificate(tmp_path / "venue")
    _, other = venue_certificate(tmp_path / "other")
    house = House(tmp_path, certificate=certificate, key=other if fault == "other key" else key)
    match fault:
        case "missing":
            certificate.unlink()
        case "empty":
            keep_private(tmp_path / "venue", certificate.name, b"")
        case "folder":
            certificate.unlink()
            certificate.mkdir()
        case "expired":
            later = datetime(2030, 1, 1, tzinfo=UTC) + timedelta(days=1)
            house.clock.set_wall(int(later.timestamp() * 1_000))

    async def whole() -> None:
        await house.server.start()
        assert house.server.trouble.startswith("certificate of the venue: ")
        assert "/" not in house.server.trouble
        assert (await Browser(house).get("/")).status == 200
        assert (await Browser(house).get("/sw.js")).status == 404
        await house.server.stop()
        await house.page.close()

    asyncio.run(whole())
    assert len([one for one in caplog.records if one.levelno >= logging.WARNING]) == 1
    caplog.clear()


def test_a_disk_that_keeps_no_certificate_is_told_and_kills_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    house = House(tmp_path)
    house.options.folder.write_text("a file stands where the folder shall be", encoding="utf-8")

    async def whole() -> None:
        await house.server.start()
        assert house.server.trouble.startswith("own certificate: ")
        house.options.folder.unlink()
        house.clock.advance(LOOK_MS)
        await house.server.look()
        assert house.server.trouble == ""
        assert (await Browser(house).get("/")).status == 200
        await house.server.stop()
        await house.page.close()

    asyncio.run(whole())
    caplog.clear()
