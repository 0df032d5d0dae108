# SPDX-License-Identifier: Apache-2.0
"""What the mixers of Linux say of their output, as they say it."""

from collections.abc import Mapping, Sequence

import pytest

from kiosk.desk.mixer import Run, SystemMixer, run_briefly

LOUD = "Volume: front-left: 65536 / 100% / 0.00 dB,   front-right: 65536 / 100% / 0.00 dB\n"
ZERO = "Volume: front-left: 0 /   0% / -inf dB,   front-right: 0 /   0% / -inf dB\n"
HALF = "Volume: front-left: 0 /   0% / -inf dB,   front-right: 32768 /  50% / -18.06 dB\n"
ALSA = """Simple mixer control 'Master',0
  Playback channels: Front Left - Front Right
  Front Left: Playback {left} [{level}%] [-10.00dB] [{switch}]
  Front Right: Playback {left} [{level}%] [-10.00dB] [{switch}]
"""


def answering(answers: Mapping[str, str]) -> Run:
    """A machine on which these commands answer, by their first two words."""

    def run(command: Sequence[str]) -> str | None:
        return answers.get(" ".join(command[:2]))

    return run


@pytest.mark.parametrize(
    ("answers", "silent"),
    [
        ({}, None),
        ({"pactl get-sink-mute": "Mute: yes\n", "pactl get-sink-volume": LOUD}, True),
        ({"pactl get-sink-mute": "Mute: no\n", "pactl get-sink-volume": LOUD}, False),
        ({"pactl get-sink-mute": "Mute: no\n", "pactl get-sink-volume": ZERO}, True),
        ({"pactl get-sink-mute": "Mute: no\n", "pactl get-sink-volume": HALF}, False),
        ({"pactl get-sink-mute": "Mute: no\n"}, None),
        ({"wpctl get-volume": "Volume: 0.40\n"}, False),
        ({"wpctl get-volume": "Volume: 0.40 [MUTED]\n"}, True),
        ({"wpctl get-volume": "Volume: 0.00\n"}, True),
        ({"wpctl get-volume": "Object '@DEFAULT_AUDIO_SINK@' not found\n"}, None),
        ({"amixer get": ALSA.format(left=40, level=62, switch="on")}, False),
        ({"amixer get": ALSA.format(left=40, level=62, switch="off")}, True),
        ({"amixer get": ALSA.format(left=0, level=0, switch="on")}, True),
        ({"amixer get": "Simple mixer control 'Master',0\n"}, None),
    ],
)
def test_only_what_a_mixer_says_is_told(answers: Mapping[str, str], silent: bool | None) -> None:
    assert SystemMixer(answering(answers)).silent() is silent


def test_the_sound_server_is_asked_before_the_card_beneath_it() -> None:
    muted_card = ALSA.format(left=0, level=0, switch="off")
    server = {"wpctl get-volume": "Volume: 1.00\n", "amixer get": muted_card}
    assert SystemMixer(answering(server)).silent() is False


def test_a_command_that_is_missing_fails_or_hangs_tells_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.desk.mixer.LIMIT_S", 0.05)
    assert run_briefly(("kiosk-no-such-command",)) is None
    assert run_briefly(("false",)) is None
    assert run_briefly(("sleep", "5")) is None
    assert run_briefly(("echo", "Volume: 0.40")) == "Volume: 0.40\n"
