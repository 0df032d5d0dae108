# SPDX-License-Identifier: Apache-2.0
"""A worker that does not come up: a failure that is told, and nothing that anybody waits for."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from kiosk.alerts.pool import Limits, Pool
from kiosk.alerts.result import Outcome
from tests.alerts.test_pool import gone, one, with_pool


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("/nowhere/python",), "cannot be started"),
        ((sys.executable, "-c", "pass"), "does not start"),
        ((sys.executable, "-c", "import time; time.sleep(60)"), "does not start"),
    ],
)
def test_a_worker_that_never_listens_is_a_failure(
    command: tuple[str, ...], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def act(pool: Pool) -> None:
        result = await pool.send(one("ok"))
        assert (result.outcome, result.about) == (Outcome.FAILURE, "worker")

    with_pool({"ok": "json://127.0.0.1:1/"}, act, Limits(start_s=0.5), command)
    assert said in caplog.text
    caplog.clear()


def test_a_worker_that_hangs_at_its_start_keeps_no_relay_from_its_end(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    os.mkfifo(told)
    hangs = f"import os, time; open({str(told)!r}, 'w').write(str(os.getpid())); time.sleep(60)"

    async def act(pool: Pool) -> None:
        sending = asyncio.ensure_future(pool.send(one("ok")))
        worker = int(await asyncio.to_thread(told.read_text))
        sending.cancel()
        async with asyncio.timeout(20):
            await pool.close()
        await gone([worker])

    limits = Limits(start_s=120)
    with_pool({"ok": "json://127.0.0.1:1/"}, act, limits, (sys.executable, "-c", hangs))
