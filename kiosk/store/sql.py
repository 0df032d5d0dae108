# SPDX-License-Identifier: Apache-2.0
"""The SQL of the log: numbered scripts that build its schema, and queries by name.

No other file of this room holds a query on the facts.
"""

import re
from pathlib import Path

_HERE = Path(__file__).parent


def schema_scripts(file: str) -> tuple[str, ...]:
    """The scripts that lead from an empty ``file`` (log, secrets) to this program's, in order."""
    scripts = sorted((_HERE / "schema").glob(f"[0-9]*_{file}*.sql"))
    return tuple(path.read_text(encoding="utf-8") for path in scripts)


def named_queries(text: str) -> dict[str, str]:
    """``-- name: x`` starts query x, which goes on to the next name."""
    parts = re.split(r"^-- name: (\w+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], map(str.strip, parts[2::2]), strict=True))


QUERIES = named_queries((_HERE / "queries.sql").read_text(encoding="utf-8"))
