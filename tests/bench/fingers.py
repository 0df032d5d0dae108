# SPDX-License-Identifier: Apache-2.0
"""Touches from outside a process, by Qt's TUIO plugin; only a measurement loads it."""

import socket
import struct
from collections.abc import Sequence

_CURSORS = "/tuio/2Dcur"


class Finger:
    """Touches the windows of a process that was started with ``environ``."""

    def __init__(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self._frame = 0

    @property
    def environ(self) -> dict[str, str]:
        return {"QT_QPA_GENERIC_PLUGINS": f"tuiotouch:udp={self._port}"}

    def tap(self, x: float, y: float) -> None:
        """``x`` and ``y`` from 0 to 1, of the whole screen."""
        self._tell([1], [("set", 1, x, y, 0.0, 0.0, 0.0)])
        self._tell([], [])

    def _tell(self, alive: Sequence[int], sets: Sequence[tuple[object, ...]]) -> None:
        self._frame += 1
        messages = [_message("alive", *alive), *(_message(*one) for one in sets)]
        messages.append(_message("fseq", self._frame))
        bundle = b"#bundle\0" + struct.pack(">Q", 1)
        bundle += b"".join(struct.pack(">i", len(one)) + one for one in messages)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(bundle, ("127.0.0.1", self._port))


def _message(*words: object) -> bytes:
    kinds = {str: "s", int: "i", float: "f"}
    message = _text(_CURSORS) + _text("," + "".join(kinds[type(word)] for word in words))
    for word in words:
        if isinstance(word, str):
            message += _text(word)
        else:
            message += struct.pack(">i" if isinstance(word, int) else ">f", word)
    return message


def _text(words: str) -> bytes:
    data = words.encode("ascii") + b"\0"
    return data + b"\0" * (-len(data) % 4)
