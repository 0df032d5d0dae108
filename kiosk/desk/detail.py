# SPDX-License-Identifier: Apache-2.0
"""One request -> what the detail beside the list shows.  Pure."""

from dataclasses import dataclass, replace

from kiosk.content.said import Said, plain, said
from kiosk.desk.history import history, notes
from kiosk.desk.ringing import can_mute
from kiosk.desk.words import Teller
from kiosk.domain.clock import Instant
from kiosk.domain.request import Request, State
from kiosk.domain.signs import sign
from kiosk.domain.transitions import Step, steps


@dataclass(frozen=True, slots=True)
class DetailProps:
    """Named as QML reads them.  ``request`` is empty where nothing is chosen.

    Lists that belong together have one length: ``historyTimes`` and ``historyTexts``;
    ``noteIds``, ``noteTexts``, ``noteBylines``; a struck note's id is empty.
    """

    request: str = ""
    shape: str = ""
    colour: str = ""
    word: str = ""
    code: Said = ""
    where: Said = ""
    aside: Said = ""
    line: Said = ""
    state: str = ""
    pending: bool = False
    saving: bool = False
    canGo: bool = False
    canSee: bool = False
    canStepBack: bool = False
    canArrive: bool = False
    canClose: bool = False
    canReopen: bool = False
    mine: bool = False
    canMute: bool = False
    muted: Said = ""
    historyTimes: tuple[str, ...] = ()
    historyTexts: tuple[Said, ...] = ()
    noteCount: int = 0
    notesOpen: bool = False
    noteIds: tuple[str, ...] = ()
    noteTexts: tuple[Said, ...] = ()
    noteBylines: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody reads a request: when, what is on its way, whether notes are open.

    ``pending``: a step of this desk is not saved yet; ``saving``: for so long that it is said.
    ``muted``: when its sound comes back.
    """

    now: Instant
    pending: bool = False
    saving: bool = False
    notes_open: bool = False
    muted: Instant | None = None


def detail(request: Request, teller: Teller, reading: Reading) -> DetailProps:
    mark = sign(request.pressed.sign)
    told = history(request, teller)
    props = DetailProps(
        request=request.id,
        shape=mark.shape,
        colour=mark.colour,
        word=teller.word(request),
        code=said("desk.code", plain(request.pressed.code)),
        where=teller.where(request),
        aside=teller.aside(request),
        line=teller.line(request, reading.now),
        state=request.state,
        pending=reading.pending,
        saving=reading.saving,
        canMute=can_mute(request) and not reading.muted,
        muted=_muted(request, teller, reading),
        historyTimes=tuple(one.time for one in told),
        historyTexts=tuple(one.text for one in told),
    )
    return _with_notes(_with_steps(props, request, teller), request, teller, reading)


def _muted(request: Request, teller: Teller, reading: Reading) -> Said:
    """Only where it would ring now."""
    if reading.muted is None or not can_mute(request):
        return ""
    return said("desk.alert.muted", teller.time(reading.muted))


def _with_steps(props: DetailProps, request: Request, teller: Teller) -> DetailProps:
    if request.is_drill:
        return props  # Nobody has to go, and it closes itself.
    allowed = steps(request, teller.me)
    return replace(
        props,
        canGo=Step.GOING in allowed,
        canSee=Step.SEEN in allowed,
        canStepBack=Step.NOT_ME in allowed,
        canArrive=Step.THERE in allowed,
        canClose=Step.CLOSE in allowed,
        canReopen=Step.REOPEN in allowed,
        mine=request.state is State.COMING and Step.NOT_ME in allowed,
    )


def _with_notes(
    props: DetailProps, request: Request, teller: Teller, reading: Reading
) -> DetailProps:
    written = notes(request, teller)
    read = written if reading.notes_open else ()
    return replace(
        props,
        noteCount=len(written),
        notesOpen=reading.notes_open,
        noteIds=tuple("" if one.struck else one.id for one in read),
        noteTexts=tuple(one.text for one in read),
        noteBylines=tuple(said("desk.note.by", one.by, plain(one.time)) for one in read),
    )
