# SPDX-License-Identifier: Apache-2.0
"""Brings what is true onto the desk: its list, the chosen request, its frame."""

from kiosk.actions.answer import show
from kiosk.actions.asking import prove
from kiosk.content.said import Said
from kiosk.content.team_news import News, team_news
from kiosk.desk.answering import STEPS
from kiosk.desk.derive import frame
from kiosk.desk.desk_props import DeskProps, Inputs
from kiosk.desk.kept_answers import Kept
from kiosk.desk.line import Line, Look
from kiosk.desk.parts import DeskParts
from kiosk.desk.ringing import alarm, asked_of, personal
from kiosk.desk.rows import lines
from kiosk.desk.words import Teller
from kiosk.domain.clock import Instant, Randomness
from kiosk.domain.drill_paths import of_desk
from kiosk.domain.events import AlertSense, Proved, Shown
from kiosk.domain.request import Request


class Showing:
    """Remembers what somebody looks at: the chosen request, the kiosks folded away.

    ``wanted``: the request that somebody at the locked desk wants to go to.
    """

    def __init__(self, parts: DeskParts) -> None:
        self.chosen = ""
        self.wanted = ""
        self.folded: set[str] = set()
        self._kept = Kept[Line]()
        self._at = parts

    def rows(self, now: Instant) -> None:
        duty, board = self._at.session.duty, self._at.log.board
        teller = self._teller()
        if not _stands(board.find(self.chosen)):
            self.chosen = next((one.id for one in (*board.open(), *board.closed())), "")
        pending = {one.request for one in self._at.log.pending(STEPS)}
        muted = self._muted(now)
        found = self._at.finding.look(board, teller, now)
        look = Look(
            teller, now, self.chosen, pending, self.folded, muted, duty.locked, found, self._kept
        )
        self._at.rows.show(lines(board, look) if duty.person else ())
        chosen = board.find(self.chosen) if duty.may_act else None
        self._at.detail.look(chosen, teller, now, muted.get(self.chosen))
        self._at.together.look(chosen, teller, now)
        self._at.news.look(self._news(teller, now) if duty.may_act else ())

    def _news(self, teller: Teller, now: Instant) -> tuple[News, ...]:
        board = self._at.log.board
        known = {one.id: one for one in (*board.open(), *board.followed())}
        return team_news(known.values(), teller, now, lead=self._at.answering.lead)

    def further(self, rows: int) -> str:
        """The request so many rows below the chosen one, or above it."""
        listed = [one.key for one in self._at.rows.lines if one.kind == "request"]
        if self.chosen not in listed:
            return self.chosen
        at = listed.index(self.chosen) + rows
        return listed[max(0, min(at, len(listed) - 1))]

    def ring(self, now: Instant) -> None:
        """On the kiosk a press makes no sound, unless whoever is on duty there wants it."""
        wants_sound = self._at.session.duty.tested is AlertSense.SOUND
        sounding = wants_sound or not self._at.options.on_kiosk
        at, calling = self._at, self._at.log.board.open()
        mine = personal(calling, at.session.me, now, lead=at.answering.lead)
        at.ringing.look(calling, now, self._muted(now), sounding=sounding, mine=mine)

    def frame(self, now: Instant) -> DeskProps:
        at = self._at
        undo = at.answering.undoable(now)
        about = at.log.board.find(undo.step.request) if undo else None
        inputs = Inputs(
            duty=at.session.duty,
            now=now,
            testing=at.session.testing,
            office=at.office.is_open,
            wanted=bool(self.wanted),
            alarm=alarm(at.log.board.open(), now, self._asked()),
            on_duty=at.heartbeat.on_duty,
            failing=at.log.failing,
            silenced=at.session.sound.silenced,
            heard_again=at.session.sound.heard_again,
            heard_of_kiosk=at.options.has_kiosk or len(at.log.board) > 0,
            refused=at.answering.refused,
            undo=undo,
            word=self._teller().word(about) if about else "",
        )
        return frame(inputs, at.options)

    def _asked(self) -> Said:
        at = self._at
        return asked_of(at.log.board.open(), at.session.me, lead=at.answering.lead)

    def tell_shown(self, rows: set[str], randomness: Randomness) -> None:
        """One ``shown`` a round for each of these rows, from a desk that is attended."""
        log = self._at.log
        there = [one for key in sorted(rows) if (one := log.board.find(key))]
        already = {(one.request, one.round) for one in log.pending((Shown,))}
        name, clock = self._at.options.name, self._at.clock
        if made := show(there, already, name, clock, randomness):
            log.write(*made)

    def tell_proved(self, rows: set[str], randomness: Randomness) -> None:
        """A drill has come as far as this desk; it says so once, whoever is signed in.

        Where nobody is, no list is shown: there the light says it.
        """
        at, by = self._at, self._at.options.actor
        lit = not at.session.duty.person and not at.options.on_kiosk
        known = [one for one in at.log.board.open() if lit or one.id in rows]
        already = {one.request for one in at.log.pending((Proved,))}
        drills = [one for one in known if one.id not in already]
        if made := prove(drills, of_desk(by.name), by, at.clock, randomness):
            at.log.write(*made)

    def _muted(self, now: Instant) -> dict[str, Instant]:
        log = self._at.log
        return self._at.muting.until(log.board.open(), log.news.mutes, now)

    def _teller(self) -> Teller:
        return Teller(self._at.options, self._at.session.me)


def _stands(request: Request | None) -> bool:
    """A drill that has ended is looked at no more."""
    return request is not None and (request.open or not request.is_drill)
