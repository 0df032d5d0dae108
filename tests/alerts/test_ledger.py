# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

from kiosk.alerts import course
from kiosk.alerts.book import MemoryBook
from kiosk.alerts.ledger import KEPT_MS, Ledger
from kiosk.alerts.result import Outcome, Result
from kiosk.domain.health import ChannelState
from kiosk.store.deliveries import Stage
from tests.alerts.test_course import row
from tests.fakes import FakeClock


def test_a_channel_has_failed_until_something_arrives_again() -> None:
    clock = FakeClock()
    ledger = Ledger(MemoryBook(), ["chat"], clock.now())
    assert ledger.state("chat", in_flight=False) == ChannelState("chat")
    assert ledger.state("chat", in_flight=True) == ChannelState("chat", "trying")
    failed = course.settled(row(clock), Result(Outcome.FAILURE, "refused 403"), clock.now())
    ledger.keep([failed])
    red = ChannelState("chat", "failed", clock.now(), "refused 403")
    assert ledger.state("chat", in_flight=True) == red
    ledger.keep([course.ended(failed, Stage.STOPPED)])
    assert ledger.state("chat", in_flight=False) == red
    clock.advance(1_000)
    later = replace(row(clock), key="later")
    ledger.keep([course.settled(later, Result(Outcome.SUCCESS), clock.now())])
    assert ledger.state("chat", in_flight=False) == ChannelState("chat", "sent", clock.now())


def test_it_goes_on_where_the_last_process_was() -> None:
    clock, book = FakeClock(), MemoryBook()
    ledger = Ledger(book, ["chat", "mail"], clock.now())
    gone = replace(row(clock), channel="gone")
    failed = course.settled(row(clock), Result(Outcome.FAILURE, "timeout"), clock.now())
    ledger.keep([failed, gone])
    again = Ledger(book, ["chat", "mail"], clock.now())
    assert again["k", "chat"] == failed
    assert ("k", "gone") not in again, "the venue has no such channel any more"
    assert again.state("chat", in_flight=False).result == "failed"


def test_what_ended_long_ago_is_forgotten_but_for_the_last_of_a_channel() -> None:
    clock, book = FakeClock(), MemoryBook()
    ledger = Ledger(book, ["chat"], clock.now())
    for key in ("old", "older"):
        sent = course.settled(replace(row(clock), key=key), Result(Outcome.SUCCESS), clock.now())
        ledger.keep([sent])
        clock.advance(1)
    ledger.forget_old(clock.now())
    assert len(book.rows) == 2
    clock.advance(KEPT_MS + 1)
    ledger.forget_old(clock.now())
    assert set(book.rows) == {("older", "chat")}
    assert ("old", "chat") not in ledger
