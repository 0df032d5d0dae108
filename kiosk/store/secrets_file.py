# SPDX-License-Identifier: Apache-2.0
"""The file of what nobody else may read: hashes of PINs, of phones' tokens and of codes.

Mode 0600, apart from the log, never exported.  Each use opens it and closes it again.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from kiosk.store.connection import Schema, connect_writer, immediate, told
from kiosk.store.event_log import LogError
from kiosk.store.sql import schema_scripts

SECRETS_SCHEMA = Schema(application_id=0x616C6C73, scripts=schema_scripts("secrets"))
"""Its mark reads "alls"."""


@contextmanager
def opened(path: Path) -> Iterator[apsw.Connection]:
    """Makes or upgrades the file.  Raises LogError."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        database = connect_writer(path, SECRETS_SCHEMA)
    except (OSError, LogError) as error:
        raise LogError(f"{path}: {error}") from error
    try:
        with told():
            yield database
    finally:
        database.close()


@contextmanager
def writing(path: Path) -> Iterator[apsw.Connection]:
    """One transaction.  Raises LogError."""
    with opened(path) as database, immediate(database):
        yield database
