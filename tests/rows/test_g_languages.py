# SPDX-License-Identifier: Apache-2.0
"""Rows G: the languages of the screen, chosen in two taps, in any state, and back."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from statistics import median
from time import perf_counter, process_time

import pytest
from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.attendee.comfort import TEXT_SIZES
from kiosk.content.languages import LANGUAGES
from kiosk.domain.events import Pressed
from tests.attendee.stage import Panel
from tests.conftest import RUNS_ALL
from tests.rows.abroad import CODES, STATES, Abroad, scene, shown
from tests.rows.wordings import texts

ROUND_A_VISIT = (*(CODES[1:] if RUNS_ALL else ("ar", "ja", "hi", "es")), "en")

PANELS = (
    Panel(1920, 1080, 3.61),
    Panel(1080, 1920, 2.02),
    Panel(3840, 2160, 4.03),
    Panel(2160, 3840, 4.03),
    Panel(1366, 768, 3.94),
    Panel(1280, 800, 5.94),
)

FLAGS = re.compile("[\U0001f1e6-\U0001f1ff\U0001f3f4]")


def buttons(abroad: Abroad) -> dict[str, QRectF]:
    """Each language that can be chosen on the page that is up, by its own name."""
    return {
        str(one.property("autonym")): scene(one)
        for one in abroad.items("QQuickAbstractButton")
        if one.property("autonym")
    }


def pages(abroad: Abroad) -> Iterator[dict[str, QRectF]]:
    """Of the picker, from the first on."""
    seen: set[str] = set()
    while not buttons(abroad).keys() <= seen:
        seen |= buttons(abroad).keys()
        yield buttons(abroad)
        for more in abroad.named(texts(abroad.comfort.comfort.language)["card.more"]):
            QMetaObject.invokeMethod(more, "click")
        abroad.settle()


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_g1_every_language_by_its_own_name_on_20_mm(qapp: QApplication, panel: Panel) -> None:
    abroad = Abroad(panel)
    for _ in TEXT_SIZES:
        abroad.comfort.nextTextSize()
        abroad.comfort.pickLanguage()
        abroad.settle()
        every_name_is_whole(abroad)
        abroad.comfort.closePicker()
    assert not FLAGS.search("".join(abroad.words()))
    abroad.close()


def every_name_is_whole(abroad: Abroad) -> None:
    """On each page of the picker."""
    panel = abroad.panel
    found: dict[str, QRectF] = {}
    for page in pages(abroad):
        found |= page
        for one, other in combinations(page.values(), 2):
            assert not one.adjusted(-1, -1, 1, 1).intersects(other)
        for name, rect in page.items():
            assert min(rect.width(), rect.height()) >= 20 * panel.px_per_mm - 1, name
            assert QRectF(0, 0, panel.width, panel.height).contains(rect), name
        assert not [one for one in abroad.items("QQuickText") if spills(one)]
    assert [*found] == [one.autonym for one in LANGUAGES]


def spills(text: QQuickItem) -> bool:
    """Whether a name of a language is wider than what it stands on."""
    parent = text.parentItem()
    return str(text.property("text")) in {one.autonym for one in LANGUAGES} and (
        text.property("contentWidth") > parent.width() + 1
        or text.property("contentHeight") > parent.parentItem().height() + 1
    )


def test_g2_two_taps_by_a_finger(abroad: Abroad) -> None:
    abroad.hand.tap("Language")
    abroad.hand.tap("العربية")
    abroad.settle()
    assert abroad.comfort.comfort.language == "ar"
    assert texts("ar")["band.help"] in abroad.words()
    assert not abroad.comfort.property("picking")


def standing(abroad: Abroad) -> list[tuple[str, QRectF]]:
    """Each text that is seen, with where it stands."""
    seen = (one for one in abroad.items("QQuickText") if shown(one))
    return [(str(one.property("text")), scene(one)) for one in seen]


@pytest.mark.parametrize("state", STATES)
def test_g2_a_switch_keeps_the_state_and_comes_back_exactly(abroad: Abroad, state: str) -> None:
    abroad.do(STATES[state])
    before, visit, layout = abroad.visit.props, abroad.lobby.core.visit, standing(abroad)
    facts = list(abroad.lobby.log)
    for code in ROUND_A_VISIT:
        abroad.speak(code)
        now = abroad.visit.props
        assert (now.screen, now.headline, now.line_ids) == (
            before.screen, before.headline, before.line_ids,
        )  # fmt: skip
        assert now.place_keys == before.place_keys
        assert abroad.lobby.core.visit.request == visit.request
        assert abroad.lobby.log == facts
    if state not in {"folded", "idle"}:
        assert abroad.visit.props == before
        assert standing(abroad) == layout


def test_g2_a_choice_of_a_language_is_a_touch(abroad: Abroad) -> None:
    """Whoever reads the list is there: the question goes, and what was folded opens by a tap."""
    abroad.do(STATES["idle"])
    assert abroad.visit.props.question == "idle"
    abroad.speak("es")
    assert abroad.visit.props.question == ""


def test_g2_the_tap_that_answers_the_idle_question_opens_the_list(abroad: Abroad) -> None:
    abroad.do(STATES["idle"])
    abroad.hand.tap("Language")
    abroad.settle()
    assert abroad.visit.props.question == ""
    assert abroad.comfort.property("picking")


def test_g2_the_card_that_is_read_stays(abroad: Abroad) -> None:
    abroad.rotation.next()
    abroad.settle()
    abroad.speak("ja")
    assert abroad.rotation.property("index") == 1
    assert abroad.pack.cards[1].text("ja").name in abroad.words()


def test_g2_after_the_visit_the_venues_language(abroad: Abroad) -> None:
    abroad.speak("he")
    abroad.do(lambda lobby: lobby.wait(91))
    assert texts("en")["band.help"] in abroad.words()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_g2_hide_ends_the_visit_and_its_language(abroad: Abroad) -> None:
    abroad.do(STATES["saved"])
    abroad.speak("ru")
    abroad.visit.hide()
    abroad.settle()
    assert texts("en")["band.help"] in abroad.words()


def test_g2_a_press_is_seen_whatever_list_is_up(abroad: Abroad) -> None:
    abroad.comfort.pickLanguage()
    abroad.visit.askForHelp()
    abroad.settle()
    assert not abroad.comfort.property("picking")
    assert texts("en")["visit.hide"] in abroad.words()


def test_g2_a_press_carries_the_language_and_whether_it_was_chosen(abroad: Abroad) -> None:
    abroad.visit.askForHelp()
    abroad.visit.hide()
    abroad.speak("sw")
    abroad.lobby.clock.advance(20_000)
    abroad.visit.askForHelp()
    pressed = [one for one in abroad.lobby.log if isinstance(one, Pressed)]
    assert [(one.language, one.language_chosen) for one in pressed] == [("en", False), ("sw", True)]


def test_g2_a_press_that_waits_for_the_log_keeps_the_language_of_its_moment() -> None:
    from tests.attendee.lobby import Lobby

    lobby = Lobby(ready=False)
    lobby.core.requests.speak("fr", chosen=True)
    lobby.core.ask_for_help()
    lobby.core.requests.speak("en", chosen=False)
    lobby.core.ready()
    (pressed,) = [one for one in lobby.log if isinstance(one, Pressed)]
    assert (pressed.language, pressed.language_chosen) == ("fr", True)


def test_g2_how_long_a_switch_takes(abroad: Abroad, figures: Callable[[str], None]) -> None:
    """From the tap to the frame in the other language; wanted: 150 ms."""
    abroad.do(STATES["saved"])
    took: dict[str, float] = {}
    worked: list[float] = []
    for code in (*CODES[1:], "en"):
        abroad.comfort.pickLanguage()
        abroad.settle()
        began, busy = perf_counter(), process_time()
        abroad.comfort.chooseLanguage(code)
        abroad.window.grabWindow()
        took[code] = (perf_counter() - began) * 1_000
        worked.append((process_time() - busy) * 1_000)
    slowest = max(took, key=lambda code: took[code])
    figures(
        f"switch of language, tap to frame at 1080p: median {median(took.values()):.0f} ms, "
        f"most {took[slowest]:.0f} ms ({slowest}); of the processor {median(worked):.0f} ms, "
        f"most {max(worked):.0f} ms"
    )
    assert texts("en")["band.help"] in abroad.words()
