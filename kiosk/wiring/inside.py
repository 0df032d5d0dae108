# SPDX-License-Identifier: Apache-2.0
"""What this program is made of and under which licence, from the packages that are installed."""

from importlib.metadata import Distribution, distributions

from kiosk import __version__
from kiosk.desk.about import Inside, Package

OWN = "allyship-kiosk"
_LONGEST = 60


def look_inside() -> Inside:
    """All that is installed for this program.  Touches the disk; asks no network."""
    found = {str(one.metadata["Name"]).lower(): one for one in distributions()}
    found.pop(OWN, None)
    return Inside(__version__, tuple(_package(found[name]) for name in sorted(found)))


def _package(one: Distribution) -> Package:
    return Package(one.metadata["Name"], one.version, _licence(one))


def _licence(one: Distribution) -> str:
    """As the package names it; a whole text is not a name."""
    for field in ("License-Expression", "License"):
        for named in one.metadata.get_all(field) or ():
            if 0 < len(named) <= _LONGEST and "\n" not in named:
                return str(named)
    classified = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return ", ".join(classified)
