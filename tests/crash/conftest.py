# SPDX-License-Identifier: Apache-2.0
"""Figures that are seen in a normal run, and the size of the campaign."""

import os
from collections.abc import Callable

import pytest

EVERYTHING = os.environ.get("KIOSK_ALL") == "1"


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def say(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return say
