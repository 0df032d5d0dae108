# SPDX-License-Identifier: Apache-2.0
"""Real servers on this machine: a webhook, mail and MQTT, with ports from the system."""

import contextlib
import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any

import paho.mqtt.client as mqtt
from aiosmtpd.smtp import SMTP, Envelope
from paho.mqtt.enums import CallbackAPIVersion


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came: ``head`` is its first line and headers, ``at`` a monotonic time."""

    at: float
    head: str
    body: bytes


@dataclass
class Webhook:
    """``/ok`` takes all, ``/bad`` answers 500, ``/hang`` never, ``/moved`` redirects to /ok.

    ``/deadly`` calls ``kill`` when a message has come, before it answers.
    """

    asked: Queue[Asked] = field(default_factory=Queue)
    kill: Any = None
    released: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    def url(self, path: str) -> str:
        return f"json://127.0.0.1:{self.port}/{path}"


@contextmanager
def webhook() -> Iterator[Webhook]:
    hook = Webhook()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hook.asked.put(Asked(time.monotonic(), f"{self.requestline}\n{self.headers}", body))
            if self.path.startswith("/hang"):
                hook.released.wait(60)
            if self.path == "/deadly":
                hook.kill()
            self._answer()

        def _answer(self) -> None:
            with contextlib.suppress(OSError):
                self.send_response({"/bad": 500, "/moved": 302}.get(self.path, 200))
                if self.path == "/moved":
                    self.send_header("Location", "/ok")
                self.send_header("Content-Length", "0")
                self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hook.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield hook
    finally:
        hook.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


class Mailbox:
    """What came by SMTP: the envelope, and the raw message."""

    def __init__(self) -> None:
        self.came: list[Envelope] = []

    async def handle_DATA(self, _server: SMTP, _session: object, envelope: Envelope) -> str:
        self.came.append(envelope)
        return "250 OK"

    def make(self) -> SMTP:
        return SMTP(self, hostname="mail.test")


def plain_text(message: Message) -> str:
    """The words of a mail, whatever its form."""
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            return payload.decode().strip()
    raise AssertionError("no plain text")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Broker:
    """``came``: topic and payload of all that was published."""

    port: int
    came: Queue[tuple[str, bytes]] = field(default_factory=Queue)


@contextmanager
def mosquitto(folder: Path) -> Iterator[Broker]:
    """Debian's broker with a subscriber to everything, which hears what comes from now on."""
    broker = Broker(free_port())
    config = folder / "mosquitto.conf"
    config.write_text(f"listener {broker.port} 127.0.0.1\nallow_anonymous true\n", "utf-8")
    environ = {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"}
    command = ["mosquitto", "-c", str(config)]
    process = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr
        while "running" not in process.stderr.readline():
            assert process.poll() is None
        with _listener(broker):
            yield broker
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def _listener(broker: Broker) -> Iterator[None]:
    listener = mqtt.Client(CallbackAPIVersion.VERSION2)
    subscribed = threading.Event()
    listener.on_message = lambda *told: broker.came.put((told[2].topic, told[2].payload))
    listener.on_subscribe = lambda *_: subscribed.set()
    listener.connect("127.0.0.1", broker.port)
    listener.loop_start()
    listener.subscribe("#")
    assert subscribed.wait(10)
    try:
        yield
    finally:
        listener.disconnect()
        listener.loop_stop()
