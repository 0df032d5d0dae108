# SPDX-License-Identifier: Apache-2.0
"""What every log promises (kiosk/store/event_log.py), as tests.

A log's own test file subclasses this and says how to open one, how to open it again,
and how to make a write fail before or after it is on disk.
"""

from abc import ABC, abstractmethod

import pytest

from kiosk.domain.events import Actor, Closed, Reason
from kiosk.domain.venue_events import Unread
from kiosk.store.event_log import EventLog, LogError, UnfitEventError
from tests.store.facts import NOON, press, presses


class LogContract(ABC):
    @abstractmethod
    def opened(self) -> EventLog:
        """The log of this test, open; the same facts each time."""

    @abstractmethod
    def fail_next_append(self, log: EventLog, *, after_writing: bool) -> None:
        """The next append raises, before or after its facts are on disk."""

    def test_a_new_log_is_empty(self) -> None:
        log = self.opened()
        assert log.read() == ()
        assert log.find("0" * 32) is None
        log.close()

    def test_facts_come_back_as_they_went_in_and_in_order(self) -> None:
        log = self.opened()
        facts = presses(5)
        written = log.append(facts[:2]) + log.append(facts[2:])
        assert [one.event for one in written] == facts
        assert log.read() == written
        assert log.find(facts[3].id) == written[3]
        log.close()

    def test_facts_are_still_there_when_opened_again(self) -> None:
        log = self.opened()
        written = log.append(presses(3))
        log.close()
        again = self.opened()
        assert again.read() == written
        more = again.append(presses(1))
        assert (more[0].seq, more[0].incarnation) == (4, written[0].incarnation)
        again.close()

    def test_numbers_have_no_gap_and_start_at_one(self) -> None:
        log = self.opened()
        for size in (1, 3, 2):
            log.append(presses(size))
        assert [one.seq for one in log.read()] == [1, 2, 3, 4, 5, 6]
        assert len({(one.origin, one.incarnation) for one in log.read()}) == 1
        log.close()

    def test_a_fact_written_twice_stands_once(self) -> None:
        log = self.opened()
        first, second = presses(2)
        (there,) = log.append([first])
        assert log.append([first, second, first]) == (there, log.read()[1], there)
        assert len(log.read()) == 2
        log.close()

    def test_reading_goes_on_behind_a_position(self) -> None:
        log = self.opened()
        written = log.append(presses(7))
        assert log.read(after=written[2].position, limit=2) == written[3:5]
        assert log.read(after=written[-1].position) == ()
        log.close()

    def test_nothing_to_write_writes_nothing(self) -> None:
        log = self.opened()
        assert log.append([]) == ()
        log.close()

    def test_a_fact_of_a_newer_program_is_kept_to_the_byte(self) -> None:
        log = self.opened()
        at = '{"utc_ms":1,"boot":"b","boot_ms":2}'
        body = '{"kind":"hugged","at":' + at + ',"by":{"role":"desk"},"x": [1.0] }'
        fact = Unread(id="ab" * 16, at=NOON, by=Actor("desk"), name="hugged", body=body)
        log.append([fact])
        kept = log.read()[0].event
        assert isinstance(kept, Unread)
        assert (kept.name, kept.body) == ("hugged", body)
        log.close()

    def test_a_write_that_failed_before_the_disk_left_nothing(self) -> None:
        log = self.opened()
        log.append(presses(1))
        lost = presses(3)
        self.fail_next_append(log, after_writing=False)
        with pytest.raises(LogError):
            log.append(lost)
        log.close()
        again = self.opened()
        assert [again.find(one.id) for one in lost] == [None] * 3
        assert [one.seq for one in again.append(lost)] == [2, 3, 4]
        again.close()

    def test_a_write_that_failed_behind_the_disk_is_not_doubled(self) -> None:
        log = self.opened()
        facts = presses(3)
        self.fail_next_append(log, after_writing=True)
        with pytest.raises(LogError):
            log.append(facts)
        log.close()
        again = self.opened()
        assert [one.seq for one in again.append(facts)] == [1, 2, 3]
        assert [one.event for one in again.read()] == facts
        again.close()

    def test_a_fact_that_cannot_be_written_is_refused_and_the_rest_goes_on(self) -> None:
        log = self.opened()
        request = press().request
        unfit = Closed(
            id="cd" * 16, at=NOON, by=Actor("person", "\ud800"), request=request,
            reason=Reason.ATTENDED,
        )  # fmt: skip
        with pytest.raises(UnfitEventError):
            log.append([press(), unfit])
        assert log.read() == ()
        assert len(log.append(presses(1))) == 1
        log.close()

    def test_resting_loses_nothing_and_comes_to_an_end(self) -> None:
        log = self.opened()
        written = log.append(presses(20))
        for _ in range(100):
            if not log.rest():
                break
        else:
            pytest.fail("the housekeeping never ends")
        assert log.read() == written
        log.close()

    def test_a_closed_log_says_so(self) -> None:
        log = self.opened()
        log.close()
        with pytest.raises(LogError):
            log.append(presses(1))
        with pytest.raises(LogError):
            log.read()
