# SPDX-License-Identifier: Apache-2.0
"""A terminal a test, and PINs that cost nothing to hash."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)
