# SPDX-License-Identifier: Apache-2.0
"""Row E2: nothing of the program can see, hear or recognise a visitor."""

import re

import pytest

from tests.house.tree import ROOT, below, text

RECOGNISES = re.compile(
    r"\bQ(?:Camera\w*|MediaCapture\w*|AudioInput|AudioSource|MediaRecorder|ScreenCapture"
    r"|WindowCapture|Bluetooth\w*|LowEnergy\w*|Nfc\w*|NearField\w*|Geo\w*|\w*Sensor)\b"
    r"|\bimport Qt(?:Bluetooth|Nfc|Positioning|Sensors|Location|SerialPort)\b"
    r"|/dev/(?:video|snd|hidraw)|\b(?:evdev|pyaudio|sounddevice|cv2|picamera2?|v4l2)\b"
    r"|\b(?:getnode|uniqueId|ellipseDiameters|pressure|seatName|numericId)\b"
)
"""Cameras, microphones, radios, places, the finger's own shape and the machine's own name."""

NEVER_NEEDED = ("opencv", "evdev", "pyaudio", "sounddevice", "bleak", "pybluez", "face", "nfc")


@pytest.mark.parametrize("ending", [".py", ".qml", ".mjs"])
def test_e2_no_camera_microphone_radio_or_shape_of_a_finger(ending: str) -> None:
    found = [
        f"{path}: {it[0]}"
        for path in below("kiosk", ending)
        if (it := RECOGNISES.search(text(path)))
    ]
    assert found == []


def test_e2_nothing_that_recognises_people_is_installed() -> None:
    lock = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)
    assert len(names) > 20
    assert [one for one in names if any(bad in one for bad in NEVER_NEEDED)] == []


@pytest.mark.parametrize(
    "line",
    [
        "camera = QCamera()",
        "source = QAudioSource(format)",
        "from PySide6.QtBluetooth import QBluetoothLocalDevice",
        "import QtPositioning",
        'open("/dev/video0")',
        "point.pressure",
        "uuid.getnode()",
    ],
)
def test_e2_control_each_way_is_known(line: str) -> None:
    assert RECOGNISES.search(line)
