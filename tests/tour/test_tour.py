# SPDX-License-Identifier: Apache-2.0
"""The tour as an operator runs it: pictures, ``tour.json``, and each claim with its fact."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.cli.main import main

STEPS = {
    "cards", "nobody_listening", "saving", "saved", "not_saved", "shown", "seen", "coming",
    "stepped_back", "with_you", "closed", "hidden", "withdrawn", "desk", "desk_answering",
}  # fmt: skip
"""The names that every tour has; it may have more."""

CLAIMING = STEPS - {"cards", "nobody_listening", "saving", "not_saved", "hidden"} - {
    "desk", "desk_answering",
}  # fmt: skip
"""The steps whose picture says that something has happened to a request."""

KIND_OF = {
    "saved": {"pressed", "pressed_again"},
    "shown": {"shown"},
    "seen": {"seen"},
    "coming": {"coming"},
    "stepped_back": {"stepped_back"},
    "with_you": {"arrived"},
    "closed": {"closed"},
    "withdrawn": {"withdrawn"},
}

WORDS = {
    "nobody_listening": "Nobody from the team is listening right now.",
    "cards": "The safety team is listening.",
    "saving": "Saving",
    "not_saved": "Not saved yet",
    "saved": "No one has seen it yet.",
    "shown": "The team's screen shows it. No one has answered yet.",
    "seen": "A team member has seen it. Nobody is on the way yet.",
    "coming": "A team member is coming to this screen.",
    "stepped_back": "The person who was coming cannot come. We are asking the others.",
    "with_you": "A team member says they are with you.",
    "closed": "The team has closed this. If you still need somebody, press again.",
    "withdrawn": "We told the team that you no longer need this. They may still look in.",
}
"""The word table, as the window itself must say it."""

OF_A_STATUS = ("Saved at", "Hide this screen", "A team member", "Not saved")


@dataclass
class Taken:
    """One tour that has been taken."""

    size: tuple[int, int]
    out: Path
    data: Path
    tour: dict[str, Any]

    @property
    def steps(self) -> dict[str, dict[str, Any]]:
        return {step["name"]: step for step in self.tour["steps"]}

    def facts(self) -> dict[str, tuple[str, str]]:
        """Event id -> (kind, request), by the program's own ``log --json``."""
        lines = kiosk("log", "--json", "--data", str(self.data)).stdout.splitlines()
        requests = [json.loads(line) for line in lines]
        return {e["id"]: (e["kind"], r["request"]) for r in requests for e in r["events"]}


def kiosk(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module", params=["1920x1080", "1080x1920"])
def taken(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Taken:
    folder = tmp_path_factory.mktemp("tour")
    out, data = folder / "pictures", folder / "data"
    done = kiosk("tour", "--out", str(out), "--size", request.param, "--data", str(data))
    assert done.returncode == 0, done.stderr
    width, height = map(int, request.param.split("x"))
    return Taken((width, height), out, data, json.loads((out / "tour.json").read_text()))


def test_each_named_step_has_a_picture_of_its_own(taken: Taken) -> None:
    assert taken.steps.keys() >= STEPS
    files = [step["file"] for step in taken.tour["steps"]]
    pictures = [(taken.out / file).read_bytes() for file in files]
    assert len(set(files)) == len(files)
    assert len(set(pictures)) == len(pictures)
    assert [step["n"] for step in taken.tour["steps"]] == list(range(1, len(files) + 1))


def test_the_pictures_have_the_size_that_was_asked_for(taken: Taken) -> None:
    assert taken.tour["size"] == list(taken.size)
    for step in taken.tour["steps"]:
        if step["window"] == "kiosk":
            picture = QImage(str(taken.out / step["file"]))
            assert (picture.width(), picture.height()) == taken.size


def test_each_claim_names_a_fact_of_its_kind_and_request(taken: Taken) -> None:
    facts = taken.facts()
    for step in taken.tour["steps"]:
        for claim in step["claims"]:
            kind, request = facts[claim["event"]]
            assert kind in KIND_OF[claim["claim"]], step["name"]
            assert request == claim["request"], step["name"]


def test_a_step_that_says_something_happened_claims_it_and_no_other_does(taken: Taken) -> None:
    for name, step in taken.steps.items():
        claimed = {claim["claim"] for claim in step["claims"]}
        assert claimed == ({"saved", name} if name in CLAIMING else set()), name


@pytest.mark.parametrize(("name", "words"), WORDS.items())
def test_the_window_says_the_words_of_the_table(taken: Taken, name: str, words: str) -> None:
    assert any(words in one for one in taken.steps[name]["said"])


@pytest.mark.parametrize("name", ["cards", "nobody_listening", "hidden"])
def test_the_cards_say_nothing_of_a_request(taken: Taken, name: str) -> None:
    said = taken.steps[name]["said"]
    assert not [one for one in said if one.startswith(OF_A_STATUS)]


def test_no_text_is_shown_by_its_id(taken: Taken) -> None:
    rooms = ("visit.", "band.", "card.", "desk.", "pad.", "venue.", "sign.")
    for step in taken.tour["steps"]:
        assert not [one for one in step["said"] if one.startswith(rooms)], step["name"]


def test_a_folder_whose_log_holds_something_is_refused(
    taken: Taken, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (taken.data / "requests.sqlite").read_bytes()
    status = main(["tour", "--out", str(tmp_path), "--data", str(taken.data)])
    assert status == 2
    assert "holds" in capsys.readouterr().err
    assert (taken.data / "requests.sqlite").read_bytes() == before


@pytest.mark.parametrize("size", ["big", "1920", "1920x", "10x10", "9999x9999", "1920x1080x2"])
def test_a_size_that_makes_no_sense_is_refused_in_one_line(
    size: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tour", "--out", str(tmp_path), "--size", size]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
