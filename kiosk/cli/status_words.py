# SPDX-License-Identifier: Apache-2.0
"""``status`` for people: what is wrong first, then what is known of each part."""

from collections.abc import Iterator

from kiosk.cli.status_sight import Status
from kiosk.content.faults import Say, remedy, sentence
from kiosk.domain.drill_paths import path_name
from kiosk.domain.health import Proof, Trouble


def lines(status: Status, say: Say) -> Iterator[str]:
    yield say(f"readiness.{status.readiness}")
    for one in status.troubles:
        yield from _trouble(one, say)
    yield ""
    for name, said in _parts(status):
        yield f"{name:<11}{said}".rstrip()


def _trouble(one: Trouble, say: Say) -> Iterator[str]:
    yield f"  {sentence(one, say)}"
    yield f"  -> {remedy(one, say)}"


def _parts(status: Status) -> Iterator[tuple[str, str]]:
    running = {True: "running", False: "not running", None: "nobody can tell"}
    yield "kiosk", running[status.running]
    yield "relay", _relay(status)
    yield "listening", f"{_count(status.desks, 'desk')}, {_count(status.pages, 'page')}"
    yield "staff page", _page(status)
    yield from _listed("channels", _channels(status))
    yield from _listed("paths", _paths(status))


def _relay(status: Status) -> str:
    if status.relay_alive:
        return "alive"
    return f"silent since {status.told(status.health.beat)}" if status.health else "never seen"


def _page(status: Status) -> str:
    page = status.page
    phones = _count(page.phones, "phone") if page.phones else "no phone"
    return f"{page.address or 'on'}, open on {phones}" if page.on else "off"


def _listed(name: str, said: Iterator[str]) -> Iterator[tuple[str, str]]:
    """The first line beside the name, the others below it."""
    for number, line in enumerate(said):
        yield ("" if number else name), line


def _channels(status: Status) -> Iterator[str]:
    if not status.channels:
        yield "none"
    for one in status.channels:
        said = f"{one.result} {status.told(one.at) if one.at else ''}".strip()
        why = f" ({one.about})" if one.about else ""
        yield f"{one.name}: {said or 'nothing sent yet'}{why}"


def _paths(status: Status) -> Iterator[str]:
    if not status.proofs:
        yield "never proven"
    for proof in status.proofs:
        yield f"{proof.place}, last drill {status.told(proof.at)}"
        yield from _reached(proof)


def _reached(proof: Proof) -> Iterator[str]:
    if proof.paths:
        yield f"  proven: {', '.join(map(path_name, proof.paths))}"
    if proof.dead:
        yield f"  not reached: {', '.join(map(path_name, proof.dead))}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
