# SPDX-License-Identifier: Apache-2.0
"""What Qt says while it looks for the display, in a process that Qt may end."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.shell.qt_log import without_values

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


def test_a_text_without_a_place_for_a_value_does_not_bring_it_into_the_log() -> None:
    told = without_values('QString::arg: Argument missing: "desk.row", "Napkin"')
    assert told == "QString::arg: Argument missing"
    assert without_values("QFont: no such family") == "QFont: no such family"
