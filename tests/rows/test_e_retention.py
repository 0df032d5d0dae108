# SPDX-License-Identifier: Apache-2.0
"""Rows E5, E6 and E8: what is kept, for how long, and what nothing may lose."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.actions import keeping, purge
from kiosk.actions.copies import back_up
from kiosk.actions.keeping import Erased, erase_closed, erase_due, outlook
from kiosk.actions.kept_house import Rules
from kiosk.actions.look_after import look_after
from kiosk.domain import keeping_clock
from kiosk.domain.board import Board
from kiosk.domain.events import Event, Purged
from kiosk.domain.keeping import DAY_MS
from kiosk.domain.keeping_clock import Trust
from kiosk.domain.keeping_counts import left_of
from kiosk.domain.keeping_events import Counted
from kiosk.domain.teamwork_events import FollowUpSet
from kiosk.domain.venue_events import Exported, SignedIn
from kiosk.store import leftovers
from kiosk.store.deliveries import Deliveries, Delivery, Sort, Stage
from kiosk.store.event_log import LogError
from kiosk.store.salvage import set_aside
from kiosk.store.spool import Spool
from kiosk.store.sqlite_log import SqliteLog
from tests.actions.kept import HOUR_MS as HOUR
from tests.actions.kept import LEAD, PERSON, Kept, found_in


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def strewn(kept: Kept) -> None:
    """A request with canaries, also wherever a busy kiosk may have left some of it."""
    facts = kept.request()
    kept.write(*facts)
    set_aside(kept.folder.log)  # A damaged log that is taken over at the next rest.
    log = kept.log()
    while log.rest():
        pass
    log.close()
    back_up(kept.house, LEAD)
    kept.folder.backups.joinpath(".requests-x.sqlite.7.new").write_bytes(b"canarynote")
    Spool(kept.folder.spool).append(facts)  # Drained, but the power went before it was emptied.
    book = Deliveries(kept.folder.deliveries)
    made = Delivery(
        key="k", channel="c", sort=Sort.STEP, text="canaryplace", made=kept.clock.now(),
        due_ms=0, stage=Stage.SENT, request=facts[0].request,
    )  # fmt: skip
    book.write([made])
    book.close()
    aside = kept.folder.root / f"{kept.folder.deliveries.name}.damaged"
    aside.write_bytes(b"canaryplace")


def live(kept: Kept, days: float) -> None:
    """The house looks again and again, as the relay does each hour."""
    for _ in range(round(days * 8)):
        kept.clock.advance(3 * HOUR)
        look_after(kept.house)


def test_e5_thirty_days_after_its_closing_a_request_is_in_no_file_any_more(kept: Kept) -> None:
    strewn(kept)
    before = found_in(kept.root)
    assert len(before) >= 6, before
    kept.pass_days(28)
    look_after(kept.house)
    live(kept, 1.9)
    assert found_in(kept.root) != {}, "not a day too early"
    assert outlook(kept.house).closed == 1
    live(kept, 0.25)
    assert found_in(kept.root) == {}
    assert outlook(kept.house).closed == 0
    counted = [one for one in kept.read() if isinstance(one, Counted)]
    assert [(one.rows, one.place) for one in counted] == [(1, "Lobby")]


def test_e5_what_is_open_is_never_erased_however_old(kept: Kept) -> None:
    kept.write(*kept.request(closed=False))
    live(kept, 2)
    kept.pass_days(3)
    live(kept, 2)
    erased = erase_due(kept.house, LEAD, kept.clock.now().utc_ms + 400 * DAY_MS)
    assert erased == Erased(0)
    assert outlook(kept.house).unended == 1


def test_e5_a_clock_that_is_set_a_year_ahead_erases_nothing(kept: Kept) -> None:
    kept.write(*kept.request())
    live(kept, 2)
    kept.clock.reboot("boot-2", kept.clock.now().utc_ms + 365 * DAY_MS)
    live(kept, 3)
    found = look_after(kept.house)
    assert found.trust is Trust.LEAPT
    assert found.today
    assert outlook(kept.house).closed == 1
    keeping.confirm_clock(kept.house, LEAD)
    live(kept, 1.2)
    assert outlook(kept.house).closed == 0, "a person said that the date is right"


def test_e5_control_a_house_that_believes_each_clock_erases_it_all(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_clock, "WEEKEND_MS", 400 * DAY_MS)
    kept.write(*kept.request())
    live(kept, 2)
    kept.clock.reboot("boot-2", kept.clock.now().utc_ms + 365 * DAY_MS)
    live(kept, 3)
    assert outlook(kept.house).closed == 0


def test_e5_the_venue_sets_how_long_and_staff_are_reminded_until_a_report_is_made(
    kept: Kept,
) -> None:
    kept.rules = Rules(5 * DAY_MS)
    kept.write(*kept.request())
    live(kept, 1.5)
    assert look_after(kept.house).soon_day == ""
    live(kept, 1)
    assert look_after(kept.house).soon_day
    kept.write(Exported(id="x", at=kept.clock.now(), by=LEAD, form="csv", rows=1))
    assert look_after(kept.house).soon_day == ""
    live(kept, 2.6)
    assert outlook(kept.house).closed == 0


def test_e5_a_lead_may_erase_what_is_closed_now_and_is_named(kept: Kept) -> None:
    strewn(kept)
    kept.write(SignedIn(id="in", at=kept.clock.now(), by=PERSON, desk="desk 1"))
    kept.pass_days(0.01)
    erased = erase_closed(kept.house, LEAD)
    assert erased.requests == 1
    left = kept.read()
    assert {type(one) for one in left} >= {Purged, Counted, SignedIn}, "the audit stays its time"
    assert {str(one.by) for one in left if isinstance(one, Purged)} == {"person 1"}
    assert found_in(kept.root) == {}


def test_e5_what_has_still_to_be_looked_after_stays_also_then(kept: Kept) -> None:
    facts = kept.request()
    tomorrow = kept.clock.now().utc_ms + DAY_MS
    told = {"at": kept.clock.now(), "by": PERSON, "request": facts[0].request}
    kept.write(*facts, FollowUpSet(id="f", due_ms=tomorrow, **told))  # type: ignore[arg-type]  # named above
    assert erase_closed(kept.house, LEAD) == Erased(0)
    kept.pass_days(1.1)
    assert erase_closed(kept.house, LEAD).requests == 1


def _unwiped(_log: purge.Erasable, _pause: object) -> bool:
    return True


@pytest.mark.parametrize("fault", ["insecure", "unwiped", "backups", "asides"])
def test_e5_the_search_finds_what_a_careless_purge_leaves(
    kept: Kept, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The controls: each step that is left out leaves canaries where they can be found."""
    strewn(kept)
    kept.pass_days(31)
    real = SqliteLog.erase

    def careless(log: SqliteLog, ids: Sequence[str], facts: Sequence[Event] = ()) -> None:
        log._db.pragma("secure_delete", 0)
        real(log, ids, facts)

    if fault == "insecure":
        monkeypatch.setattr(SqliteLog, "erase", careless)
        monkeypatch.setattr(SqliteLog, "compact", lambda _: None)
    elif fault == "unwiped":
        monkeypatch.setattr(purge, "wipe", _unwiped)
    elif fault == "backups":
        monkeypatch.setattr(leftovers, "scrub_backups", lambda *_: None)
    else:
        monkeypatch.setattr(leftovers, "_damaged", lambda _: None)
    held_open = kept.log()  # Else closing would empty the WAL by itself.
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert found_in(kept.root) != {}
    held_open.close()


