# SPDX-License-Identifier: Apache-2.0
"""Rows F2, F4 and F7: it calls again, what to mind on the way, and a screen that staff can use."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk.domain.events import Actor, Coming, Escalated
from kiosk.domain.health import Fault, Trouble
from kiosk.tour.hands import live, wait_until
from kiosk.tour.reading import interfaces
from tests.desk.bench import MemoryLooks
from tests.desk.conftest import OpenDesk
from tests.desk.conftest import _quick as _quick  # noqa: PLC0414 - fixtures of the desk's window
from tests.desk.conftest import _words as _words  # noqa: PLC0414 - as above
from tests.desk.conftest import desk as desk  # noqa: PLC0414 - as above
from tests.desk.conftest import open_desk as open_desk  # noqa: PLC0414 - as above
from tests.desk.conftest import staffed as staffed  # noqa: PLC0414 - as above

LEAST_PX = 24
"""The least that WCAG 2.5.8 asks of a target; the theme asks for more."""

POINTS = {
    "in pairs": "pairs",
    "a private place": "private place",
    "water": "water",
    "a trusted friend": "a friend they trust",
    "listen": "Listen",
    "thank": "thank them",
    "no judgement": "judgement",
    "no outcome promised": "not promise an outcome",
    "no push for details": "not push for details",
    "police only if asked": "Police only if they ask",
    "or in danger": "in danger",
}
"""What row F4 asks for, and the words that say it."""


def on_duty_with_sound(desk: OpenDesk) -> None:
    desk.sign_in()
    desk.tap("Sound")
    desk.tap("I noticed it")
    desk.sees("Nobody is asking.")


def test_f2_it_rings_again_until_somebody_goes(desk: OpenDesk) -> None:
    on_duty_with_sound(desk)
    press = desk.press(0)
    rung: list[bool] = []
    for _ in range(6):
        desk.bell.rung.clear()
        desk.pass_time(10)
        rung.append(any(desk.bell.rung))
        assert desk.bell.rung, "a turn without a bell"
    assert rung == [False, False, *[True] * 4], "loud from 30 s on"
    by = Actor("system", "relay")
    desk.hear(Escalated(id="e", at=desk.clock.now(), by=by, request=press.request, step=4))
    desk.sees("called again")
    going = Coming(id="g", at=desk.clock.now(), by=Actor("person", "7"), request=press.request)
    desk.hear(going)
    desk.bell.rung.clear()
    desk.pass_time(30)
    assert not desk.bell.rung
    desk.loses("Somebody is asking")


def test_f4_the_card_says_every_point_before_what_happened(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("Before you go")
    told = [one.text(QAccessible.Text.Name) for one in seen(staffed)]
    card = told[told.index("Before you go") : told.index("What happened")]
    missing = [point for point, words in POINTS.items() if not any(words in one for one in card)]
    assert not missing


def test_f4_whoever_knows_the_card_folds_it_away(open_desk: Callable[..., OpenDesk]) -> None:
    looks = MemoryLooks()
    desk = open_desk(looks=looks)
    desk.on_duty()
    desk.press(0)
    desk.tap("Fold away, Before you go")
    desk.loses("Listen, and thank them.")
    wait_until(lambda: not looks.kept.card, "it stays folded", 5)
    desk.tap("Unfold, Before you go")
    desk.sees("Listen, and thank them.")


def test_f7_the_warning_comes_20_s_before_the_lock_and_moves_nothing(staffed: OpenDesk) -> None:
    for number in range(3):
        staffed.press(number, ago_s=100)
    for trouble in (False, True):
        if trouble:
            staffed.health.say(troubles=(Trouble(Fault.CHANNEL, "SMS"),))
            staffed.sees_soon("Messages to “SMS” do not arrive.")
        staffed.desk.touched()
        staffed.pass_time(1)
        before = places(staffed)
        staffed.clock.advance(878_000)
        staffed.pass_time(1)
        staffed.sees("This desk locks in 20 s.")
        assert places(staffed) == before
        staffed.desk.touched()
        staffed.loses("This desk locks")
    before = places(staffed)
    staffed.key(Qt.Key.Key_Slash)
    assert places(staffed) != before, "the control: what does move things is seen"


def test_f7_a_locked_desk_waits_for_whoever_types_slowly(staffed: OpenDesk) -> None:
    staffed.tap("Lock")
    staffed.tap("4")
    staffed.pass_time(1_200)
    staffed.tap("Next")
    for digit in "123":
        staffed.tap(digit)
        staffed.pass_time(60)
    for digit in "456":
        staffed.tap(digit)
    staffed.tap("Sign in")
    wait_until(lambda: not staffed.desk.props.locked, "unlocked", 5)


def test_f7_every_control_has_a_name_a_size_and_a_key(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.key(Qt.Key.Key_Slash)
    staffed.sees("Kiosk: Any")
    buttons = [
        one
        for one in seen(staffed)
        if one.role() == QAccessible.Role.Button and not one.state().disabled
    ]
    assert all(one.text(QAccessible.Text.Name) for one in buttons)
    sizes = [one.rect().size() for one in buttons]
    assert min(min(size.width(), size.height()) for size in sizes) >= LEAST_PX
    names = {one.text(QAccessible.Text.Name) for one in buttons}
    reached = set(tabbed(staffed, 3 * len(buttons)))
    assert names <= reached, f"no key leads to {names - reached}"


def test_f7_keys_go_from_the_list_to_the_request(staffed: OpenDesk) -> None:
    staffed.press(0)
    staffed.sees("Heron, Lobby A")
    order = list(dict.fromkeys(tabbed(staffed, 40)))
    row = next(one for one in order if one.startswith("Heron, Lobby A"))
    wanted = ["Open: 1", "Find", row, "I'm going", "Fold away, Before you go"]
    begin = order.index("Open: 1")
    order = order[begin:] + order[:begin]
    assert [one for one in order if one in wanted] == wanted


def seen(desk: OpenDesk) -> list[QAccessibleInterface]:
    return [one for one in interfaces(desk.window) if not one.rect().isEmpty()]


def places(desk: OpenDesk) -> dict[str, QRect]:
    """Where each button of the list and of the request stands.

    The relay's beat is read on another thread, so the word for it may change at any time.
    """
    live()
    buttons = (one for one in seen(desk) if one.role() == QAccessible.Role.Button)
    named = {one.text(QAccessible.Text.Name).split(", waiting")[0]: one.rect() for one in buttons}
    banner = {"Show the checks"}
    return {
        name: place
        for name, place in named.items()
        if name not in banner and not name.endswith(", Checks")
    }


def tabbed(desk: OpenDesk, times: int) -> Iterator[str]:
    """The names of what Tab leads to."""
    for _ in range(times):
        QTest.keyClick(desk.window, Qt.Key.Key_Tab)
        focused = QAccessible.queryAccessibleInterface(desk.window.activeFocusItem())
        yield focused.text(QAccessible.Text.Name)
