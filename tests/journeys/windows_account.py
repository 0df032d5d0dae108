# SPDX-License-Identifier: Apache-2.0
"""What a visitor may count on, told from the words of "The visit" and from their touches alone."""

from collections import Counter
from collections.abc import Callable, Iterable

from kiosk.domain.clock import Instant, age_ms
from tests.journeys.languages import Languages
from tests.journeys.raw import Record, truth
from tests.journeys.windows_words import AUTONYMS, Words, words

REPEAT_MS = 10_000
ANSWER_MS = 10_000
ECHO_MS = 1_000
GONE_MS = 210_000
"""Three minutes and a question of thirty seconds without a touch: the status goes."""

RESTS_MS = 90_000
"""So long without a touch, and the cards are as the venue has set them."""

VENUE = "en"


class Account:
    """``owed``: the moments of the presses that must end up in the log.

    ``press``: the moment of the press whose request this visit shows.
    ``aside``: they have opened the page on what is stored; ``picking``: the list of languages;
    ``turned_page``: a further page of the question.
    """

    def __init__(self, now: Instant) -> None:
        self.began = now
        self.owed: Counter[Instant] = Counter()
        self.press: Instant | None = None
        self.last_tap: Instant | None = None
        self.asked: Instant | None = None
        self.touched = now
        self.aside = self.picking = self.turned_page = False
        self.language = VENUE
        self.languages = Languages()
        self.turned: Instant | None = None
        self.needed: dict[str, bool] = {}

    def touch(self, control: str, now: Instant, request: str, *, closed: bool) -> None:
        """A finger on the control of that name, or on none; what it means.

        ``request``: whose status is up, if its press is known to be saved.
        """
        self.touched, known = now, self.words
        if control in known.help:
            self._help(now, request, closed=closed)
        elif control in {known.say("visit.hide"), known.say("visit.idle_leave")}:
            self._own_request()
            self._over()
        elif control == known.say("visit.somebody_else"):
            self._own_request()
        elif control == known.say("visit.yes"):
            self.asked = None
        elif control == known.say("visit.undo") and self._meant(now):
            self.needed[request], self.turned = True, now
        else:
            self._wish(control)

    @property
    def words(self) -> Words:
        """Of the language that the window must speak now."""
        return words(self.language)

    def withdrawn(self, request: str, now: Instant) -> None:
        """The kiosk has taken the request back: whoever presses now means it."""
        self.needed[request], self.turned = False, now
        self.last_tap = None

    def tick(self, now: Instant) -> None:
        if self.asked and age_ms(self.asked, now) >= ANSWER_MS:
            self._own_request()
        if age_ms(self.touched, now) >= (RESTS_MS if self.press is None else GONE_MS):
            self._over()

    def missing(self, presses: Iterable[Record]) -> int:
        return (self.owed - self._made(presses)).total()

    def too_many(self, presses: Iterable[Record]) -> int:
        return (self._made(presses) - self.owed).total()

    def not_meant(self, about: Callable[[str], Iterable[Record]]) -> list[str]:
        """Requests that the team reads otherwise than the visitor meant them."""
        return [
            f"a request stands withdrawn: {needed}, and the visitor meant {not needed}"
            for request, needed in self.needed.items()
            if bool(truth(about(request)).withdrawn) is needed
        ]

    def _wish(self, control: str) -> None:
        """Pages and languages, which change nothing of a request."""
        say = self.words.say
        if control in AUTONYMS:
            self.language, self.picking = AUTONYMS[control], False
            self.languages.choose(self.language)
        elif control == say("access.language"):
            self.picking, self.aside = not self.picking, False
        elif control == say("card.more"):
            self.turned_page = True
        elif control == say("visit.privacy_link"):
            self.aside = True
        elif control == say("visit.privacy_back"):  # "Back", as in the list of languages
            self.aside = self.picking = False
        elif control.endswith(self.words.quiet):
            self.picking = False

    def _help(self, now: Instant, request: str, *, closed: bool) -> None:
        up = self.press is not None and not closed
        recent = self.last_tap is not None and age_ms(self.last_tap, now) < REPEAT_MS
        self.last_tap, taps_in_a_row = now, up and (recent or self.asked is not None)
        self.picking = False
        if taps_in_a_row:
            return
        self.aside = self.turned_page = False
        self.owed[now] += 1
        if up:
            self.asked = now
            self.needed[request] = True
        else:
            self.press, self.asked = now, None

    def _meant(self, now: Instant) -> bool:
        """Not the echo of the tap that withdrew."""
        return self.turned is None or age_ms(self.turned, now) >= ECHO_MS

    def _own_request(self) -> None:
        """The second press was somebody else's, or nobody said whose."""
        if self.asked:
            self.owed[self.asked] += 1
            self.press, self.asked = self.asked, None

    def _over(self) -> None:
        self.press = self.last_tap = self.asked = None
        self.aside = self.picking = False
        self.language = VENUE
        self.languages.visit_over()

    def _made(self, presses: Iterable[Record]) -> Counter[Instant]:
        began = self.began.boot_ms
        return Counter(one["at"] for one in presses if one["at"].boot_ms >= began)
