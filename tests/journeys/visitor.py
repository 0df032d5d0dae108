# SPDX-License-Identifier: Apache-2.0
"""What a visitor does, through the buttons that are there."""

from tests.journeys.scene import Scene
from tests.journeys.venue import LANGUAGES, PLACES


class Visitor(Scene):
    """Each step is one touch."""

    def tap(self) -> None:
        self.witness.tap(self.props)
        self.venue.core.touch()
        self.venue.core.ask_for_help()

    def touch(self) -> None:
        self.venue.core.touch()

    def choose_place(self) -> None:
        if self.props.place_keys and not self.props.question:
            self.venue.core.choose_place(self.rng.choice(PLACES).key)

    def change_place(self) -> None:
        if self.props.place_keys and not self.props.question:
            self.venue.core.change_place()

    def choose_language(self) -> None:
        language = self.rng.choice(LANGUAGES)
        self.witness.languages.choose(language)
        self.venue.speak(language)

    def withdraw(self) -> None:
        if self.props.can_withdraw and not self.props.question:
            self.venue.core.withdraw()

    def undo_withdrawal(self) -> None:
        if self.props.withdrawn and not self.props.question:
            self.witness.taken_back(self.props)
            self.venue.core.undo_withdrawal()

    def hide(self) -> None:
        if self.props.screen == "status":
            self.witness.own_request()
            self.witness.visit_over()
            self.venue.core.hide()

    def still_me(self) -> None:
        if self.props.question == "still_you":
            self.witness.same_person()
            self.venue.core.still_me()

    def somebody_else(self) -> None:
        if self.props.question == "still_you":
            self.witness.own_request()
            self.venue.core.somebody_else()

    def open_status(self) -> None:
        if self.props.quiet:
            self.venue.core.touch()
            self.venue.core.open_status()
