# SPDX-License-Identifier: Apache-2.0
"""``log --cards``: which card was up when help was asked, in numbers that are nobody's."""

from kiosk.store.card_counts import CardCountsFile
from tests.cli.terminal import Terminal


def test_nothing_counted_yet_also_where_there_is_no_log(terminal: Terminal) -> None:
    said = terminal.type("log", "--cards")
    assert (said.status, said.out) == (0, "No card was counted yet.\n")


def test_small_numbers_are_not_told(terminal: Terminal) -> None:
    folder = terminal.folder.create()
    CardCountsFile(folder.card_counts).add(["listen"] * 12 + ["share"] * 4 + ["good_faith"])
    said = terminal.type("log", "--cards")
    assert (said.status, said.err) == (0, "")
    assert said.lines == ["listen: 12", "good_faith: fewer than 5", "share: fewer than 5"]
