# SPDX-License-Identifier: Apache-2.0
import json
import subprocess
from pathlib import Path

from tests.alerts import servers
from tests.alerts.commands import NOTIFY
from tests.alerts.test_pool import forks


def job(number: int, url: str) -> str:
    return json.dumps({"id": number, "url": url, "text": "Lobby", "skip": []}) + "\n"


def test_it_answers_by_lines_and_ends_with_its_input() -> None:
    with servers.webhook() as hook:
        told = job(1, hook.url("ok")) + job(2, "pigeon://coop")
        done = subprocess.Popen(
            NOTIFY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert done.stdin
        assert done.stdout
        assert done.stderr
        done.stdin.write(told)
        done.stdin.flush()
        lines = [json.loads(done.stdout.readline()) for _ in range(3)]
        done.stdin.write(job(3, hook.url("hang?rto=60")))
        done.stdin.flush()
        while "hang" not in hook.asked.get(timeout=10).head:
            pass
        (fork,) = forks(done.pid)
        done.stdin.close()
        assert done.wait(10) == 0
        assert (
            not Path(f"/proc/{fork}").exists() or ") Z " in Path(f"/proc/{fork}/stat").read_text()
        )
        assert done.stdout.read() == ""
        assert done.stderr.read() == ""
        done.stdout.close()
        done.stderr.close()
    assert lines[0] == {"ready": True}
    assert sorted(lines[1:], key=lambda one: int(one["id"])) == [
        {"id": 1, "outcome": "success", "about": "", "taken": [0]},
        {"id": 2, "outcome": "no_match", "about": "wrong", "taken": []},
    ]
