# SPDX-License-Identifier: Apache-2.0
"""``status`` as it is typed: ready, degraded, not ready, and why; with and without a relay."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import status, status_sight
from kiosk.domain.clock import Instant
from kiosk.domain.health import (
    ChannelState,
    Fault,
    Health,
    PageState,
    Proof,
    Readiness,
    Trouble,
)
from kiosk.domain.presence import LEASE_MS, Lease
from kiosk.relay.checks.probes import look_at_machine
from kiosk.relay.checks.sight import MachineState
from kiosk.store.health_file import HealthFile
from kiosk.store.presence import Presence
from kiosk.supervisor.lock import RunLock
from tests.cli.terminal import Said, Terminal
from tests.fakes import NOON_UTC_MS, FakeClock

CLOCK = FakeClock()
NOW = CLOCK.now()
SETTINGS = """
[venue]
time_zone = "Europe/Lisbon"
[hours]
open = ["Mon-Sun 09:00-23:00"]
[[channels]]
name = "Team chat"
url = "json://chat.example/hook"
[[channels]]
name = "Radio"
url = "mqtt://localhost/radio"
step = 2
"""
SENT = ChannelState("Team chat", "sent", NOW.plus(-60_000))
PROOF = Proof("Lobby", NOW.plus(-3_600_000), ("kiosk", "desk desk 2"))
WELL = Health(NOW.plus(-2_000), channels=(SENT,), proofs=(PROOF,))
SEEN = MachineState(free_bytes=10**10, free_files=10**6, linked=True, running=True)


class Venue(Terminal):
    """A kiosk's folder; ``machine``: what the machine tells of itself."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.folder.create()
        self.machine: MachineState | None = SEEN
        self.config = home / "kiosk.toml"
        self.config.write_text(SETTINGS)

    def wrote(self, health: Health) -> None:
        HealthFile(self.folder.health).write(health)

    def attend(self, desk: str, *, age_ms: int = 0, **fields: Any) -> None:
        beat = NOW.plus(-age_ms)
        usual = {"person": "47", "attended": True, "since": beat, "beat": beat}
        Presence(self.folder.presence).beat(Lease(desk=desk, **{**usual, **fields}))

    def status(self, *words: str) -> Said:
        return self.type("status", "--config", self.config, *words)

    def json(self) -> dict[str, Any]:
        said = self.status("--json")
        assert len(said.lines) == 1
        found: dict[str, Any] = json.loads(said.out)
        return found


@pytest.fixture
def venue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Venue:
    found, real = Venue(tmp_path), look_at_machine
    monkeypatch.setattr(status, "MachineClock", lambda: CLOCK)
    monkeypatch.setattr(status_sight, "look_at_machine", lambda at: found.machine or real(at))
    return found


def test_ready(venue: Venue) -> None:
    venue.wrote(WELL)
    venue.attend("desk 2")
    said = venue.status()
    assert said.status == 0
    assert said.lines == [
        "Ready",
        "",
        "kiosk      running",
        "relay      alive",
        "listening  1 desk, 0 pages",
        "staff page off",
        "channels   Team chat: sent 11:59",
        "           Radio: nothing sent yet",
        "paths      Lobby, last drill 11:00",
        "             proven: kiosk, desk 2",
    ]


def test_refused_cards_are_told_and_keep_no_request_from_the_team(venue: Venue) -> None:
    venue.wrote(replace(WELL, troubles=(Trouble(Fault.PACK, "texts/de.toml:12", NOW),)))
    venue.attend("desk 2")
    said = venue.status()
    assert said.status == 0
    assert said.lines[:3] == [
        "Ready",
        "  The new cards cannot be shown (texts/de.toml:12). The last good ones stay up.",
        "  -> Tell the technician: “allyship-kiosk check” says what is wrong.",
    ]


def test_degraded_and_why(venue: Venue) -> None:
    refused = ChannelState("Radio", "failed", NOW.plus(-86_400_000), "refused")
    proof = Proof("Lobby", NOW, ("kiosk",), ("channel Radio",))
    found = (Trouble(Fault.CHANNEL, "Radio", NOW), Trouble(Fault.MUTED, "desk 2", NOW))
    page = PageState(on=True, address="https://kiosk:8443", phones=2)
    venue.wrote(Health(NOW, found, (SENT, refused), (proof,), page))
    venue.attend("desk 2")
    venue.attend("phone 3", remote=True)
    venue.attend("phone 4", remote=True)
    said = venue.status()
    assert said.status == 1
    assert said.lines[:5] == [
        "Degraded",
        "  Messages to “Radio” do not arrive.",
        "  -> Look at the network and the account, then send a test.",
        "  The sound at desk 2 is muted.",
        "  -> Turn it up, or choose the light.",
    ]
    assert "listening  1 desk, 2 pages" in said.lines
    assert "staff page https://kiosk:8443, open on 2 phones" in said.lines
    assert "           Radio: failed 2026-12-23 12:00 (refused)" in said.lines
    assert said.lines[-1] == "             not reached: Radio"


