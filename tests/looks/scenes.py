# SPDX-License-Identifier: Apache-2.0
"""The moments of a visit that are looked at: each state, each card, and what is laid over them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.attendee.derive import Props
from kiosk.wiring.tongue import say
from tests.attendee.stage import STATES, led_by

CARDS = 9

_ELSEWHERE = replace(
    led_by("visit.coming", "quiet_room"),
    chosen_place="quiet_room",
    hide_line="visit.hide_line_place",
    hide_line_arg="quiet_room",
)
_MOMENTS = {**STATES, "coming_elsewhere": _ELSEWHERE}


@dataclass(frozen=True, slots=True)
class Scene:
    """``state``: of tests.attendee.stage.  ``card``: which one is up, or was before the press.

    ``picking``: the languages are up.  ``using``: the text id of a link that is followed.
    ``cover``: what lies over all, "cleaning" or a name of kiosk.attendee.dim.Dim.
    ``focus``, ``down``: the text id of the control that a key is on, or a finger.
    """

    state: str = "cards"
    card: int = 0
    picking: bool = False
    using: str = ""
    cover: str = ""
    focus: str = ""
    down: str = ""


SCENES = {
    **{f"card_{index}": Scene(card=index) for index in range(CARDS)},
    **{name: Scene(name) for name in _MOMENTS if name != "cards"},
    "languages": Scene(picking=True),
    "languages_in_status": Scene("shown", picking=True),
    "languages_unheard": Scene("before_nobody_closing", picking=True),
    "languages_unanswered": Scene("quiet_unanswered", picking=True),
    "stored": Scene("shown", using="visit.privacy_link"),
    "cleaning": Scene(cover="cleaning"),
    "dimmed": Scene(cover="around_help"),
    "dimmed_all": Scene(cover="all"),
    "help_focus": Scene(focus="band.help"),
    "help_down": Scene(down="band.help"),
    "next_focus": Scene(focus="card.next"),
    "contrast_focus": Scene(focus="access.contrast"),
    "hide_focus": Scene("shown", focus="visit.hide"),
    "hide_down": Scene("shown", down="visit.hide"),
}

WIDEST = (
    "card_0", "card_2", "card_6", "nobody", "not_saved", "shown", "coming_elsewhere", "withdrawn",
    "unanswered", "still_you", "idle", "quiet", "quiet_unanswered", "languages", "stored",
    "cleaning",
)  # fmt: skip
"""Those that hold most, for a quick look."""


def props_of(scene: Scene, words: Sequence[str]) -> Props:
    """What the screen shows, in the language that is spoken; ``words``: of its match signs.

    The sign has the longest of them.
    """
    props = _MOMENTS[scene.state]
    if props.screen != "status":
        return props
    names = [say(_place_name(key)) for key in props.place_keys]
    argument = _place(props.headline_arg) if props.headline == "visit.coming" else None
    return replace(
        props,
        place_names=tuple(names),
        headline_arg=argument or props.headline_arg,
        folded=props.folded or props.headline,
        folded_arg=props.folded_arg or argument or props.headline_arg,
        hide_line_arg=_place(props.hide_line_arg),
        sign_word=max(words, key=len) if props.sign_word else "",
    )


def _place_name(key: str) -> str:
    return "visit.here" if key == "here" else f"venue.place_name.{key}"


def _place(key: str) -> str:
    """As it stands in a sentence."""
    if key == "quiet_room":
        return say("venue.place.quiet_room")
    return say("visit.this_screen") if key else ""
