# SPDX-License-Identifier: Apache-2.0
from datetime import datetime, time

from hypothesis import given
from hypothesis import strategies as st

from kiosk.alerts.rules import Channel, reached
from kiosk.domain.hours import Window
from kiosk.domain.ladder import Reach
from tests.alerts.venue import BOTH, CHAT, DUTY, FIRST, MAIL

ALL_WEEK = frozenset(range(7))
MORNING = (Window(ALL_WEEK, time(8), time(12)),)
NIGHT = (Window(ALL_WEEK, time(22), time(4)),)
AT_NINE = datetime.fromisoformat("2026-12-24T09:00")
AT_TWO = datetime.fromisoformat("2026-12-24T02:00")
AT_SIX_PM = datetime.fromisoformat("2026-12-24T18:00")

DAY, DARK = Channel("day", hours=MORNING), Channel("dark", hours=NIGHT)


def test_a_step_reaches_the_channels_of_its_groups() -> None:
    channels = (CHAT, DUTY, MAIL)
    assert reached(FIRST, channels, AT_NINE) == ("chat", "mail")
    assert reached(BOTH, channels, AT_NINE) == ("chat", "duty", "mail")
    assert reached({Reach.DESKS, Reach.EVERYBODY}, channels, AT_NINE) == ()


def test_a_channel_sleeps_outside_its_hours() -> None:
    assert reached(FIRST, (DAY, DARK), AT_NINE) == ("day",)
    assert reached(FIRST, (DAY, DARK), AT_TWO) == ("dark",)


def test_nobody_is_worse_than_a_bad_hour() -> None:
    assert reached(FIRST, (DAY, DARK), AT_SIX_PM) == ("day", "dark")
    night_duty = Channel("night duty", 2, NIGHT)
    assert reached(BOTH, (DAY, night_duty), AT_SIX_PM) == ("day", "night duty")
    assert reached(FIRST, (night_duty,), AT_SIX_PM) == ()


@given(
    st.lists(
        st.builds(
            Channel, st.text(min_size=1), st.integers(1, 2), st.sampled_from([(), MORNING, NIGHT])
        )
    ),
    st.sets(st.sampled_from(Reach)),
    st.datetimes(AT_NINE, datetime.fromisoformat("2027-12-24")),
)
def test_whoever_could_be_reached_by_a_group_is_never_nobody(
    channels: list[Channel], reach: set[Reach], at: datetime
) -> None:
    groups = {number for one, number in ((Reach.FIRST, 1), (Reach.SECOND, 2)) if one in reach}
    wanted = {one.name for one in channels if one.group in groups}
    found = reached(reach, channels, at)
    assert set(found) <= wanted
    assert bool(found) == bool(wanted)
