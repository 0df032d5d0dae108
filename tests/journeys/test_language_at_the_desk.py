# SPDX-License-Identifier: Apache-2.0
"""A language that is chosen on the status screen stands at the desk, by real touches."""

from kiosk.content.sign_words import sign_words
from kiosk.domain.events import LanguageChosen, Pressed
from kiosk.domain.promise import Claim
from kiosk.paths import assets
from tests.journeys.conftest import Evening


def test_the_desk_reads_the_language_that_was_chosen_after_the_press(staffed: Evening) -> None:
    """Also one that Hide overtakes, which is told at once."""
    stage = staffed
    stage.tap("kiosk", "band.help")
    stage.until_claimed(Claim.SHOWN)
    stage.tap("kiosk", "access.language")
    stage.hands["kiosk"].tap("العربية")
    stage.until_saved(LanguageChosen, least=1)
    stage.kiosk.comfort.chooseLanguage("sw")
    stage.kiosk.visit.hide()
    stage.until("desk", "Screen in Swahili")
    (pressed,) = (fact for fact in stage.facts() if isinstance(fact, Pressed))
    stage.until("desk", sign_words(assets() / "signs", "sw")[pressed.sign])
    told = [fact.language for fact in stage.facts() if isinstance(fact, LanguageChosen)]
    assert told == ["ar", "sw"]
