# SPDX-License-Identifier: Apache-2.0
"""No small number can be worked out from the times beside the tables.

A median that stands there says that at least five came to its step; so of six requests, whose
table is held back, exactly one would have had no answer.
"""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from kiosk.reports import times as module
from kiosk.reports.report import report
from kiosk.reports.small_numbers import LEAST
from kiosk.reports.tally import Ending, Period, Tally


def tallies(total: int) -> Iterator[Tally]:
    """Every way in which some were answered, and to some of those somebody came."""
    for answered in range(total + 1):
        for arrived in range(answered + 1):
            found = Tally(total=total, answered=answered)
            found.waits_ms["coming"] = [1000] * answered
            found.waits_ms["arrived"] = [1000] * arrived
            found.hours[9], found.coming_ms[9] = total, [1000] * answered
            yield found


def known(total: int) -> list[set[int]]:
    """The small numbers of unanswered ones that stay possible, for each report that there is."""
    alike: dict[object, set[int]] = defaultdict(set)
    for one in tallies(total):
        made = report(one, Period())
        shown = (made.requests, made.answered, made.times, made.coming_s)
        alike[shown].add(one.total - one.answered)
    return [left for left in alike.values() if all(0 < number < LEAST for number in left)]


@pytest.mark.parametrize("total", range(5, 25))
def test_e6_times_leave_three_numbers_open_for_the_unanswered_ones(total: int) -> None:
    assert [left for left in known(total) if len(left) < 3] == []


def test_the_attacker_finds_them_where_a_time_needs_only_five(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "ROOM", 0)
    assert {1} in known(6)
    assert {1} in known(11)


def test_e6_a_kiosk_named_for_false_presses_tells_nothing_of_the_others() -> None:
    """Ten in all, and six requests at the kiosk that is named: four at the other one."""
    found = Tally(total=20)
    found.kiosks.update({"Corner": 6, "Hall": 14})
    found.endings.update({Ending.MISTAKEN: 10, Ending.ATTENDED: 10})
    found.false_presses.update({"Corner": 6, "Hall": 4})
    assert not any(one.false_presses for one in report(found, Period()).kiosks or ())
    found.kiosks.update({"Corner": 4})
    found.total, found.endings[Ending.ATTENDED] = 24, 14
    assert [one.false_presses for one in report(found, Period()).kiosks or ()] == [True, False]
