# SPDX-License-Identifier: Apache-2.0
"""The object graph of one attendee window: settings and cards in, a window out.

The screen's process and the tour build the same graph; only the door to the log, the clock
and the randomness are theirs.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.actions.press import Kiosk
from kiosk.attendee.card import CardFace
from kiosk.attendee.cards import Cards
from kiosk.attendee.care import Care
from kiosk.attendee.comfort_view import ComfortView
from kiosk.attendee.dim import ALWAYS
from kiosk.attendee.speech_view import SpeechView
from kiosk.attendee.view import Attendee, Remembered
from kiosk.attendee.visit import VisitCore
from kiosk.attendee.visit_view import Visit
from kiosk.content.card import Card, Pack
from kiosk.domain.clock import Clock, Randomness
from kiosk.domain.events import Event, Pressed
from kiosk.settings.model import Settings
from kiosk.shell.help_key import watch_help_key
from kiosk.shell.live_log import LiveLog
from kiosk.shell.voice import ProcessVoice
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.speech.speaker import Speaker
from kiosk.store.log_door import LogDoor
from kiosk.wiring.drill_press import DrillPress
from kiosk.wiring.evening import Evening
from kiosk.wiring.layers import Layers
from kiosk.wiring.messages import Standing
from kiosk.wiring.screen_hours import screen_hours
from kiosk.wiring.sources import screen_language
from kiosk.wiring.speaking import Speaking
from kiosk.wiring.tongue import Tongue, comfort_of, languages_of, say, venue_words, words_for_help
from kiosk.wiring.venue import faces, limits
from kiosk.wiring.venue_time import local_time, time_zone

__all__ = ["AttendeeWindow", "Machine", "say"]

_DUE_EVERY_MS = 60_000


@dataclass(frozen=True, slots=True)
class Machine:
    """What a window takes from its machine.

    ``layers``: the settings of its process, where a desk may change them.
    """

    door: LogDoor
    clock: Clock
    randomness: Randomness
    layers: Layers | None = None


class AttendeeWindow:
    """``show`` first, then ``begin``: the first card waits for no log.

    ``asked`` is told the key of the card that is up when somebody asks for help.
    """

    def __init__(
        self,
        settings: Settings,
        pack: Pack,
        machine: Machine,
        placing: Placing,
        remember: Callable[[Remembered], None] = lambda _: None,
    ) -> None:
        """Raises NoDisplayError, BrokenWindowError."""
        self._settings = settings
        self._pack = pack
        self._clock = machine.clock
        self.log = LiveLog(machine.door)
        self.visit = _visit(settings, machine, self._submit)
        self._due = self._cards_due()
        self.comfort = self._comfort()
        self.rotation = Cards(self._faces(), machine.clock)
        self._care = care = Care(self.visit, screen_hours(settings))
        self._voice = ProcessVoice(settings.speech.volume)
        speech = SpeechView(self.comfort, Speaker(self._voice, private=settings.speech.private))
        self.attendee = Attendee(self.visit, self.rotation, self.comfort, remember, care, speech)
        self.host = WindowHost(placing)
        objects = {"attendee": self.attendee}
        self.window = self.host.load("kiosk.attendee", "AttendeeWindow", objects)
        self._speaking = Speaking(self.window, self.attendee, self.visit, speech)
        self._join(settings, stays=placing.windowed is None)

    def _join(self, settings: Settings, *, stays: bool) -> None:
        """The window's clock, its language, its key; one that ``stays`` is not closed by hand."""
        self.asked: Callable[[str], None] = _nobody_counts
        self._timer = QTimer(self.rotation, interval=_DUE_EVERY_MS)
        self._timer.timeout.connect(self._show_due)
        self._tongue = Tongue(settings, self.visit, self.comfort, self._reword, self.host.engine)
        self.window.setProperty("stays", stays)
        watch_help_key(self.window, settings.keys.help, self.visit.askForHelp)

    def show(self) -> QQuickWindow:
        self.host.show()
        return self.window

    def begin(self) -> None:
        """Open the log and follow it."""
        self.log.facts.connect(self.visit.take_facts)
        self.log.ready.connect(self.visit.take_ready)
        self.log.saved.connect(self.visit.take_saved)
        self.log.unsaved.connect(self.visit.take_unsaved)
        self.log.covered.connect(self.visit.take_cover)
        self._drill_press = DrillPress(self.log, self.visit.core, self._clock)
        self.log.start()
        self.comfort.offer_help(words_for_help(self.comfort.property("languages")))
        self.visit.moved.connect(self._renew_at_rest)
        self._mind_hours()

    def show_pack(self, pack: Pack, *, at_once: bool = False) -> None:
        """Another pack, or the same with changes; the card that is up stays where it is.

        ``at_once``: also its words change, though somebody may be reading them.
        """
        self._pack = pack
        self._due = self._cards_due()
        show = self.rotation.show_faces if at_once else self.rotation.exchange
        show(self._faces())
        self._mind_hours()

    def renew(self, settings: Settings, message: Standing | None = None) -> None:
        """Other settings while it runs; who is using the screen keeps their language.

        ``message``: what stands over all cards; while it does, the screen is lit.
        """
        self._settings = settings
        self.visit.core.requests.stand_at(settings.venue.place)
        self.visit.limit(limits(settings))
        self.comfort.offer(languages_of(settings))
        self._tongue.renew(settings, message)
        self._care.keep_hours(ALWAYS if message else screen_hours(settings))
        self._due = self._cards_due()
        self.rotation.exchange(self._faces())
        self._renew_at_rest()

    def close(self) -> None:
        """The window first, then the log, which saves what is left."""
        self._timer.stop()
        self._voice.close()
        self.window.setProperty("stays", False)
        self.host.close()
        self.log.close()

    def _submit(self, events: Sequence[Event]) -> None:
        """A press, and apart from it the card beside which it came; a drill is no press."""
        self.log.submit(events)
        pressed = any(isinstance(one, Pressed) and not one.drill for one in events)
        if pressed and not self.comfort.picking:
            self.asked(self.rotation.card.face.key)

    def _comfort(self) -> ComfortView:
        comfort = comfort_of(self._settings)
        self._evening = Evening(self._settings, comfort, self._clock, self._at_rest)
        self._renewed = self._settings
        return comfort

    def _at_rest(self) -> bool:
        return self.visit.core.visit.touched is None

    def _renew_at_rest(self) -> None:
        """What would change under a visitor's eyes waits for the end of the visit."""
        if self._renewed is self._settings or not self._at_rest():
            return
        self._renewed = self._settings
        language = screen_language(self._settings)
        self._evening.renew(self._settings, replace(self.comfort.usual, language=language))
        self.comfort.offer_help(words_for_help(self.comfort.property("languages")))

    def _cards_due(self) -> tuple[Card, ...]:
        zone = time_zone(self._settings.venue.time_zone)
        return self._pack.due(local_time(self._clock.now(), zone))

    def _faces(self) -> Sequence[CardFace]:
        mine = self._settings
        spoken = self.comfort.comfort.language
        return faces(self._pack, self._due, spoken, mine.rotation, mine.venue.language)

    def _reword(self) -> None:
        self.rotation.show_faces(self._faces())

    def _show_due(self) -> None:
        due = self._cards_due()
        if due != self._due:
            self._due = due
            self.rotation.exchange(self._faces())

    def _mind_hours(self) -> None:
        """The clock is asked only where a card has hours of its own."""
        if any(card.windows for card in self._pack.cards):
            self._timer.start()
        else:
            self._timer.stop()


def _nobody_counts(_card: str) -> None:
    pass


def _visit(
    settings: Settings, machine: Machine, submit: Callable[[Sequence[Event]], None]
) -> Visit:
    language = screen_language(settings)
    core = VisitCore(
        Kiosk(settings.venue.place, language),
        limits(settings),
        machine.clock,
        machine.randomness,
        submit,
    )
    return Visit(core, venue_words(settings, language), limits(settings), machine.clock)
