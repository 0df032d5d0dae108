# SPDX-License-Identifier: Apache-2.0
"""A browser that has the staff page open, as far as a measurement needs one."""

import json
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPResponse, HTTPSConnection
from typing import Any

_HOST = "127.0.0.1"
_PATIENCE_S = 60.0


class Browser:
    """Paired with one person.  ``close`` it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._tls.check_hostname = False
        self._tls.verify_mode = ssl.CERT_NONE  # The machine's own certificate: nobody compares it.
        self._cookie = ""
        self._stream: HTTPSConnection | None = None

    def pair(self, code: str) -> None:
        """Waits until the page is served.  Raises OSError where it is not, after a while."""
        end = time.monotonic() + _PATIENCE_S
        while not self._is_served() and time.monotonic() < end:
            time.sleep(0.2)
        answer = self._pair(code)
        cookie = answer.getheader("set-cookie")
        if cookie is None:
            raise RuntimeError(f"the page paired nobody: {answer.status}")
        self._cookie = cookie.split(";")[0]

    def open(self) -> Iterator[dict[str, Any]]:
        """Each picture of the page's stream, as it comes."""
        self._stream = self._connect()
        self._stream.request("GET", "/api/stream", headers={"Cookie": self._cookie})
        answer = self._stream.getresponse()
        if answer.status != 200:
            raise RuntimeError(f"the page has no stream for this browser: {answer.status}")
        return _states(answer)

    def close(self) -> None:
        if self._stream:
            self._stream.close()

    def _is_served(self) -> bool:
        with suppress(OSError), socket.create_connection((_HOST, self._port)):
            return True
        return False

    def _pair(self, code: str) -> HTTPResponse:
        connection = self._connect()
        origin = f"https://{_HOST}:{self._port}"
        headers = {"Content-Type": "application/json", "Origin": origin}
        connection.request("POST", "/api/pair", json.dumps({"code": code}), headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer

    def _connect(self) -> HTTPSConnection:
        return HTTPSConnection(_HOST, self._port, context=self._tls, timeout=_PATIENCE_S)


def _states(answer: HTTPResponse) -> Iterator[dict[str, Any]]:
    event = ""
    while line := answer.readline():
        name, _, value = line.decode().rstrip("\n").partition(": ")
        if name == "event":
            event = value
        elif name == "data" and event == "state":
            yield json.loads(value)
