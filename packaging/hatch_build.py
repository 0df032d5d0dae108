# SPDX-License-Identifier: Apache-2.0
"""Lets the wheel carry what the repository does not keep: QML types and compiled texts."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GenerateBuildHook(BuildHookInterface[Any]):
    """Found by hatchling through pyproject.toml."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files before hatchling collects them."""
        script = Path(self.root) / "packaging" / "generate.py"
        subprocess.run([sys.executable, script, "--force"], check=True)
