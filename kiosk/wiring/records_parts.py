# SPDX-License-Identifier: Apache-2.0
"""What the records page of a desk is given."""

from contextlib import closing

from kiosk.actions.verifying import Verified, verify_log
from kiosk.desk.records_doors import RecordsDoors
from kiosk.domain.progress import Tell
from kiosk.paths import DataFolder


def records_doors(folder: DataFolder) -> RecordsDoors:
    """The doors to the record in ``folder``; each call opens it for itself."""

    def verify(tell: Tell) -> Verified:
        # SQLite's driver is loaded by the thread that needs it.
        from kiosk.store.sqlite_log import open_reader

        with closing(open_reader(folder.log)) as reader:
            return verify_log(reader, tell)

    return RecordsDoors(verify=verify)
