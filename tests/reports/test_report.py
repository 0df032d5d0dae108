# SPDX-License-Identifier: Apache-2.0
"""What counts in a report, and what does not."""

from datetime import UTC, date

import pytest

from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    Reason,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Undone,
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.keeping_events import Counted
from kiosk.reports.report import MOST_KIOSKS, Report, report
from kiosk.reports.small_numbers import HELD_BACK, SMALL, Count
from kiosk.reports.tally import Ending, Held, Period, Tally, tally
from tests.domain.history import DESK, PRESS_AT, TWO, History


def counted(*histories: History, period: Period | None = None) -> Tally:
    held = Held(tuple(one.request for one in histories))
    return tally(held, period or Period(), UTC)


def told(histories: list[History]) -> Report:
    return report(counted(*histories), Period())


def closed(number: int, reason: Reason, place: str = "Lobby") -> History:
    history = History(f"request-{number}", place=place)
    history.one(Closed, TWO, reason=reason)
    return history


def after_s(history: History, kind: type[RequestEvent], seconds: int, **fields: object) -> str:
    return history.one(kind, TWO, at=PRESS_AT.plus(1000 * seconds), **fields).id


def test_a_drill_counts_nowhere() -> None:
    assert counted(History(drill=True)) == Tally()


def test_the_first_time_of_a_step_counts() -> None:
    history = History()
    history.one(Shown, DESK)
    after_s(history, Coming, 40)
    after_s(history, Coming, 50)
    waits = counted(history).waits_ms
    assert (waits["coming"], waits["arrived"]) == ([40_000], [])


@pytest.mark.parametrize(("after", "waits"), [(10, []), (11, [40_000])])
def test_what_was_taken_back_within_ten_seconds_was_a_slip(after: int, waits: list[int]) -> None:
    history = History()
    coming = after_s(history, Coming, 40)
    after_s(history, SteppedBack, 40 + after, undoes=coming)
    assert counted(history).waits_ms["coming"] == waits
    assert counted(history).answered == len(waits)


def test_after_a_slip_the_next_one_counts() -> None:
    history = History()
    seen = after_s(history, Seen, 20)
    after_s(history, Undone, 25, undoes=seen)
    after_s(history, Seen, 90)
    assert counted(history).waits_ms["seen"] == [90_000]


def test_somebody_who_was_simply_there_has_answered() -> None:
    history = History()
    after_s(history, Arrived, 20)
    assert counted(history).answered == 1


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_is_an_ending(reason: Reason) -> None:
    assert counted(closed(1, reason)).endings == {Ending(reason.value): 1}


def test_withdrawn_is_an_ending_of_its_own_also_when_closed() -> None:
    history = History()
    withdrawn = history.one(Withdrawn)
    history.one(Closed, TWO, reason=Reason.NOT_NEEDED)
    assert counted(history).endings == {Ending.WITHDRAWN: 1}
    history.one(WithdrawalUndone, undoes=withdrawn.id)
    assert counted(history).endings == {Ending.NOT_NEEDED: 1}


def test_what_was_reopened_is_open() -> None:
    history = closed(1, Reason.ATTENDED)
    history.one(Reopened, TWO, round=1)
    assert counted(history).endings == {Ending.OPEN: 1}


def test_f8_false_presses_are_counted_and_their_kiosk_is_named() -> None:
    """So that it can be moved, or asked to want two taps; without blame, and by no exact number."""
    false = [closed(number, Reason.NOBODY_THERE, "Corner") for number in range(5)]
    others = [closed(number, Reason.MISTAKEN, f"Hall {number % 5}") for number in range(10, 35)]
    found = told([*false, *others])
    assert dict(found.endings or ())[Ending.NOBODY_THERE] == Count(5)
    assert dict(found.endings or ())[Ending.MISTAKEN] == Count(25)
    often = {one.name for one in found.kiosks or () if one.false_presses}
    assert often == {"Corner", *(f"Hall {number}" for number in range(5))}


def test_f8_no_kiosk_is_named_where_that_would_tell_of_a_hidden_ending() -> None:
    false = [closed(number, Reason.NOBODY_THERE) for number in range(6)]
    others = [closed(number, Reason.MISTAKEN) for number in range(10, 12)]
    attended = [closed(number, Reason.ATTENDED) for number in range(20, 40)]
    found = told([*false, *others, *attended])
    assert dict(found.endings or ())[Ending.MISTAKEN] == SMALL
    assert not any(one.false_presses for one in found.kiosks or ())


def test_more_kiosks_than_fit_are_one_row() -> None:
    many = [
        closed(100 * place + number, Reason.ATTENDED, f"Kiosk {place:02}")
        for place in range(MOST_KIOSKS + 3)
        for number in range(5)
    ]
    kiosks = told(many).kiosks or ()
    assert len(kiosks) == MOST_KIOSKS + 1
    assert (kiosks[-1].name, kiosks[-1].requests) == ("", Count(15))


def test_kiosks_stand_by_name_and_not_by_number() -> None:
    """It is no ranking."""
    few = [closed(number, Reason.ATTENDED, "B") for number in range(5)]
    many = [closed(number, Reason.ATTENDED, "C") for number in range(10, 30)]
    assert [one.name for one in told([*many, *few]).kiosks or ()] == ["B", "C"]


@pytest.mark.parametrize(
    ("rows", "erased"),
    [((), Count(0)), ((3,), SMALL), ((7, 5), Count(12)), ((7, 2), HELD_BACK), ((2, 2), SMALL)],
)
def test_what_was_erased_is_told_where_no_small_number_follows(
    rows: tuple[int, ...], erased: Count
) -> None:
    """``log`` tells them by day and kiosk."""
    left = tuple(
        Counted(
            id=f"c{place}", at=PRESS_AT, by=TWO, day="2026-11-01", place=f"Hall {place}", rows=n
        )
        for place, n in enumerate(rows)
    )
    assert report(tally(Held((), left), Period(), UTC), Period()).erased == erased
    later = Period(first=date(2026, 12, 1))
    assert report(tally(Held((), left), later, UTC), later).erased == Count(0)


def test_the_slowest_one_alone_is_nobodys_ninetieth_percentile() -> None:
    histories = [History(f"request-{number}") for number in range(20)]
    for place, history in enumerate(histories[:9]):
        after_s(history, Coming, 10 * place)
    coming = told(histories).times[2]
    assert (coming.median_s, coming.ninetieth_s) == (40, None)
    assert told([*histories[:4], *histories[9:]]).times[2].median_s is None
