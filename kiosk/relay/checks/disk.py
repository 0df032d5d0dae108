# SPDX-License-Identifier: Apache-2.0
"""Whether the next request can be saved: room on the disk, and a log that takes facts."""

from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight

FULL_BELOW_BYTES = 64 * 1024 * 1024
"""Twice the ballast, as ``doctor`` has it: below this the kiosk lives on what it set aside."""

FULL_BELOW_FILES = 64
"""New files that the disk still takes; a log in work makes up to a dozen."""


def full(sight: Sight) -> tuple[Trouble, ...]:
    room, files = sight.machine.free_bytes, sight.machine.free_files
    no_room = room is not None and room < FULL_BELOW_BYTES
    no_files = files is not None and files < FULL_BELOW_FILES
    return (Trouble(Fault.DISK_FULL),) if no_room or no_files else ()


def unsaved(sight: Sight) -> tuple[Trouble, ...]:
    """Facts that wait in the spool are safe, but nobody else can read them."""
    log = sight.log
    return (Trouble(Fault.LOG),) if log.deaf or log.unwritable or log.waiting else ()


def unkept(sight: Sight) -> tuple[Trouble, ...]:
    """What is to be sent goes out all the same, as long as the relay lives."""
    return (Trouble(Fault.OUTBOX),) if sight.outbox else ()
