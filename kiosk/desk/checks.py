# SPDX-License-Identifier: Apache-2.0
"""What the relay knows -> whether a request would reach somebody, in words.  Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.content.said import Said, plain, said
from kiosk.desk.drill_words import awaited, is_awaited, paths, proven
from kiosk.desk.options import DeskOptions
from kiosk.desk.path_words import desk_words, path_words
from kiosk.domain.clock import Instant
from kiosk.domain.health import STOPS, Fault, Health, Trouble, readiness, troubles
from kiosk.domain.venue_events import DrillAsked

OF_A_DESK = frozenset({Fault.NO_SOUND, Fault.MUTED})


@dataclass(frozen=True, slots=True)
class ChecksProps:
    """Named as QML reads them; ``readiness`` is empty where nothing has been read yet.

    ``banner`` and ``fix`` tell the worst, ``more`` how many there are beside it.  ``texts``
    and ``fixes`` tell all; ``proofs``, ``proven`` and ``dead`` are a line each of one kiosk.
    ``drill``: what came of the drill that somebody asked for.  ``opened``: they stand beside
    the list.
    """

    readiness: str = ""
    state: Said = ""
    banner: Said = ""
    fix: Said = ""
    serious: bool = False
    more: int = 0
    texts: tuple[Said, ...] = ()
    fixes: tuple[Said, ...] = ()
    proofs: tuple[Said, ...] = ()
    proven: tuple[Said, ...] = ()
    dead: tuple[Said, ...] = ()
    drill: Said = ""
    canDrill: bool = True
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Knowledge:
    """``own``: the fault of this desk that stands in its frame already.

    ``drill``: the latest that was asked for.  ``known``: somebody has looked for ``health``.
    ``there``: this desk can say so itself; ``listening``: and that it is attended.  The relay
    hears of it some seconds later.
    """

    health: Health | None
    now: Instant
    known: bool = True
    own: Fault | None = None
    there: bool = False
    listening: bool = False
    drill: DrillAsked | None = None


def checks(knowledge: Knowledge, options: DeskOptions) -> ChecksProps:
    if not knowledge.known:
        return ChecksProps()
    health, now = knowledge.health, knowledge.now
    dead = sorted(_standing(knowledge, options), key=lambda one: one.fault not in STOPS)
    ready = readiness(dead)
    props = ChecksProps(
        readiness=ready,
        state=said(f"desk.readiness.{ready}"),
        texts=tuple(_text(one, options) for one in dead),
        fixes=tuple(_fix(one, options) for one in dead),
        drill=awaited(knowledge.drill, health, now, options),
        canDrill=not is_awaited(knowledge.drill, health, now),
    )
    told = [one for one in dead if not _is_own(one, knowledge.own, options)]
    return _with_proofs(_with_banner(props, told, options), health, now, options)


def _standing(knowledge: Knowledge, options: DeskOptions) -> Iterator[Trouble]:
    """What is dead, without what this desk knows to be over."""
    for one in troubles(knowledge.health, knowledge.now):
        myself = one.fault is Fault.DESK and one.about == options.name
        nobody = one.fault is Fault.NOBODY_LISTENS
        if not ((knowledge.there and myself) or (knowledge.listening and nobody)):
            yield one


def _with_banner(props: ChecksProps, told: Sequence[Trouble], options: DeskOptions) -> ChecksProps:
    if not told:
        return props
    return replace(
        props,
        banner=_text(told[0], options),
        fix=_fix(told[0], options),
        serious=told[0].fault in STOPS,
        more=len(told) - 1,
    )


def _with_proofs(
    props: ChecksProps, health: Health | None, now: Instant, options: DeskOptions
) -> ChecksProps:
    known = health.proofs if health else ()
    return replace(
        props,
        proofs=tuple(proven(one, now, options) for one in known),
        proven=tuple(paths(one.paths, options) for one in known),
        dead=tuple(paths(one.dead, options) for one in known),
    )


def _text(trouble: Trouble, options: DeskOptions) -> Said:
    return said(f"fault.{trouble.fault}", _about(trouble, options))


def _fix(trouble: Trouble, options: DeskOptions) -> Said:
    return said(f"fault.{trouble.fault}.fix", _about(trouble, options))


def _about(trouble: Trouble, options: DeskOptions) -> Said:
    if trouble.fault in OF_A_DESK:
        return desk_words(trouble.about, options)
    if trouble.fault is Fault.DRILL:
        return path_words(trouble.about, options)
    return plain(trouble.about)


def _is_own(trouble: Trouble, own: Fault | None, options: DeskOptions) -> bool:
    return trouble.fault is own and trouble.about == options.name
