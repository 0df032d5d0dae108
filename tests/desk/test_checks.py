# SPDX-License-Identifier: Apache-2.0
"""Whether a request would come, as a table of what the relay knows."""

from dataclasses import replace

import pytest

from kiosk.content.said import plain, said
from kiosk.content.texts import read_texts
from kiosk.desk.checks import Knowledge, checks
from kiosk.desk.drill_words import RESULT_MS
from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault, Health, Proof, Readiness, Trouble
from kiosk.domain.presence import LEASE_MS
from kiosk.domain.venue_events import DrillAsked
from kiosk.paths import assets
from tests.desk.bench import OPTIONS
from tests.desk.people import ME, NOW

WELL = Health(NOW)
EIGHT = plain("11:58")


def ago(seconds: float) -> Instant:
    return NOW.plus(-round(seconds * 1000))


def knows(*faults: Fault, about: str = "", **fields: object) -> Knowledge:
    health = Health(NOW, troubles=tuple(Trouble(one, about) for one in faults))
    return replace(Knowledge(health, NOW), **fields)  # type: ignore[arg-type]  # any of them


def asked(seconds_ago: float) -> DrillAsked:
    return DrillAsked(id="d", at=ago(seconds_ago), by=ME, why="hand")


def test_every_fault_and_readiness_has_its_words() -> None:
    texts = read_texts(assets() / "i18n")
    for fault in Fault:
        assert f"fault.{fault}" in texts
        assert f"fault.{fault}.fix" in texts
    for ready in Readiness:
        assert f"desk.readiness.{ready}" in texts


def test_nothing_is_said_before_anybody_has_looked() -> None:
    assert checks(Knowledge(None, NOW, known=False), OPTIONS).readiness == ""


@pytest.mark.parametrize(
    ("knowledge", "ready", "banner", "serious"),
    [
        (Knowledge(WELL, NOW), "ready", "", False),
        (knows(Fault.CHANNEL, about="SMS"), "degraded", said("fault.channel", plain("SMS")), False),
        (
            knows(Fault.PACK, about="pack.toml"),
            "ready",
            said("fault.pack", plain("pack.toml")),
            False,
        ),
        (knows(Fault.LOG), "not_ready", said("fault.log", plain("")), True),
        (Knowledge(None, NOW), "not_ready", said("fault.relay", plain("")), True),
        (
            Knowledge(WELL, NOW.plus(LEASE_MS)),
            "not_ready",
            said("fault.relay", plain("")),
            True,
        ),
        (Knowledge(WELL, NOW.plus(LEASE_MS - 1)), "ready", "", False),
    ],
)
def test_the_banner_tells_the_worst(
    knowledge: Knowledge, ready: str, banner: str, serious: bool
) -> None:
    props = checks(knowledge, OPTIONS)
    assert (props.readiness, props.banner, props.serious) == (ready, banner, serious)


def test_what_may_lose_a_request_stands_before_what_may_not() -> None:
    props = checks(knows(Fault.CHANNEL, Fault.PAGE, Fault.DISK_FULL), OPTIONS)
    assert props.banner == said("fault.disk_full", plain(""))
    assert props.fix == said("fault.disk_full.fix", plain(""))
    assert (props.more, len(props.texts), len(props.fixes)) == (2, 3, 3)


def test_what_stands_in_the_frame_already_is_no_banner_but_stands_in_the_list() -> None:
    props = checks(knows(Fault.MUTED, about="desk", own=Fault.MUTED), OPTIONS)
    assert props.banner == ""
    assert props.texts == (said("fault.muted", said("desk.this_desk")),)
    elsewhere = checks(knows(Fault.MUTED, about="desk 2", own=Fault.MUTED), OPTIONS)
    assert elsewhere.banner == said("fault.muted", plain("desk 2"))


def test_what_this_desk_knows_better_is_left_out() -> None:
    mine = knows(Fault.DESK, about="desk", there=True)
    assert checks(mine, OPTIONS).readiness == Readiness.READY
    assert checks(replace(mine, there=False), OPTIONS).texts == (said("fault.desk", plain("desk")),)
    other = knows(Fault.DESK, about="desk 2", there=True, listening=True)
    assert checks(other, OPTIONS).banner == said("fault.desk", plain("desk 2"))
    nobody = knows(Fault.NOBODY_LISTENS, there=True)
    assert checks(nobody, OPTIONS).readiness == Readiness.NOT_READY
    assert checks(replace(nobody, listening=True), OPTIONS).readiness == Readiness.READY
    both = knows(Fault.NOBODY_LISTENS, Fault.LOG, there=True, listening=True)
    assert checks(both, OPTIONS).texts == (said("fault.log", plain("")),)


def test_a_path_that_a_drill_did_not_reach_is_named_in_words() -> None:
    props = checks(knows(Fault.DRILL, about="page 3"), OPTIONS)
    assert props.banner == said("fault.drill", said("desk.path.page", plain("3")))


def test_the_last_drill_of_each_kiosk_is_told() -> None:
    proofs = (
        Proof("Lobby", ago(120), ("desk desk", "page 3"), ("channel SMS",)),
        Proof("Hall", ago(86_400), (), ("desk desk",)),
    )
    props = checks(Knowledge(replace(WELL, proofs=proofs), NOW), OPTIONS)
    assert props.proofs == (
        said("desk.proof", plain("Lobby"), EIGHT),
        said("desk.proof_none", plain("Hall"), plain("2026-12-23 12:00")),
    )
    both = said("desk.list", said("desk.this_desk"), said("desk.path.page", plain("3")))
    assert props.proven == (both, "")
    assert props.dead == (said("desk.path.channel", plain("SMS")), said("desk.this_desk"))


def test_a_drill_is_awaited_until_it_brings_something_or_nothing() -> None:
    waiting = checks(Knowledge(WELL, NOW, drill=asked(120 - 60)), OPTIONS)
    assert (waiting.drill, waiting.canDrill) == (said("desk.drill.asked", plain("11:59")), False)
    nothing = checks(Knowledge(WELL, NOW, drill=asked(RESULT_MS / 1000)), OPTIONS)
    assert nothing.drill == said("desk.drill.no_result", EIGHT)
    assert nothing.canDrill
    proof = Proof("Lobby", ago(30), ("desk desk",))
    answered = checks(Knowledge(replace(WELL, proofs=(proof,)), NOW, drill=asked(60)), OPTIONS)
    assert (answered.drill, answered.canDrill) == ("", True)
