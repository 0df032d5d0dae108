# SPDX-License-Identifier: Apache-2.0
"""The staff page and the phones that are paired with it, as a desk shows them.  Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.said import Said, plain, said
from kiosk.content.times import moment
from kiosk.desk.options import DeskOptions
from kiosk.domain.clock import Instant, age_ms
from kiosk.domain.health import PageState
from kiosk.domain.pairing import PAIR_MS, Phone
from kiosk.domain.venue_events import PageSwitched

SWITCHING_MS = 20_000
"""So long the page may take to open or close before the desk calls it a fault."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """A code that was dealt here.  ``picture``: its QR code as an SVG path of ``size`` units.

    ``phone``: the number of the phone that has used it.
    """

    code: str
    at: Instant
    address: str
    picture: str
    size: int
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a desk knows of the page; ``wanted``: who switched it last, and how."""

    page: PageState
    now: Instant
    me: str = ""
    lead: bool = False
    wanted: PageSwitched | None = None
    phones: Sequence[Phone] = ()
    pairing: Pairing | None = None
    fingerprint: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class PhonesProps:
    """Named as QML reads them.  ``ids``, ``names`` and ``uses`` have one length.

    ``state``: "on", "off", "switching" or "broken".  ``mayRevoke`` holds "1" or nothing for
    each phone.
    """

    state: str = "off"
    said: Said = ""
    lead: bool = False
    address: str = ""
    fingerprint: str = ""
    code: str = ""
    picture: str = ""
    pictureSize: int = 0
    leftS: int = 0
    told: Said = ""
    ids: tuple[str, ...] = ()
    names: tuple[Said, ...] = ()
    uses: tuple[Said, ...] = ()
    mayRevoke: tuple[str, ...] = ()


def phones(known: Knowledge, options: DeskOptions) -> PhonesProps:
    state = _state(known)
    props = PhonesProps(
        state=state,
        said=_said(state, known.page),
        lead=known.lead,
        address=known.page.address,
        fingerprint=known.fingerprint if known.page.address else "",
        told=said("desk.phone.failed") if known.failed else "",
    )
    return _with_list(_with_code(props, known), known, options)


def left_ms(pairing: Pairing, now: Instant) -> int:
    """For how long the code can still be used."""
    return max(0, PAIR_MS - age_ms(pairing.at, now))


def _state(known: Knowledge) -> str:
    """What the relay says; a switch that it has not followed yet is under way."""
    wanted, page = known.wanted, known.page
    followed = wanted is None or (wanted.on == page.on and page.on == bool(page.address))
    if wanted and not followed and age_ms(wanted.at, known.now) < SWITCHING_MS:
        return "switching"
    if not page.on:
        return "off"
    return "on" if page.address else "broken"


def _said(state: str, page: PageState) -> Said:
    return said("desk.page.on", plain(page.phones)) if state == "on" else said(f"desk.page.{state}")


def _with_code(props: PhonesProps, known: Knowledge) -> PhonesProps:
    pairing = known.pairing
    if pairing is None or not known.page.address:
        return props
    if pairing.phone:
        return replace(props, told=said("desk.phone.paired", plain(pairing.phone)))
    left = left_ms(pairing, known.now)
    if not left:
        return replace(props, told=said("desk.phone.expired"))
    return replace(
        props,
        code=f"{pairing.code[:4]} {pairing.code[4:]}",
        picture=pairing.picture,
        pictureSize=pairing.size,
        leftS=-(-left // 1000),
    )


def _with_list(props: PhonesProps, known: Knowledge, options: DeskOptions) -> PhonesProps:
    listed = known.phones
    return replace(
        props,
        ids=tuple(one.id for one in listed),
        names=tuple(said("desk.phone.name", plain(one.id), plain(one.number)) for one in listed),
        uses=tuple(_use(one, known.now, options) for one in listed),
        mayRevoke=tuple("1" if may_revoke(one, known.me, known.lead) else "" for one in listed),
    )


def may_revoke(phone: Phone, me: str, lead: bool) -> bool:  # noqa: FBT001 - a fact of ``me``
    """A lead every phone, anybody else their own."""
    return lead or phone.number == me


def _use(phone: Phone, now: Instant, options: DeskOptions) -> Said:
    def at(utc_ms: int) -> Said:
        return plain(moment(Instant(utc_ms, now.boot, 0), now, options.zone))

    return said("desk.phone.use", at(phone.paired_ms), at(phone.used_ms))
