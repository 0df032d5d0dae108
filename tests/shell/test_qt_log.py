# SPDX-License-Identifier: Apache-2.0
"""What Qt says while it looks for the display, in a process that Qt may end."""

import os
import subprocess
import sys
from pathlib import Path

_OPEN = """
import sys
from pathlib import Path
from kiosk.shell.application import Application, Surroundings
Application("test", Surroundings(Path(sys.argv[1]), Path(sys.argv[1])))
"""


def test_a_display_that_cannot_be_reached_is_one_line_and_2(tmp_path: Path) -> None:
    environ = {**os.environ, "DISPLAY": "nowhere:7", "QT_QPA_PLATFORM": "xcb"}
    environ.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(tmp_path)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("allyship-kiosk: ")
    assert done.stderr.count("\n") == 1
