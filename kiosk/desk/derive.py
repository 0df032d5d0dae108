# SPDX-License-Identifier: Apache-2.0
"""Duty, log and clock -> what the desk's frame shows: who, whether listening, what is wrong.

Pure.
"""

from kiosk.actions.duty import Absence, absence, idle_ms
from kiosk.content.said import Said, plain, said
from kiosk.desk.desk_props import DeskProps, Inputs, Page
from kiosk.desk.options import DeskOptions
from kiosk.domain.health import Fault

LOCK_WARNING_MS = 20_000
"""Time to answer before the desk locks (row F7)."""

DUTY_WARNING_MS = 60_000


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
