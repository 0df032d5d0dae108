# SPDX-License-Identifier: Apache-2.0
"""A sound that nobody would hear: told here, to the kiosk, and to every other screen."""

from collections.abc import Callable

from kiosk.desk.hearing import ASK_MS
from kiosk.domain.health import Fault, Trouble
from kiosk.tour.hands import live, wait_until
from tests.desk.conftest import OpenDesk

MUTED = "The sound of this machine is off."


def by_sound(desk: OpenDesk) -> OpenDesk:
    desk.sign_in()
    desk.tap("Sound")
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")
    return desk


def troubles(desk: OpenDesk) -> tuple[str, ...]:
    return desk.leases.there["desk"].troubles


def test_a_muted_machine_is_told_within_half_a_minute_and_listens_to_nobody(
    desk: OpenDesk, figures: Callable[[str], None]
) -> None:
    by_sound(desk)
    desk.mixer.told = False
    desk.pass_time(1)
    desk.desk.parts.worker._pool.waitForDone()
    live()
    desk.mixer.told = True
    began = desk.clock.now().boot_ms
    while not desk.says(MUTED):
        assert desk.clock.now().boot_ms - began <= ASK_MS + 2_000
        desk.pass_time(1)
        for _ in range(20):
            live()
    took = (desk.clock.now().boot_ms - began) // 1000
    figures(f"desk: the output is muted, banner after {took} s of the desk's clock")
    wait_until(lambda: not desk.listens(), "an honest lease", 5)
    assert troubles(desk) == (Fault.MUTED,)


def test_a_sound_that_comes_back_counts_once_it_is_tested(desk: OpenDesk) -> None:
    by_sound(desk)
    desk.mixer.told = True
    desk.clock.advance(ASK_MS)
    desk.sees_soon(MUTED)
    desk.mixer.told = False
    desk.sees_soon("The sound is back. Test your alert again.")
    wait_until(lambda: troubles(desk) == (), "no trouble any more", 5)
    assert not desk.listens()
    desk.tap("Test your alert")
    desk.tap("Sound")
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")
    desk.loses("The sound is back")


def test_a_machine_that_cannot_tell_is_believed(desk: OpenDesk) -> None:
    by_sound(desk)
    desk.mixer.told = None
    desk.clock.advance(ASK_MS)
    for _ in range(3):
        desk.pass_time(1)
        live()
    assert desk.listens()
    assert troubles(desk) == ()


def test_a_loudspeaker_that_is_gone_is_told_to_every_screen(desk: OpenDesk) -> None:
    by_sound(desk)
    desk.bell.heard = False
    desk.sees_soon("This machine plays no sound any more.")
    wait_until(lambda: troubles(desk) == (Fault.NO_SOUND,), "the lease says so", 5)


def test_whoever_chose_the_light_is_not_troubled_with_sound(staffed: OpenDesk) -> None:
    staffed.bell.heard = False
    staffed.mixer.told = True
    staffed.clock.advance(ASK_MS)
    for _ in range(3):
        staffed.pass_time(1)
        live()
    assert troubles(staffed) == ()
    assert staffed.listens()


def test_somebody_else_is_not_blamed_for_it(desk: OpenDesk) -> None:
    by_sound(desk)
    desk.bell.heard = False
    desk.sees_soon("This machine plays no sound any more.")
    desk.tap("Sign out")
    desk.sign_in(number="7")
    desk.tap("Light")
    desk.tap("I noticed it")
    desk.sees("Listening · 1 on duty")
    assert troubles(desk) == ()


def test_one_sentence_tells_ones_own_trouble_and_a_banner_that_of_another_desk(
    desk: OpenDesk,
) -> None:
    by_sound(desk)
    desk.mixer.told = True
    desk.clock.advance(ASK_MS)
    desk.sees_soon(MUTED)
    desk.health.say(troubles=(Trouble(Fault.MUTED, "desk"),))
    desk.sees_soon("Degraded")
    assert not desk.says("And ")
    assert not desk.says("Show the checks")
    desk.health.say(troubles=(Trouble(Fault.MUTED, "desk 2"),))
    desk.sees_soon("The sound at desk 2 is muted.")
