# SPDX-License-Identifier: Apache-2.0
"""The visit that the tour walks through, step by step, as two people would."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.attendee.state import WITHDRAW_REST_MS
from kiosk.domain.promise import Claim
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.tour.album import Album, Tour
from kiosk.tour.stage import Stage, refuse_used
from kiosk.wiring.sources import screen_language

NOT_CLAIMED: Mapping[Claim, str] = {}


@dataclass(frozen=True, slots=True)
class Look:
    """How the attendees' window looks: ``size`` in pixels, a theme's name, times the usual text."""

    size: tuple[int, int]
    theme: str = "day"
    text_size: float = 1.0


class UntrueError(Exception):
    """The screen claimed a step whose fact is not in the log."""


def run_tour(folder: DataFolder, settings: Settings, out: Path, look: Look) -> Tour:
    """Write the pictures and ``tour.json`` into ``out``.

    Raises NotEmptyError where ``folder`` holds a log with anything in it, UntrueError where
    the screen claims what is not so, NotThereError where a step does not come.
    """
    refuse_used(folder)
    application = Application("allyship-kiosk", _surroundings(folder, settings))
    stage = Stage(folder, settings, look.size)
    try:
        stage.dress(look.theme, look.text_size)
        album = Album(out, look.size, settings.venue.language)
        Walk(stage, album).all()
        return album.close()
    finally:
        stage.close()
        application.close()


def _surroundings(folder: DataFolder, settings: Settings) -> Surroundings:
    return Surroundings(
        texts=assets() / "i18n",
        cache=folder.cache,
        language=screen_language(settings),
        software=True,
    )


class Walk:
    """The steps in order; each waits until the window itself says what it shall."""

    def __init__(self, stage: Stage, album: Album) -> None:
        self._stage = stage
        self._album = album

    def all(self) -> None:
        self._before_anybody_listens()
        self._somebody_signs_in()
        self._a_press_on_a_slow_disk()
        self._the_team_answers()
        self._the_visit_ends()

    def _before_anybody_listens(self) -> None:
        self._stage.until_said("kiosk", "band.nobody_listening")
        self._take("nobody_listening")

    def _somebody_signs_in(self) -> None:
        stage = self._stage
        stage.show_desk()
        self._take("desk_sign_in", "desk")
        stage.sign_in()
        self._take("desk_alert_test", "desk")
        stage.pass_alert_test()
        stage.until_said("kiosk", "band.listening")
        self._take("cards")

    def _a_press_on_a_slow_disk(self) -> None:
        stage = self._stage
        stage.kiosk_disk.shut()
        stage.desk_disk.shut()
        stage.tap("kiosk", "band.help")
        stage.until_said("kiosk", "visit.saving")
        self._take("saving")
        stage.until_said("kiosk", "visit.not_saved")
        self._take("not_saved")
        stage.kiosk_disk.open()
        stage.until_claimed(Claim.SAVED)
        self._take("saved")
        stage.tap("kiosk", "visit.here")
        stage.until_said("kiosk", "visit.noted")
        stage.desk_disk.open()
        stage.until_claimed(Claim.SHOWN)
        self._take("shown")
        self._take("desk", "desk")

    def _the_team_answers(self) -> None:
        for button, claim in (
            ("desk.seen", Claim.SEEN),
            ("desk.going", Claim.COMING),
            ("desk.not_me", Claim.STEPPED_BACK),
            ("desk.going", None),
            ("desk.there", Claim.WITH_YOU),
        ):
            self._stage.tap("desk", button)
            if claim is None:
                self._stage.until_claimed(Claim.COMING)
                continue
            self._stage.until_claimed(claim)
            self._take(claim.value)
            if claim is Claim.COMING:
                self._take("desk_answering", "desk")
        self._stage.close_request()
        self._stage.until_claimed(Claim.CLOSED)
        self._take("closed")

    def _the_visit_ends(self) -> None:
        stage = self._stage
        stage.tap("kiosk", "visit.hide")
        self._take("hidden")
        stage.tap("kiosk", "band.help")
        stage.until_claimed(Claim.SHOWN)
        stage.pause(WITHDRAW_REST_MS / 1_000)
        stage.tap("kiosk", "visit.no_longer")
        stage.until_claimed(Claim.WITHDRAWN)
        self._take("withdrawn")

    def _take(self, name: str, window: str = "kiosk") -> None:
        claims = self._stage.claims if window == "kiosk" else NOT_CLAIMED
        for claim, event in claims.items():
            if not self._stage.in_log(event):
                raise UntrueError(
                    f"step {name}: “{claim}” is on the screen, {event} not in the log"
                )
        self._stage.settle(window)
        self._album.take(name, self._stage.window(window), self._stage.request, dict(claims))
