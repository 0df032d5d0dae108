# SPDX-License-Identifier: Apache-2.0
"""Rows H1 to H5 and H9 to H14: what Qt tells assistive technology, and what it must not do to us.

H1 of the real process: tests/journeys/test_at_spi.py; H6 to H8: test_h_languages.py.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.content.texts import read_texts
from kiosk.paths import assets
from kiosk.shell.os_wishes import Wishes, wishes
from kiosk.shell.pixels import PLAUSIBLE, Panel, px_per_mm
from kiosk.shell.reading import interfaces
from kiosk.shell.voice_process import MOCK, engines, sounding_engine
from tests.attendee import stage as stage_module
from tests.attendee.fingers import HELP, asked
from tests.attendee.stage import STATES, Stage
from tests.attendee.stage import Panel as StagePanel
from tests.house.tree import ROOT, below, text

SAY = read_texts(assets() / "i18n")
ROLES = (QAccessible.Role.Button, QAccessible.Role.Slider, QAccessible.Role.CheckBox)
FULL_HD = StagePanel(1920, 1080, 3.61)


def name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def in_each_state(stage: Stage) -> Iterator[tuple[str, list[QAccessibleInterface]]]:
    """The visible tree of each state; it is good until the next one is shown."""
    stage.hold()
    for state in STATES:
        stage.show(state)
        yield state, list(interfaces(stage.window))


def test_h1_every_control_has_a_role_a_name_and_a_press(stage: Stage) -> None:
    for state, tree in in_each_state(stage):
        controls = [one for one in tree if one.state().focusable and one.role() in ROLES]
        assert len(controls) >= 6, state
        for one in controls:
            assert name(one), (state, one.role())
            hands = one.actionInterface()
            assert {"Press", "Increase"} & set(hands.actionNames()), (state, name(one))


def test_h1_what_can_be_pressed_is_told_to_be_a_control(stage: Stage) -> None:
    for state, tree in in_each_state(stage):
        for one in tree:
            item = one.object()
            if item.inherits("QQuickAbstractButton") or item.property("activeFocusOnTab"):
                assert one.role() in ROLES, (state, name(one))


def test_h1_a_name_begins_with_the_visible_label(stage: Stage) -> None:
    for state, tree in in_each_state(stage):
        for one in tree:
            label = str(one.object().property("text") or "")
            assert name(one).startswith(label), (state, label, name(one))


def test_h1_the_press_action_is_what_a_finger_does(stage: Stage) -> None:
    button = next(one for one in interfaces(stage.window) if name(one).startswith(HELP))
    button.actionInterface().doAction("Press")
    assert asked(stage)


def missing(stage: Stage) -> list[str]:
    """The visible texts that a screen reader is not told."""
    told = " ".join(
        one.text(kind)
        for one in interfaces(stage.window)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    return [shown for shown, _ in stage.texts() if shown not in told]


def test_h2_every_visible_text_is_in_the_tree(stage: Stage) -> None:
    stage.hold()
    for state in STATES:
        stage.show(state)
        assert missing(stage) == [], state


def test_h2_control_a_bare_text_is_not_in_it(stage: Stage) -> None:
    component = QQmlComponent(stage.host.engine)
    component.setData(b'import QtQuick; Text { text: "told to nobody" }', QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem)
    item.setParentItem(stage.window.contentItem())
    assert missing(stage) == ["told to nobody"]
    item.deleteLater()


@pytest.mark.parametrize("state", ["shown", "seen", "coming", "not_saved", "closed", "withdrawn"])
def test_h3_what_is_announced_is_also_seen(stage: Stage, state: str) -> None:
    stage.hold()
    stage.show(state)
    (announced,) = (
        name(one) for one in interfaces(stage.window) if one.role() == QAccessible.Role.AlertMessage
    )
    props = STATES[state]
    sentences = [SAY(props.headline, props.headline_arg)]
    sentences += [SAY(*line) for line in zip(props.line_ids, props.line_args, strict=True)]
    assert announced == " ".join(sentences)
    assert set(sentences) <= {shown for shown, _ in stage.texts()}


class Asleep(QAccessible):
    """As on a kiosk to which no screen reader is attached."""

    @staticmethod
    def setActive(_active: bool) -> None:
        QAccessible.setActive(False)


@pytest.mark.parametrize("active", [True, False])
def test_h4_names_are_there_whether_or_not_somebody_reads(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, *, active: bool
) -> None:
    if not active:
        monkeypatch.setattr(stage_module, "QAccessible", Asleep)
    made = Stage(FULL_HD)
    assert QAccessible.isActive() is active
    names = {name(one) for one in interfaces(made.window) if one.role() in ROLES}
    made.close()
    QAccessible.setActive(True)
    wanted = {SAY(one) for one in ("band.help", "card.next", "access.language", "card.dots")}
    assert wanted <= names
    assert "" not in names


def without_comments(qml: str) -> str:
    return re.sub(r"//.*", "", qml)


def taps_badly(qml: str) -> bool:
    """A handler that loses slow or shaky taps, or two that fight for one."""
    code = without_comments(qml)
    tap = "TapHandler {" in code
    good = "TapHandler.ReleaseWithinBounds" in code and "longPressThreshold: 0" in code
    return (tap and not good) or (tap and "MouseArea {" in code) or "PinchHandler {" in code


def test_h5_taps_are_buttons_or_handlers_that_lose_none() -> None:
    assert [path for path in below("kiosk", ".qml") if taps_badly(text(path))] == []


@pytest.mark.parametrize(
    "qml",
    [
        "TapHandler { }",
        "TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }",
        "MouseArea { } TapHandler { TapHandler.ReleaseWithinBounds; longPressThreshold: 0 }",
        "PinchHandler { }",
    ],
)
def test_h5_control_one_that_loses_taps_is_found(qml: str) -> None:
    assert taps_badly(qml)


@given(
    st.floats(0, 100),
    st.floats(0, 200),
    st.floats(0, 5_000),
    st.sampled_from([(1920, 1080), (1080, 1920), (3840, 2160), (1280, 800)]),
)
def test_h9_no_density_is_believed_that_no_panel_has(
    measured: float, diagonal: float, edid_mm: float, size: tuple[int, int]
) -> None:
    panel = Panel(*size, edid_mm, edid_mm * size[1] / size[0])
    least, most = PLAUSIBLE
    assert least <= px_per_mm(panel, measured=measured, diagonal_in=diagonal) <= most


def test_h10_speech_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without libpulse Qt's module cannot be imported; then nothing speaks, and nothing breaks."""
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert sounding_engine() is None


