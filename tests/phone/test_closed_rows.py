# SPDX-License-Identifier: Apache-2.0
"""Closed requests are told as they are, and made only once."""

from kiosk.content.teller import ScreenTeller
from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Closed, Reason
from kiosk.phone.closed_rows import ClosedRows
from kiosk.phone.rows import View, row
from kiosk.phone.tongue import Tongue
from tests.desk.people import ME, NOW, OTHER, did, request_of
from tests.phone.house import TEXTS
from tests.phone.test_rows import OPTIONS


def look(me: Actor = ME, now: Instant = NOW) -> View:
    return View(ScreenTeller(OPTIONS, me), Tongue(TEXTS), lambda _, __: "Heron", {}, now, "page 3")


def test_a_row_is_made_once_for_each_person() -> None:
    closed = request_of(1, 90, did(Closed, 30, reason=Reason.ATTENDED))
    kept = ClosedRows()
    (mine,) = kept.rows([closed], look())
    assert kept.rows([closed], look(now=NOW.plus(60_000)))[0] is mine
    (theirs,) = kept.rows([closed], look(OTHER))
    assert theirs != mine
    assert theirs == row(closed, look(OTHER))


def test_a_row_that_can_be_taken_back_is_made_anew_until_it_cannot() -> None:
    closed = request_of(1, 90, did(Closed, 5, reason=Reason.ATTENDED))
    kept = ClosedRows()
    assert kept.rows([closed], look())[0]["undo"]
    assert kept.rows([closed], look(now=NOW.plus(6_000)))[0]["undo"] is None


def test_a_new_fact_makes_a_new_row() -> None:
    kept = ClosedRows()
    told = [
        kept.rows([request_of(1, 90, did(Closed, 30, reason=one))], look())[0]["lines"]
        for one in (Reason.ATTENDED, Reason.MISTAKEN)
    ]
    assert told[0] != told[1]