@pytest.mark.parametrize(
    ("phones", "address", "said"),
    [
        (0, "", "on, open on no phone"),
        (0, "https://kiosk:8443", "https://kiosk:8443, open on no phone"),
        (1, "https://kiosk:8443", "https://kiosk:8443, open on 1 phone"),
    ],
)
def test_where_the_staff_page_is_open_is_said_in_words(
    venue: Venue, phones: int, address: str, said: str
) -> None:
    venue.wrote(Health(NOW, page=PageState(on=True, address=address, phones=phones)))
    assert f"staff page {said}" in venue.status().lines
    assert venue.json()["page"] == {"on": True, "address": address, "phones": phones}


@pytest.mark.parametrize(
    ("about", "name"), [("desk desk 2", "desk 2"), ("channel Radio", "Radio"), ("page 3", "page 3")]
)
def test_what_a_drill_did_not_reach_is_called_by_its_name(
    venue: Venue, about: str, name: str
) -> None:
    venue.wrote(Health(NOW, (Trouble(Fault.DRILL, about, NOW),)))
    assert venue.status().lines[1] == f"  The last drill did not reach {name}."
    (told,) = venue.json()["troubles"]
    assert (told["about"], told["text"]) == (about, f"The last drill did not reach {name}.")


def test_not_ready(venue: Venue) -> None:
    venue.wrote(Health(NOW, (Trouble(Fault.NOBODY_LISTENS, since=NOW),)))
    said = venue.status()
    assert (said.status, said.lines[0]) == (3, "Not ready")


def test_with_the_relay_dead_it_looks_by_itself(venue: Venue) -> None:
    venue.wrote(Health(NOW.plus(-LEASE_MS), channels=WELL.channels, proofs=WELL.proofs))
    venue.attend("desk 1", age_ms=LEASE_MS)
    venue.attend("desk 2", troubles=("no_sound",))
    told = venue.json()
    named = [(one["fault"], one["about"]) for one in told["troubles"]]
    assert named == [("relay", ""), ("desk", "desk 1"), ("no_sound", "desk 2")]
    assert told["relay"] == {"alive": False, "beat": "2026-12-24T11:59:44.000Z"}
    assert told["listening"] == {"desks": 1, "pages": 0}
    assert told["channels"][0]["result"] == "sent"
    assert "relay      silent since 11:59" in venue.status().lines


def test_the_watch_of_another_boot_is_dead(venue: Venue) -> None:
    venue.wrote(Health(Instant(NOON_UTC_MS, "boot-0", NOW.boot_ms)))
    assert venue.json()["relay"]["alive"] is False


def test_where_nothing_was_ever_started(tmp_path: Path) -> None:
    said = Terminal(tmp_path).type("status")
    assert said.status == 3
    assert "kiosk      not running" in said.lines
    assert "relay      never seen" in said.lines
    assert list(tmp_path.iterdir()) == []


def test_nobody_needs_to_listen_at_night(venue: Venue, monkeypatch: pytest.MonkeyPatch) -> None:
    at_night = FakeClock(NOON_UTC_MS - 6 * 3_600_000)
    monkeypatch.setattr(status, "MachineClock", lambda: at_night)
    faults = {one["fault"] for one in venue.json()["troubles"]}
    assert faults == {"relay"}


def test_a_run_that_has_just_ended_takes_its_relay_along(venue: Venue) -> None:
    venue.wrote(WELL)
    venue.attend("desk 2")
    venue.machine = replace(SEEN, running=False)
    said = venue.status()
    assert (said.status, said.lines[0]) == (3, "Not ready")
    assert "  The kiosk is not running." in said.lines
    assert "relay      silent since 11:59" in said.lines


def test_a_run_is_seen_by_its_lock(venue: Venue) -> None:
    venue.machine = None
    assert venue.json()["kiosk"] == {"running": False}
    lock = RunLock(venue.folder.lock)
    assert venue.json()["kiosk"] == {"running": True}
    lock.release()


def test_a_broken_file_is_a_relay_that_was_never_seen(venue: Venue) -> None:
    venue.folder.health.write_text("{")
    assert venue.json()["relay"] == {"alive": False, "beat": None}


def test_the_keys_of_the_json_are_the_documented_ones(venue: Venue) -> None:
    venue.wrote(Health(NOW, (Trouble(Fault.LOG, since=NOW),), (SENT,), (PROOF,)))
    told = venue.json()
    form = (status.__doc__ or "").split("    {")[1].split("\n\n")[0]
    for name, value in told.items():
        inner = value[0] if isinstance(value, list) else value
        names = [name, *inner] if isinstance(inner, dict) else [name]
        assert all(f'"{one}"' in form for one in names), names
    assert set(told["troubles"][0]) == {"fault", "about", "since", "text", "fix"}
    assert told["schema"] == status.SCHEMA


def test_neither_people_nor_addresses_are_named(venue: Venue) -> None:
    venue.wrote(WELL)
    venue.attend("desk 2")
    out = venue.status().out + venue.status("--json").out
    assert "47" not in out
    assert "example" not in out
    assert "json://" not in out


def test_where_it_may_not_look_it_says_so_and_nothing_else(tmp_path: Path) -> None:
    """Whoever is not the kiosk's own user must not read that nobody listens."""
    blind = Terminal(tmp_path)
    blind.folder.root.write_text("a file in the folder's place")
    assert "Not a directory" in blind.refused("status")


def test_what_is_typed_wrongly_keeps_its_own_status(venue: Venue) -> None:
    assert venue.type("status", "--loud").status == 2
    assert sorted(status.EXIT) == sorted(Readiness)
    assert 2 not in status.EXIT.values()
