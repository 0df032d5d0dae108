# SPDX-License-Identifier: Apache-2.0
"""The disk below the log: what it is, how full, who may read it, and whether it keeps a word."""

import re
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.finding import Finding, ok, red, warning
from kiosk.paths import DataFolder
from kiosk.store.canary import prove_durable
from kiosk.store.event_log import LogError, NoLogError
from kiosk.store.sqlite_log import open_reader

MOUNTS = Path("/proc/self/mountinfo")

_MIB = 1024 * 1024
RED_BELOW = 64 * _MIB
"""Twice the ballast: below this the kiosk lives on what it set aside."""

WARN_BELOW = 512 * _MIB

_FORGETS = {"tmpfs", "ramfs"}
_NETWORK = re.compile(r"nfs|cifs|smb|9p|fuse|ceph|gluster|afs|virtiofs")


def file_system(folder: Path, mounts: str) -> Finding:
    """``mounts``: the text of /proc/self/mountinfo."""
    kind, point = _mounted(folder, mounts)
    name = "file system"
    says = f"the log lies on {kind} at {point}"
    if kind in _FORGETS:
        return red(name, f"{says}, which a power cut empties", "choose a folder on a disk: --data")
    if kind == "overlay":
        return warning(
            name, f"{says}, which may go with its container", "mount a disk there, or use --data"
        )
    if _NETWORK.match(kind):
        return warning(
            name, f"{says}, where locks and syncs are not sure", "choose a disk of this machine"
        )
    if not kind:
        return warning(name, "nothing says on what the log lies", "look at it with: df -T")
    return ok(name, says)


def free_space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    says = f"{free // _MIB} MiB are free"
    if free < RED_BELOW:
        return red("free space", says, "make room, or choose another disk with --data")
    if free < WARN_BELOW:
        return warning("free space", says, "make room soon")
    return ok("free space", says)


def privacy(folder: Path) -> Finding:
    mode = stat.S_IMODE(folder.stat().st_mode)
    says = f"the data folder {folder} has mode {mode:04o}"
    if mode & 0o077:
        return red("privacy", f"{says}: others may read it", f"chmod 700 '{folder}'")
    return ok("privacy", says)


def canary(folder: DataFolder, word: str) -> Finding:
    """Writes and reads back beside the log, with the log's own settings."""
    try:
        settings = prove_durable(folder.root / f"canary-{word[:8]}.sqlite", word)
    except (LogError, OSError) as error:
        fix = "look at the disk, its room and its rights"
        return red("canary", f"a word did not come back from the disk: {error}", fix)
    read_back = ", ".join(f"{name} {value}" for name, value in settings)
    return ok("canary", f"a word was written, synced and read back with {read_back}")


def log(folder: DataFolder) -> Finding:
    """Walks the whole chain; does not change the log."""
    try:
        reader = open_reader(folder.log)
    except NoLogError:
        return warning("log", "there is no log yet", "start the kiosk: allyship-kiosk run")
    except LogError as error:
        return red("log", f"the log cannot be read: {error}", "keep the file, and ask for help")
    try:
        broken = reader.verify()
    except LogError as error:
        return red("log", f"the log cannot be read: {error}", "keep the file, and ask for help")
    finally:
        reader.close()
    if broken:
        return red("log", f"the log was changed: {broken}", "keep the file, and ask who did it")
    return ok("log", f"{folder.log} is whole: each fact names the one before it")


def _mounted(folder: Path, mounts: str) -> tuple[str, str]:
    """The kind and the mount point of the file system that holds ``folder``."""
    inside = [
        (kind, point) for kind, point in _mount_points(mounts) if folder.is_relative_to(point)
    ]
    # Of two that are mounted at one place the later one hides the earlier.
    deepest = max((len(point) for _, point in inside), default=0)
    return next((one for one in reversed(inside) if len(one[1]) == deepest), ("", ""))


def _mount_points(mounts: str) -> Iterator[tuple[str, str]]:
    for line in mounts.splitlines():
        before, found, after = line.partition(" - ")
        if found:
            yield after.split()[0], _plain(before.split()[4])


def _plain(point: str) -> str:
    """mountinfo writes a blank as a backslash and three octal digits."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
