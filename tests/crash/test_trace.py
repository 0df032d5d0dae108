# SPDX-License-Identifier: Apache-2.0
"""What the lab makes of strace's lines when two threads are at work."""

from pathlib import Path

import pytest

from tests.crash.trace import Call, parsed

FOLDER = Path("/f")


def hexed(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


OPENED = f'11  openat(AT_FDCWD, "{hexed("/f/log")}", O_RDWR|O_CREAT) = 3'
ELSEWHERE = f'12  openat(AT_FDCWD, "{hexed("/proc/meminfo")}", O_RDONLY) = 4'
SYNC = ["11  fsync(3 <unfinished ...>", "11  <... fsync resumed>)          = 0"]


def test_a_call_that_strace_cut_in_two_is_one_call() -> None:
    calls = list(parsed([OPENED, SYNC[0], ELSEWHERE, SYNC[1]], FOLDER))
    assert calls == [Call("create", "log"), Call("sync", "log")]


def test_a_call_that_never_came_back_was_not_made() -> None:
    calls = list(parsed([OPENED, SYNC[0], "11  +++ killed by SIGKILL +++"], FOLDER))
    assert calls == [Call("create", "log")]


@pytest.mark.parametrize(
    "lines",
    [
        [OPENED, SYNC[0], f'12  write(3, "{hexed("x")}", 1) = 1', SYNC[1]],
        [OPENED, SYNC[0], f'12  write(3, "{hexed("x")}", 1 <unfinished ...>', SYNC[1],
         "12  <... write resumed>) = 1"],
    ],
)  # fmt: skip
def test_control_two_threads_in_the_folder_have_no_order(lines: list[str]) -> None:
    with pytest.raises(AssertionError, match="two threads"):
        list(parsed(lines, FOLDER))
