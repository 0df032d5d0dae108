# SPDX-License-Identifier: Apache-2.0
from kiosk.supervisor.memo import RETURN_WITHIN_MS, Memo

WORDS = "req:1:boot:5000"


def kept(*words: str) -> Memo:
    memo = Memo()
    for one in words:
        memo.keep(one)
    return memo


def test_nothing_is_due_before_a_press() -> None:
    assert kept().still_due(0) == ""


def test_a_status_returns_within_a_minute_of_the_last_touch() -> None:
    assert kept(WORDS).still_due(5_000 + RETURN_WITHIN_MS - 1) == WORDS
    assert kept(WORDS).still_due(5_000 + RETURN_WITHIN_MS) == ""


def test_a_hidden_status_does_not_return() -> None:
    assert kept(WORDS, "-").still_due(5_001) == ""


def test_words_of_another_boot_or_none_are_nothing() -> None:
    assert kept(WORDS).still_due(4_000) == ""
    assert kept("req:1:boot:soon").still_due(5_001) == ""
