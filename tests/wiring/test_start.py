# SPDX-License-Identifier: Apache-2.0
import pytest

from kiosk.domain.clock import Instant
from kiosk.supervisor.memo import Memo
from kiosk.wiring.start import memo, read_memo

UP = ("0123456789abcdef" * 2, Instant(1_798_113_600_000, "b7a1-boot", 65_000))


def test_what_was_up_comes_back_through_the_supervisor() -> None:
    kept = Memo()
    kept.keep(memo(UP))
    assert read_memo(kept.still_due(66_000)) == UP


def test_what_was_hidden_does_not() -> None:
    kept = Memo()
    kept.keep(memo(UP))
    kept.keep(memo(None))
    assert read_memo(kept.still_due(66_000)) is None


@pytest.mark.parametrize("words", ["", "-", "a:b:c", "a:b:c:d", "a:1:boot:x", "a:1:b:2:3"])
def test_what_cannot_be_read_is_nothing(words: str) -> None:
    assert read_memo(words) is None
