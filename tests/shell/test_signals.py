# SPDX-License-Identifier: Apache-2.0
import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.shell.signals import EndSignals


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_loop(qtbot: QtBot, number: int) -> None:
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    ended: list[bool] = []
    signals = EndSignals(lambda: ended.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: ended == [True])
    finally:
        signals.close()
        for one, handler in before.items():
            signal.signal(one, handler)
