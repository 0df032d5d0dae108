# SPDX-License-Identifier: Apache-2.0
"""Write all requests to a file that nobody else may read, and record who did."""

import csv
import io
import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.actions.account import Account, SignWord, iso, row
from kiosk.domain.cells import safe_cell
from kiosk.domain.events import Arrived, Closed, Coming, Pressed, RequestEvent, Seen, Shown
from kiosk.domain.signs import sign
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_events import Exported
from kiosk.store.files import sync_folder, write_all

_STEPS: tuple[type[RequestEvent], ...] = (Pressed, Shown, Seen, Coming, Arrived)
_COLUMNS = (
    "request", "code", "place", "shape", "colour", "word", "language", "state", "marks",
    *(f"{step.kind}_at" for step in _STEPS), "closed_at", "reason",
)  # fmt: skip
_BY_PEOPLE: tuple[type[RequestEvent], ...] = (Seen, Coming, Arrived, Closed)
_WHO = tuple(f"{step.kind}_by" for step in _BY_PEOPLE)


def exported(form: str, rows: int, stamp: Stamp, *, numbers: bool = False) -> Exported:
    return Exported(id=stamp.id, at=stamp.at, by=stamp.by, form=form, rows=rows, numbers=numbers)


def as_json(accounts: Sequence[Account], word: SignWord, *, numbers: bool = False) -> str:
    """A line a request, as ``log --json`` prints it; who, only with ``numbers``."""
    rows = (row(one, word, numbers=numbers) for one in accounts)
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in rows)


def as_csv(accounts: Sequence[Account], word: SignWord, *, numbers: bool = False) -> str:
    """A row a request: the first time of each step, in UTC, and how it was closed.

    With ``numbers`` also who took each step first.
    """
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(_COLUMNS + (_WHO if numbers else ()))
    for account in accounts:
        cells = _cells(account, word) + (_numbers(account) if numbers else [])
        table.writerow([safe_cell(cell) for cell in cells])
    return out.getvalue()


def write_new_file(path: Path, content: str | bytes, record: Callable[[], None]) -> None:
    """Put ``content`` at ``path`` in one step, mode 0600, once ``record`` has put it on record.

    Raises FileExistsError where there is such a file, OSError, and what ``record`` raises;
    in each case there is no new file.
    """
    if path.exists() or path.is_symlink():
        raise FileExistsError
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        try:
            write_all(handle, content.encode() if isinstance(content, str) else content)
            os.fsync(handle)
        finally:
            os.close(handle)
        record()
        _publish(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(path.parent)


def _publish(draft: Path, path: Path) -> None:
    """A link never takes the place of a file; a stick without links gets a plain rename."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        draft.rename(path)


def _cells(account: Account, word: SignWord) -> list[str]:
    request, pressed = account.request, account.request.pressed
    shown, closed = sign(pressed.sign), request.closed
    return [
        request.id,
        pressed.code,
        pressed.place,
        shown.shape,
        shown.colour,
        word(pressed.sign, request.language),
        request.language,
        request.state.value,
        " ".join(sorted(request.marks)),
        *(_first(account, step) for step in _STEPS),
        *([iso(closed.at), closed.reason.value] if closed else ["", ""]),
    ]


def _numbers(account: Account) -> list[str]:
    return [_whose(account, step) for step in _BY_PEOPLE]


def _whose(account: Account, step: type[RequestEvent]) -> str:
    return next((one.event.by.name for one in account.recorded if type(one.event) is step), "")


def _first(account: Account, step: type[RequestEvent]) -> str:
    return next((iso(one.event.at) for one in account.recorded if type(one.event) is step), "")
