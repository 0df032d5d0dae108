# SPDX-License-Identifier: Apache-2.0
"""The real worker against targets that hang, half-succeed, match nothing and kill it."""

import asyncio
import logging
import os
import re
import signal
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.alerts.outbox import Try
from kiosk.alerts.pool import Limits, Pool
from kiosk.alerts.result import Outcome, Result
from kiosk.domain.ladder import LATE_MS, UNANSWERED
from tests.alerts import servers
from tests.alerts.commands import NOTIFY

SENT = Result(Outcome.SUCCESS, "", (0,))
REFUSED = Result(Outcome.FAILURE, "refused 500")
WRONG = Result(Outcome.NO_MATCH, "wrong")


@pytest.fixture
def hook() -> Iterator[servers.Webhook]:
    with servers.webhook() as found:
        yield found


def one(channel: str, skip: tuple[int, ...] = ()) -> Try:
    return Try(f"key of {channel}", channel, "Lobby 2 · Heron", skip)


def forks(pid: int | None) -> list[int]:
    """The forks of a worker; none where it is gone itself."""
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(found) for found in path.read_text().split()] if path.exists() else []


def alive(pid: int) -> bool:
    """A zombie is dead."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


async def gone(pids: list[int]) -> None:
    """Until they are; nothing tells of the end of somebody else's child."""
    async with asyncio.timeout(10):
        while any(map(alive, pids)):  # noqa: ASYNC110 - processes set no event here
            await asyncio.sleep(0.01)


async def arrived(hook: servers.Webhook, path: str) -> None:
    """Until a message has come to the webhook's ``path``."""
    while path not in (await asyncio.to_thread(hook.asked.get, timeout=20)).head:
        pass


def with_pool(
    addresses: Mapping[str, str],
    act: Callable[[Pool], Awaitable[None]],
    limits: Limits | None = None,
    command: tuple[str, ...] = NOTIFY,
) -> None:
    async def run() -> None:
        pool = Pool(command, addresses, limits or Limits())
        try:
            await act(pool)
        finally:
            await pool.close()

    asyncio.run(run())


def test_only_success_of_every_address_is_success(hook: servers.Webhook) -> None:
    ok, bad = hook.url("ok"), hook.url("bad")
    addresses = {
        "ok": ok, "bad": bad, "half": f"{ok}, {bad}", "moved": hook.url("moved"),
        "optional": f"{bad}?optional=yes", "nobody": "json://127.0.0.1:1/",
        "unknown": "pigeon://coop", "words": "no address", "partly": f"pigeon://coop, {bad}",
        "typo": f"{ok}, pigeon://coop", "file": "file:///etc/hostname",
    }  # fmt: skip
    wanted = {
        "ok": SENT,
        "bad": REFUSED,
        "half": Result(Outcome.FAILURE, "refused 500", (0,)),
        "moved": Result(Outcome.FAILURE, "refused 302"),
        "optional": REFUSED,
        "nobody": Result(Outcome.FAILURE, "unreachable"),
        "unknown": WRONG,
        "words": WRONG,
        "partly": Result(Outcome.FAILURE, "wrong"),
        "typo": Result(Outcome.NO_MATCH, "wrong", (0,)),
        "file": WRONG,
    }

    async def act(pool: Pool) -> None:
        found = await asyncio.gather(*(pool.send(one(name)) for name in addresses))
        assert dict(zip(addresses, found, strict=True)) == wanted
        while not hook.asked.empty():
            hook.asked.get()
        assert await pool.send(one("half", (1,))) == SENT
        assert await pool.send(one("half", (0,))) == REFUSED
        assert [hook.asked.get().head.split()[1] for _ in range(2)] == ["/ok", "/bad"]

    with_pool(addresses, act)


def test_a_hang_is_killed_and_delays_nobody(hook: servers.Webhook) -> None:
    addresses = {"ok": hook.url("ok"), "half": f"{hook.url('ok')}, {hook.url('hang?rto=60')}"}
    addresses |= {f"hang{n}": hook.url("hang?rto=60") for n in range(8)}

    async def act(pool: Pool) -> None:
        await pool.send(one("ok"))
        hanging = [asyncio.ensure_future(pool.send(one(f"hang{n}"))) for n in range(8)]
        for _ in range(8):
            await arrived(hook, "/hang")
        assert await pool.send(one("ok")) == SENT
        assert not any(task.done() for task in hanging)
        found = await asyncio.gather(*hanging)
        assert set(found) == {Result(Outcome.TIMEOUT, "timeout")}
        await gone(forks(pool.pid))

    with_pool(addresses, act, Limits(try_s=3.0))


def test_a_fork_that_dies_after_sending_is_told_as_unsure(hook: servers.Webhook) -> None:
    async def act(pool: Pool) -> None:
        def kill() -> None:
            for pid in forks(pool.pid):
                os.kill(pid, signal.SIGKILL)

        hook.kill = kill
        assert await pool.send(one("deadly")) == Result(Outcome.DIED, "died")
        assert await pool.send(one("ok")) == SENT

    with_pool({"deadly": hook.url("deadly"), "ok": hook.url("ok")}, act)


