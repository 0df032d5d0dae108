# SPDX-License-Identifier: Apache-2.0
"""How a process draws in software: each frame when it is due, unless the venue says otherwise."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import os, sys
from pathlib import Path
from kiosk.paths import assets
from kiosk.shell.application import Application, Surroundings
around = Surroundings(assets() / "i18n", Path(sys.argv[1]), software=True)
application = Application("test", around)
print(os.environ["QT_QPA_UPDATE_IDLE_TIME"])
application.close()
"""


@pytest.mark.parametrize(("given", "used"), [({}, "0"), ({"QT_QPA_UPDATE_IDLE_TIME": "7"}, "7")])
def test_a_frame_waits_for_nothing(tmp_path: Path, given: dict[str, str], used: str) -> None:
    usual = {name: one for name, one in os.environ.items() if name != "QT_QPA_UPDATE_IDLE_TIME"}
    said = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        env={**usual, "QT_QPA_PLATFORM": "offscreen", **given},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout.strip() == used
