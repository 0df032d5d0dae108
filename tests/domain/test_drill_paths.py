# SPDX-License-Identifier: Apache-2.0
"""A screen names its path as the relay expects it, and people read its own name."""

from dataclasses import replace

from kiosk.domain import drill_paths
from kiosk.domain.clock import Instant
from kiosk.domain.pairing import desk_of
from kiosk.domain.presence import Lease

NOW = Instant(1_800_000_000_000, "boot-1", 0)
DESK = Lease("desk 2", "4", attended=True, since=NOW, beat=NOW)


def test_a_lease_names_the_path_that_its_screen_proves() -> None:
    page = replace(DESK, desk=desk_of("3"), remote=True)
    assert drill_paths.of_screen(DESK) == drill_paths.of_desk("desk 2") == "desk desk 2"
    assert drill_paths.of_screen(page) == drill_paths.of_page("3") == "page 3"


def test_people_read_the_name_of_a_desk_and_of_a_channel() -> None:
    paths = (drill_paths.KIOSK, "desk desk 2", "page 3", drill_paths.of_channel("Team chat"))
    assert list(map(drill_paths.path_name, paths)) == ["kiosk", "desk 2", "page 3", "Team chat"]