def test_h10_the_engine_for_tests_is_no_voice() -> None:
    assert engines((MOCK, "speechd", "flite")) == ("speechd", "flite")


def test_h10_speech_is_not_on_the_way_to_the_first_card() -> None:
    code = (
        "import sys, kiosk.wiring.screen; "
        "sys.exit(any('TextToSpeech' in name or 'Multimedia' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def hints(**answers: str) -> Any:
    """Of a Qt that knows these preferences."""
    asked = {one: lambda say=say: SimpleNamespace(name=say) for one, say in answers.items()}
    return SimpleNamespace(accessibility=lambda: SimpleNamespace(**asked))


@pytest.mark.parametrize(
    ("of_qt", "expected"),
    [
        (SimpleNamespace(), Wishes()),  # 6.8
        (hints(contrastPreference="NoPreference"), Wishes()),  # 6.10
        (hints(contrastPreference="HighContrast"), Wishes(contrast=True)),
        (
            hints(contrastPreference="HighContrast", motionPreference="ReducedMotion"),  # 6.12
            Wishes(contrast=True, still=True),
        ),
        (hints(contrastPreference="NoPreference", motionPreference="NoPreference"), Wishes()),
    ],
)
def test_h11_what_the_machine_wishes_is_read_where_qt_knows_it(
    of_qt: object, expected: Wishes
) -> None:
    assert wishes(of_qt) == expected


def test_h11_this_qt_is_understood(qapp: QApplication) -> None:
    assert wishes(QGuiApplication.styleHints()) == Wishes()


def test_h12_the_gpl_keyboard_is_not_used() -> None:
    kinds = (".py", ".qml", ".toml", ".mjs")
    named = [
        p for kind in kinds for p in below("kiosk", kind) if "virtualkeyboard" in text(p).lower()
    ]
    assert named == []
    assert "virtualkeyboard" not in (ROOT / "packaging/requirements.lock").read_text().lower()


def test_h13_no_style_of_others_draws_a_control() -> None:
    """That the kiosk is alone on its screen is shown on the real panel: INSTALL.md."""
    styled = re.compile(
        r"^import (?!QtQuick(\.(Layouts|Shapes|Templates|Window))?( |$)|kiosk\.|\")", re.MULTILINE
    )
    assert [path for path in below("kiosk", ".qml") if styled.search(text(path))] == []
    assert styled.search("import QtQuick\nimport QtQuick.Controls\n")


CYCLES = """
import sys
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from tests.attendee.stage import Panel, Stage
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.garbage import Garbage
from kiosk.shell.translators import install_texts
application = QApplication([])
garbage = Garbage()
register_first()
install_texts(assets() / "i18n", "en")
for _ in range(int(sys.argv[1])):
    Stage(Panel(1280, 800, 5.9)).close()
garbage.close()
"""


def open_and_close(times: int) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", CYCLES, str(times)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_h14_windows_come_and_go_without_a_fault() -> None:
    done = open_and_close(5)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.all
def test_h14_a_thousand_windows_come_and_go_without_a_fault(figures: Callable[[str], None]) -> None:
    done = open_and_close(1_000)
    assert (done.returncode, done.stderr) == (0, "")
    figures("H14: 1000 windows opened and closed in one process, exit status 0")
