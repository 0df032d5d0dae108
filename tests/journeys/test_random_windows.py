# SPDX-License-Identifier: Apache-2.0
"""Whatever fingers, staff, faults and the clock do, the real window says only what is in the log.

What it says is read from its accessibility tree, what is true from the log file.
"""

from collections.abc import Callable

import pytest

from kiosk.attendee.visit import VisitCore
from tests.conftest import RUNS_ALL
from tests.journeys.campaign import ClaimsAtThePress, IgnoresSteppedBack, KeepsTheLanguage
from tests.journeys.raw import NEEDS, NEUTRAL
from tests.journeys.windows_campaign import caught_after, play_many
from tests.journeys.windows_words import AUTONYMS, UNSAVED, words

SEQUENCES = 3_000 if RUNS_ALL else 300
CAUGHT_WITHIN = 50
AT_LEAST = 100

SENTENCES = {*NEEDS, *NEUTRAL, *UNSAVED, "visit.no_answer", "visit.no_screen_yet"}
NEVER = {"visit.restored": "no window dies here"}

Say = Callable[[str], None]


def test_the_window_claims_nothing_without_its_fact_and_loses_no_press(figures: Say) -> None:
    done = play_many(SEQUENCES)
    figures(
        f"random windows: {done.sequences} sequences of 20 to 200 steps, {done.steps} steps, "
        f"{done.facts} facts, {done.claims.total()} sentences read, {done.presses} presses, "
        f"{done.lost} lost, hidden {done.hidden} times, {len(done.untruths)} with an untruth"
    )
    figures(f"  {', '.join(f'{one} {often}' for one, often in sorted(done.claims.items()))}")
    assert done.untruths == {}
    assert done.lost == 0
    assert done.sequences == SEQUENCES
    rare = {one for one in SENTENCES - NEVER.keys() if done.claims[one] < AT_LEAST}
    assert rare == set()


@pytest.mark.parametrize("build", [ClaimsAtThePress, IgnoresSteppedBack, KeepsTheLanguage])
def test_control_is_caught(build: type[VisitCore], figures: Say) -> None:
    caught = caught_after(CAUGHT_WITHIN, build)
    assert caught, f"{build.__name__} passed {CAUGHT_WITHIN} sequences"
    figures(f"control {build.__name__} in a window: caught in sequence {caught[0]}: {caught[1]}")


@pytest.mark.parametrize("language", sorted(AUTONYMS.values()))
def test_each_sentence_is_known_by_its_text_in_each_language(language: str) -> None:
    known = words(language)
    for one in sorted(SENTENCES):
        argument = "14:32" if "%1" in known.say(one) else ""
        assert known.announced(known.say(one, argument)) == (((one, argument),), "")


def test_control_what_is_no_sentence_is_strange() -> None:
    known = words().say("visit.saved_at", "14:32")
    assert words().announced(f"{known} Help is on the way.") == (
        (("visit.saved_at", "14:32"),),
        "Help is on the way.",
    )
