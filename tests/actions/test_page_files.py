# SPDX-License-Identifier: Apache-2.0
"""Files that nobody else may read."""

from pathlib import Path

from kiosk.actions.page_files import fingerprint, keep_fingerprint, keep_private


def test_the_desk_reads_the_fingerprint_as_browsers_write_it(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    assert fingerprint(folder) == ""
    keep_fingerprint(folder, bytes.fromhex("0aff" * 16))
    assert fingerprint(folder) == ":".join(["0A", "FF"] * 16)


def test_what_is_kept_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    keep_private(folder, "key.pem", b"secret")
    assert (folder / "key.pem").read_bytes() == b"secret"
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "key.pem").stat().st_mode & 0o077 == 0