def test_a_dead_worker_takes_its_tries_with_it_and_a_new_one_comes(hook: servers.Webhook) -> None:
    async def act(pool: Pool) -> None:
        assert await pool.send(one("ok")) == SENT
        hanging = asyncio.ensure_future(pool.send(one("hang")))
        await arrived(hook, "/hang")
        first, orphans = pool.pid, forks(pool.pid)
        assert first
        assert orphans
        os.kill(first, signal.SIGKILL)
        assert await hanging == Result(Outcome.DIED, "died")
        await gone(orphans)
        assert await pool.send(one("ok")) == SENT
        assert pool.pid != first

    with_pool({"hang": hook.url("hang?rto=60"), "ok": hook.url("ok")}, act)


def test_a_recalled_try_is_gone_within_a_second_and_the_others_go_on(
    hook: servers.Webhook, figures: Callable[[str], None]
) -> None:
    took: list[float] = []

    async def act(pool: Pool) -> None:
        assert await pool.send(one("ok")) == SENT
        other = asyncio.ensure_future(pool.send(one("other")))
        await arrived(hook, "/hang/other")
        staying = forks(pool.pid)
        for _ in range(5):
            hanging = asyncio.ensure_future(pool.send(one("hang")))
            await arrived(hook, "/hang ")
            flying = [pid for pid in forks(pool.pid) if pid not in staying]
            assert flying
            begun = time.monotonic()
            pool.recall(one("hang"))
            assert await hanging == Result(Outcome.RECALLED)
            await gone(flying)
            took.append(time.monotonic() - begun)
        assert not other.done()
        pool.recall(one("other"))
        assert await other == Result(Outcome.RECALLED)

    hang, other = hook.url("hang?rto=60"), hook.url("hang/other?rto=60")
    with_pool({"hang": hang, "other": other, "ok": hook.url("ok")}, act)
    figures(f"recalled tries: gone after {max(took) * 1000:.0f} ms at the most, of {len(took)}")


def test_a_try_recalled_before_the_worker_listens_never_leaves(hook: servers.Webhook) -> None:
    async def act(pool: Pool) -> None:
        sending = asyncio.ensure_future(pool.send(one("ok")))
        await asyncio.sleep(0)
        pool.recall(one("ok"))
        assert await sending == Result(Outcome.RECALLED)
        assert await pool.send(one("other")) == SENT

    with_pool({"ok": hook.url("ok"), "other": hook.url("ok/other")}, act)
    assert "/other" in hook.asked.get().head
    assert hook.asked.empty()


def test_a_worker_that_obeys_no_more_is_ended_whole(
    hook: servers.Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    async def act(pool: Pool) -> None:
        await pool.send(one("ok"))
        hanging = asyncio.ensure_future(pool.send(one("hang")))
        await arrived(hook, "/hang")
        flying = forks(pool.pid)
        assert pool.pid
        os.kill(pool.pid, signal.SIGSTOP)
        pool.recall(one("hang"))
        assert await hanging == Result(Outcome.RECALLED)
        await gone(flying)

    addresses = {"hang": hook.url("hang?rto=60"), "ok": hook.url("ok")}
    with_pool(addresses, act, Limits(kill_s=0.2))
    assert "its worker was ended" in caplog.text
    assert str(hook.port) not in caplog.text
    caplog.clear()


def test_the_worker_ends_when_idle_and_comes_back(
    hook: servers.Webhook, figures: Callable[[str], None]
) -> None:
    async def act(pool: Pool) -> None:
        ended = [pool.pid]
        pool.warm()
        for _ in range(2):
            assert await pool.send(one("ok")) == SENT
            pid = pool.pid
            assert pid
            tell_memory(pid, figures)
            await gone([pid])
            ended.append(pool.pid)
        assert ended == [None, None, None]

    with_pool({"ok": hook.url("ok")}, act, Limits(rest_s=0.3))


def test_the_worker_of_one_step_is_there_for_the_next() -> None:
    assert Limits().rest_s * 1_000 > UNANSWERED.again_ms + LATE_MS


def tell_memory(pid: int, figures: Callable[[str], None]) -> None:
    kib = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    assert kib
    figures(f"memory of the worker: {int(kib[1]) / 1024:.0f} MiB (Pss)")


def test_an_address_is_on_no_command_line_nor_in_a_log(
    hook: servers.Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def act(pool: Pool) -> None:
        for name in ("secret", "typo"):
            await pool.send(one(name))
        look(Path(f"/proc/{pool.pid}"))

    def look(process: Path) -> None:
        for name in ("cmdline", "environ"):
            assert b"s3cret" not in (process / name).read_bytes()
        assert (process / "fd/2").readlink() == Path("/dev/null")

    typo = "pigeon://user:s3cret@coop"
    with_pool({"secret": f"{hook.url('bad')}?token=s3cret", "typo": typo}, act)
    assert "s3cret" not in caplog.text
    assert str(hook.port) not in caplog.text
