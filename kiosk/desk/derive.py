# SPDX-License-Identifier: Apache-2.0
"""Duty, log and clock -> what the desk's frame shows: who, whether listening, what is wrong.

Pure.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.actions.duty import Absence, Duty, absence, idle_ms
from kiosk.content.said import Said, plain, said
from kiosk.desk.answering import Undo
from kiosk.desk.options import DeskOptions
from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault

LOCK_WARNING_MS = 20_000
"""Time to answer before the desk locks (row F7)."""

DUTY_WARNING_MS = 60_000


class Page(StrEnum):
    PAD = "pad"
    TEST = "test"
    QUEUE = "queue"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class DeskProps:
    """Named as QML reads them; sentences as ``Said``.

    ``doing``: what the desk may undo, and for how many seconds; ``wanted``: locked, and
    somebody has said "I'm going".
    """

    page: str = Page.PAD
    locked: bool = False
    wanted: bool = False
    person: Said = ""
    duty: Said = ""
    listening: bool = False
    offDuty: bool = False
    alarm: Said = ""
    trouble: Said = ""
    refused: Said = ""
    warning: Said = ""
    empty: Said = ""
    doing: Said = ""
    undoS: int = 0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the frame is made of.

    ``on_duty``: people who listen on this machine; None: the lease cannot be written.
    ``failing``: something is not saved yet.
    ``silenced``: why the sound that the person tested could not be heard any more;
    ``heard_again``: now it could.
    """

    duty: Duty
    now: Instant
    testing: bool = False
    office: bool = False
    wanted: bool = False
    alarm: Said = ""
    on_duty: int | None = 0
    failing: bool = False
    silenced: Fault | None = None
    heard_again: bool = False
    heard_of_kiosk: bool = True
    refused: str = ""
    undo: Undo | None = None
    word: str = ""


def frame(inputs: Inputs, options: DeskOptions) -> DeskProps:
    duty = inputs.duty
    why = absence(duty, inputs.now, options.idle_ms)
    listening = why is None and inputs.on_duty is not None
    return DeskProps(
        page=_page(inputs),
        locked=duty.locked,
        wanted=inputs.wanted,
        person=said("desk.person", plain(duty.person)) if duty.person else "",
        duty=_listening(inputs) if listening else said("desk.not_listening", _why(why, options)),
        listening=listening,
        offDuty=duty.off,
        alarm="" if options.on_kiosk and not duty.person else inputs.alarm,
        trouble=_trouble(inputs),
        refused=said(inputs.refused) if inputs.refused else "",
        warning=_warning(inputs, options, why),
        empty=said(_empty(inputs)),
        doing=_doing(inputs),
        undoS=-(-inputs.undo.left_ms // 1000) if inputs.undo else 0,
    )


def _empty(inputs: Inputs) -> str:
    """What an empty list means: that nobody asks is true only of a log that can be read."""
    if inputs.duty.deaf:
        return "desk.no_log"
    return "desk.empty" if inputs.heard_of_kiosk else "desk.no_kiosk"


def _page(inputs: Inputs) -> Page:
    if not inputs.duty.person:
        return Page.PAD
    if inputs.duty.locked:
        return Page.QUEUE
    if inputs.testing:
        return Page.TEST
    return Page.OFFICE if inputs.office else Page.QUEUE


def _listening(inputs: Inputs) -> Said:
    return said("desk.listening", plain(max(1, inputs.on_duty or 0)))


def _why(why: Absence | None, options: DeskOptions) -> Said:
    if why is None:
        return said("desk.why_lease")
    if why is Absence.IDLE:
        return said("desk.why_idle", plain(options.idle_ms // 60_000))
    return said(f"desk.why_{why}")


def _trouble(inputs: Inputs) -> Said:
    if inputs.failing:
        return said("desk.not_saved")
    if inputs.duty.deaf:
        return said("desk.no_log")
    return said(_silence(inputs)) if inputs.silenced else ""


def _silence(inputs: Inputs) -> str:
    if inputs.heard_again:
        return "desk.sound_back"
    return "desk.muted" if inputs.silenced is Fault.MUTED else "desk.no_sound"


def _warning(inputs: Inputs, options: DeskOptions, why: Absence | None) -> Said:
    duty = inputs.duty
    if not duty.person:
        return ""
    idle = idle_ms(duty, inputs.now)
    lock_left, duty_left = options.lock_ms - idle, options.idle_ms - idle
    if why is None and 0 < duty_left <= DUTY_WARNING_MS:
        return said("desk.duty_soon", plain(-(-duty_left // 1000)))
    if not duty.locked and 0 < lock_left <= LOCK_WARNING_MS:
        return said("desk.lock_soon", plain(-(-lock_left // 1000)))
    return ""


def _doing(inputs: Inputs) -> Said:
    if inputs.undo is None:
        return ""
    return said(f"desk.did.{inputs.undo.step.kind}", plain(inputs.word))
