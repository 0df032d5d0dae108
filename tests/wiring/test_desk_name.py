# SPDX-License-Identifier: Apache-2.0
"""Two desks on one machine have a lease each, and the next to come takes a free name."""

import subprocess
import sys
from pathlib import Path

from kiosk.wiring.desk_name import claim

_HOLD = "import sys, pathlib; from kiosk.wiring.desk_name import claim\n"
_HOLD += "print(claim(pathlib.Path(sys.argv[1]), 'desk'), flush=True); sys.stdin.read()"


def test_two_desks_have_two_names_and_a_killed_one_gives_its_name_back(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "desk\n"
        assert claim(tmp_path, "desk") == "desk 2"
        assert claim(tmp_path, "desk HDMI-1") == "desk HDMI-1"
        other.kill()
    assert claim(tmp_path, "desk") == "desk"


def test_without_a_folder_to_write_in_there_is_no_claim(tmp_path: Path) -> None:
    assert claim(tmp_path / "gone", "desk") == "desk"
