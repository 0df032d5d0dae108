# SPDX-License-Identifier: Apache-2.0
"""The files of the staff page, read once and held: a name is one of these or nothing."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from kiosk.phone.answers import RefusedError

_STATIC = Path(__file__).parent / "static"
_SIGNS = Path(__file__).parents[1] / "controls" / "glyphs.mjs"
"""The same paths of the match signs as in the windows."""

_KINDS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
_INSTALLED = frozenset({"manifest.webmanifest", "sw.js"})
"""What makes a browser install the page: only with a certificate that phones trust."""


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    kind: str
    tag: str


class Files:
    def __init__(self) -> None:
        found = [one for one in _STATIC.iterdir() if one.suffix in _KINDS]
        self._by_name = {one.name: _read(one) for one in (*found, _SIGNS)}

    def answer(self, request: Request, *, trusted: bool) -> Response:
        """Raises RefusedError for a name that is no file."""
        name = request.path_params.get("name") or "index.html"
        file = self._by_name.get(name)
        if file is None or (name in _INSTALLED and not trusted):
            raise RefusedError(404, "unknown")
        headers = {"etag": file.tag, "cache-control": "no-cache"}
        if request.headers.get("if-none-match") == file.tag:
            return Response(status_code=304, headers=headers)
        return Response(file.content, media_type=file.kind, headers=headers)

    def weight(self) -> int:
        """Bytes of all files together."""
        return sum(len(one.content) for one in self._by_name.values())


def _read(path: Path) -> _File:
    content = path.read_bytes()
    return _File(content, _KINDS[path.suffix], f'"{sha256(content).hexdigest()[:16]}"')
