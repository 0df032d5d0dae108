# SPDX-License-Identifier: Apache-2.0
"""How the team is reached: each fault has its line, and no address is ever repeated."""

from pathlib import Path

import pytest

from kiosk.settings.model import Channel, Drill, Hours, Page, Settings
from kiosk.settings.reader import values
from kiosk.settings.team_rules import URL_LIMIT
from tests.settings.test_rules import load

SECRET = "s3cr3t-t0ken"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '[hours]\nopen = ["Mon-Fri 09:00-29:00"]\n',
            (
                "kiosk.toml:2: hours.open[1]: expected a time from 00:00 to 23:59, "
                "got Mon-Fri 09:00-29:00"
            ),
        ),
        (
            '[hours]\nopen = ["Mon 09:00-18:00", "Tuo 09:00-18:00"]\n',
            (
                "kiosk.toml:2: hours.open[2]: expected days of Mon, Tue, Wed, Thu, Fri, Sat, Sun, "
                "got Tuo 09:00-18:00"
            ),
        ),
        (
            '[hours]\nopen = ["every day"]\n',
            (
                "kiosk.toml:2: hours.open: expected a list of at most 21 entries, "
                'each days and hours such as "Mon-Fri 09:00-23:00", got "every day" as number 1'
            ),
        ),
        (
            '[drill]\nat = "25:00"\n',
            "kiosk.toml:2: drill.at: expected a time from 00:00 to 23:59, or nothing, got 25:00",
        ),
        (
            '[page]\ncertificate = "/etc/page.pem"\n',
            "kiosk.toml:1: page.key: expected both certificate and key, or neither, got nothing",
        ),
        (
            '[page]\ncertificate = "page.pem"\nkey = "/etc/page.key"\n',
            "kiosk.toml:2: page.certificate: expected a full path, got page.pem",
        ),
        (
            '[page]\nhost = "https://desk/"\n',
            (
                'kiosk.toml:2: page.host: expected a name or address such as "kiosk.example.org", '
                'got "https://desk/"'
            ),
        ),
    ],
)
def test_what_cannot_be_has_the_built_in_value(tmp_path: Path, content: str, said: str) -> None:
    loaded, problems = load(tmp_path, content)
    assert problems == [said]
    assert loaded.settings == Settings()


def test_hours_page_and_drill_that_are_right_hold(tmp_path: Path) -> None:
    loaded, problems = load(
        tmp_path,
        '[hours]\nopen = ["Fri-Mon 21:00-02:00"]\n[drill]\nat = ""\n'
        '[page]\nhost = "::1"\ncertificate = "/a.pem"\nkey = "/a.key"\n',
    )
    assert problems == []
    assert loaded.settings.hours == Hours(open=("Fri-Mon 21:00-02:00",))
    assert loaded.settings.drill == Drill(at="")
    assert loaded.settings.page == Page(host="::1", certificate="/a.pem", key="/a.key")


def channel(name: str, rest: str = "", url: str = "ntfys://host/topic") -> str:
    return f'[[channels]]\nname = "{name}"\nurl = "{url}"\n{rest}'


def test_a_name_that_comes_twice_is_one_channel(tmp_path: Path) -> None:
    content = channel("Chat") + channel("Mail") + channel("Chat", "step = 2\n")
    loaded, problems = load(tmp_path, content)
    assert problems == [
        "kiosk.toml:8: channels[3].name: expected each name once, got one that comes twice"
    ]
    assert [one.name for one in loaded.settings.channels] == ["Chat", "Mail"]


def test_hours_of_a_channel_that_are_wrong_are_named_where_they_stand(tmp_path: Path) -> None:
    content = channel("Chat") + channel("Night", 'hours = ["Sat 20:00-24:00"]\n')
    loaded, problems = load(tmp_path, content)
    assert problems == [
        (
            "kiosk.toml:7: channels[2].hours[1]: expected a time from 00:00 to 23:59, "
            "got Sat 20:00-24:00"
        )
    ]
    assert loaded.settings.channels[1].hours == (), "rather at all hours than at none"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"ntfys:/{SECRET}", "expected an address with :// in it, got one without"),
        (f"ntfys://{SECRET}" + "x" * URL_LIMIT, f"expected at most {URL_LIMIT} characters, got "),
        (f"ntfys://{SECRET}\\u202e", "expected plain text on one line, got the character U+202E"),
    ],
)
def test_an_address_is_named_by_its_line_and_not_repeated(
    tmp_path: Path, url: str, said: str
) -> None:
    _, problems = load(tmp_path, channel("Chat", url=url))
    assert f"kiosk.toml:3: channels[1].url: {said}" in problems[0]
    assert SECRET not in "".join(problems)


def test_a_channel_whose_address_cannot_be_right_stays_for_the_desk_to_show(
    tmp_path: Path,
) -> None:
    loaded, _ = load(tmp_path, channel("Chat", url="nothing"))
    assert loaded.settings.channels == (Channel(name="Chat", url="nothing"),)


@pytest.mark.parametrize(
    ("url", "told"), [(f"ntfys://u:{SECRET}@host/x", "ntfys://…"), (SECRET, "…")]
)
def test_of_an_address_only_the_service_is_told(url: str, told: str) -> None:
    settings = Settings(channels=(Channel(name="Chat", url=url),))
    assert values(settings)["channels"] == (Channel(name="Chat", url=told),)
