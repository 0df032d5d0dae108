# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from tests.phone.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Two people work here: 4 and 7."""
    made = House(tmp_path)
    made.hire("4", "7")
    return made
