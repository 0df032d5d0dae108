# SPDX-License-Identifier: Apache-2.0
"""The staff page's own files: its certificate, its key, and how a desk names the certificate."""

from pathlib import Path

from kiosk.store.files import replace_file

CERTIFICATE = "certificate.pem"
KEY = "key.pem"
_FINGERPRINT = "fingerprint"


def keep_private(folder: Path, name: str, content: bytes) -> None:
    """Only this program's user may read it.  Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(folder / name, content)


def keep_fingerprint(folder: Path, sha256: bytes) -> None:
    """Of the certificate that the page shows now.  Raises OSError."""
    keep_private(folder, _FINGERPRINT, sha256.hex(":").upper().encode())


def fingerprint(folder: Path) -> str:
    """ "AB:CD:...", as browsers write it: what staff compare before they trust the page.

    Empty where the page was never open.
    """
    try:
        return (folder / _FINGERPRINT).read_text(encoding="ascii").strip()
    except (OSError, UnicodeError):
        return ""