def test_e6_only_numbers_by_day_and_kiosk_remain(kept: Kept) -> None:
    for place, number in (("Lobby", 3), ("Hall", 2)):
        for _ in range(number):
            kept.write(*kept.request(place=place))
    kept.write(*kept.request(drill=True))
    kept.pass_days(31)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    kept.pass_days(31)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    left = kept.read()
    assert {type(one) for one in left} == {Counted}, "not even the tombstones"
    numbers = {one.place: one.rows for one in left if isinstance(one, Counted)}
    assert numbers == {"Lobby": 3, "Hall": 2}


def test_e6_a_small_number_is_told_as_fewer_than_five(kept: Kept) -> None:
    for number, place in ((4, "Hall"), (5, "Lobby")):
        for _ in range(number):
            kept.write(*kept.request(place=place))
    kept.pass_days(31)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    told = {place: number for _, place, number in left_of(kept.read())}
    assert told == {"Hall": "<5", "Lobby": "5"}


class CutError(Exception):
    """The power went here."""


@pytest.mark.parametrize("cut", range(8))
def test_e8_a_purge_that_is_cut_off_anywhere_leaves_no_half_of_a_request(
    kept: Kept, cut: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purge, "MOST_ROWS", 4)
    monkeypatch.setattr(purge, "FEWEST_ROWS", 4)
    for _ in range(4):
        kept.write(*kept.request())
    kept.pass_days(31)
    real, calls = SqliteLog.erase, iter(range(100))

    def dies(log: SqliteLog, ids: Sequence[str], facts: Sequence[Event] = ()) -> None:
        if next(calls) == cut:
            raise CutError
        real(log, ids, facts)

    monkeypatch.setattr(SqliteLog, "erase", dies)
    with pytest.raises(CutError):
        erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    board = Board(kept.read())
    assert all(not one.open and one.notes for one in board), "whole, or not there"
    monkeypatch.setattr(SqliteLog, "erase", real)
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert found_in(kept.root) == {}
    assert sum(one.rows for one in kept.read() if isinstance(one, Counted)) == 4


def test_e8_whoever_hides_a_fact_behind_a_purge_is_still_named_by_the_chain(kept: Kept) -> None:
    kept.write(*kept.request())
    kept.pass_days(31)
    kept.write(*kept.request())
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    log = kept.log()
    assert log.verify() is None
    log._db.execute("DROP TRIGGER event_is_never_deleted")
    log._db.execute("DELETE FROM event WHERE seq = 2")
    assert "follows number 1" in str(log.verify())
    log.close()


def test_e5_the_end_of_an_event_erases_also_where_the_clock_fell_back(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.write(*kept.request())
    kept.clock.reboot("boot-2", kept.clock.now().utc_ms - 365 * DAY_MS)
    assert erase_closed(kept.house, LEAD).requests == 1
    assert found_in(kept.root) == {}


def test_e5_a_disk_without_room_to_compact_still_gets_the_wal_s_room_back(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_log: SqliteLog) -> None:
        raise LogError("no room is left on the disk")

    kept.write(*kept.request())
    kept.pass_days(31)
    with monkeypatch.context() as patched:
        patched.setattr(SqliteLog, "compact", full)
        erased = erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    assert erased == Erased(1, (kept.folder.log.name,))
    assert found_in(kept.root) == {}
    assert erase_due(kept.house, LEAD, kept.clock.now().utc_ms).left == ()


def test_rules_are_a_plain_value() -> None:
    assert replace(Rules(), backups=3).retention_ms == 30 * DAY_MS
