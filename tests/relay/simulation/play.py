# SPDX-License-Identifier: Apache-2.0
"""What befalls a house, drawn from its seed: deeds of people and faults of things."""

from collections.abc import Callable
from functools import partial

from kiosk.domain.transitions import Step
from tests.relay.simulation.house import House

QUIET_MS = 65_000
"""At the end nothing befalls anybody: what was owed has time to come."""

_DEEDS = (Step.SEEN, Step.SEEN, Step.GOING, Step.GOING, Step.NOT_ME, Step.THERE, Step.CLOSE)


def play(seed: int, span_ms: int = 200_000) -> House:
    house = House(seed)
    world, rng = house.world, house.world.rng
    world.death_rate = rng.choice([0.0, 0.0, 0.005, 0.02])
    house.disk.bell_lost = rng.choice([0.0, 0.0, 0.2])
    house.phone.used = rng.random() < 0.6
    house.desk.staffed = rng.random() < 0.8
    house.start()
    end = span_ms - QUIET_MS
    for _ in range(rng.randint(1, 3) if rng.random() < 0.95 else 8):
        world.call(rng.randint(1_000, end), house.kiosk.press_if_alive)
    for _ in range(rng.randint(0, 6)):
        step = rng.choice(_DEEDS)
        world.call(rng.randint(5_000, end), partial(house.desk.do_if_there, step))
    house.at_steps = rng.choice([[], [_answer_at_once], [_answer_at_once, _kill_at_once]])
    for _ in range(rng.randint(0, 9)):
        fault = rng.choice(_FAULTS)
        world.call(rng.randint(2_000, end), partial(fault, house))
    world.call(end, lambda: _heal(house))
    world.run(span_ms)
    return house


def _answer_at_once(house: House) -> None:
    """Somebody answers while the message of a step is on its way; a relay may die of it."""
    rng = house.world.rng
    if rng.random() < 0.4:
        house.world.call(rng.randint(0, 1_500), partial(house.desk.do_if_there, Step.GOING))
        house.world.call(rng.randint(5_000, 30_000), partial(house.desk.do_if_there, Step.NOT_ME))


def _kill_at_once(house: House) -> None:
    if house.world.death_rate and house.world.rng.random() < 0.5:
        house.world.call(house.world.rng.randint(0, 1_500), house.relay.kill)


def _heal(house: House) -> None:
    house.world.death_rate = 0.0
    house.disk.mend()


def _kill_relay(house: House) -> None:
    house.relay.kill()


def _kill_desk(house: House) -> None:
    house.desk.kill()


def _kill_kiosk(house: House) -> None:
    house.kiosk.kill()


def _freeze(house: House) -> None:
    rng = house.world.rng
    rng.choice([house.relay, house.desk]).freeze(rng.randint(3_000, 40_000))


def _hang_kiosk_thread(house: House) -> None:
    world = house.world
    house.kiosk.blind_until = world.ms + world.rng.randint(5_000, 60_000)


def _reboot(house: House) -> None:
    house.reboot()


def _set_wall(house: House) -> None:
    rng = house.world.rng
    house.world.set_wall(rng.choice([-280_000, 280_000, -86_400_000, 86_400_000]))


def _for_a_while(
    begin: Callable[[House], None], end: Callable[[House], None]
) -> Callable[[House], None]:
    def fault(house: House) -> None:
        begin(house)
        house.world.call(house.world.rng.randint(3_000, 60_000), lambda: end(house))

    return fault


def _fill(house: House) -> None:
    house.disk.full = True
    house.disk.spool_full = house.world.rng.random() < 0.5


def _mend(house: House) -> None:
    house.disk.mend()


def _blind(house: House) -> None:
    house.disk.unreadable = True


def _cut(house: House) -> None:
    phone, rng = house.phone, house.world.rng
    phone.down, phone.up = rng.choice([(False, False), (False, True), (True, False)])
    if phone.up:
        house.world.call(rng.randint(1_000, 20_000), partial(setattr, phone, "up", False))


def _join(house: House) -> None:
    house.phone.down = house.phone.up = True


def _put_away(house: House) -> None:
    house.phone.visible = False


def _take_out(house: House) -> None:
    house.phone.visible = True


def _leave(house: House) -> None:
    house.desk.staffed = False


def _come_back(house: House) -> None:
    house.desk.staffed = True


def _minimise(house: House) -> None:
    house.desk.visible = False


def _show(house: House) -> None:
    house.desk.visible = True


def _break_channel(house: House) -> None:
    rng = house.world.rng
    for service, _ in house.relay.services.values():
        service.set_mode(rng.choice(["ok", "hang", "fail", "dies"]))


_FAULTS = (
    _kill_relay, _kill_relay, _kill_desk, _kill_kiosk, _freeze, _hang_kiosk_thread, _reboot,
    _set_wall, _set_wall,
    _for_a_while(_fill, _mend), _for_a_while(_blind, _mend), _for_a_while(_cut, _join),
    _for_a_while(_cut, _join), _for_a_while(_put_away, _take_out),
    _for_a_while(_leave, _come_back), _for_a_while(_minimise, _show),
    _for_a_while(_break_channel, House.mend_channels),
    _for_a_while(_break_channel, House.mend_channels),
)  # fmt: skip
