# SPDX-License-Identifier: Apache-2.0
"""The only door to Apprise: sends one text to the addresses of one channel.

Lives in the process of ``kiosk notify`` alone.  It reads no file, keeps none and follows no
redirect; nothing it says holds an address.  A service that wants a title gets TITLE.
"""

import re
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

from kiosk.alerts.result import Outcome, Result
from kiosk.domain.health import WRONG

if TYPE_CHECKING:
    from apprise import AppriseAsset, AppriseResult

TITLE = "Safety team"

TRY_S = 18.0
"""Less than a try may take: what the other addresses have accepted is still told."""

MAIL = frozenset({
    "mailto", "mailtos", "mailgun", "groundmail", "sparkpost", "postmark", "sendgrid", "brevo",
    "sendpulse", "o365", "azure", "smtp2go", "mailersend", "ses", "resend",
})  # fmt: skip
"""Services whose messages look like junk without a title; others show it as a second line."""

_MOST_AT_ONCE = 8


def load() -> None:
    """Import what a first message would wait for: about a second."""
    from apprise import Apprise

    Apprise.instantiate("json://localhost")
    _asset()


def send(address: str, text: str, skip: Collection[int] = ()) -> Result:
    """Send ``text`` to each of the addresses that ``address`` holds, but for ``skip``.

    Success is success of each of them; ``taken`` tells which ones.  Never raises.
    """
    from apprise.utils.parse import parse_urls

    addresses = parse_urls(address)  # type: ignore[no-untyped-call]  # Apprise has no types here
    wanted = [(index, one) for index, one in enumerate(addresses) if index not in skip]
    with ThreadPoolExecutor(_MOST_AT_ONCE) as threads:
        results = list(threads.map(lambda one: _send_one(one[1], text), wanted))
    taken = (i for (i, _), one in zip(wanted, results, strict=True) if _arrived(one))
    return _together(results, tuple(taken), known=bool(wanted or skip))


def _together(results: Iterable[Result], taken: tuple[int, ...], *, known: bool) -> Result:
    """The worst that another try may mend, else what none mends, else success."""
    failed = [one for one in results if not _arrived(one)]
    if not known:
        return Result(Outcome.NO_MATCH, WRONG)
    about = WRONG if any(one.about == WRONG for one in failed) else ""
    for outcome in (Outcome.TIMEOUT, Outcome.FAILURE, Outcome.NO_MATCH):
        for one in failed:
            if one.outcome is outcome:
                return Result(outcome, about or one.about, taken)
    return Result(Outcome.SUCCESS, "", taken)


def _send_one(address: str, text: str) -> Result:
    from apprise import Apprise

    try:
        sender = Apprise(asset=_asset())
        if not sender.add(address):
            return Result(Outcome.NO_MATCH, WRONG)
        title = TITLE if address.partition("://")[0].lower() in MAIL else ""
        return _read(sender.notify(body=text, title=title))
    except Exception:  # noqa: BLE001  A service's code is not ours; nothing may escape.
        return Result(Outcome.FAILURE, "failed")


def _read(result: "AppriseResult") -> Result:
    """Only success counts, and also for an address that calls itself optional."""
    from apprise import AppriseResultStatus as Status

    last = [one.attempts[-1].status if one.attempts else Status.FAILURE for one in result.results]
    if Status.TIMEOUT in last or result.status is Status.TIMEOUT:
        return Result(Outcome.TIMEOUT, "timeout")
    if result.status is Status.NOMATCH:
        return Result(Outcome.NO_MATCH, WRONG)
    if result.status is not Status.SUCCESS or any(one is not Status.SUCCESS for one in last):
        return Result(Outcome.FAILURE, _why(line.message for line in result.logs()))
    return Result(Outcome.SUCCESS)


def _why(lines: Iterable[str]) -> str:
    """One word and a number at the most: a service's own words may hold an address."""
    said = " ".join(lines)
    if found := re.search(r"error=(\d{3})\b", said):
        return f"refused {found[1]}"
    if re.search(r"(?i)connection|could not be established|socket", said):
        return "unreachable"
    return "failed"


def _arrived(one: Result) -> bool:
    return one.outcome is Outcome.SUCCESS


@cache
def _asset() -> "AppriseAsset":
    """What Apprise says of its sender, and what it must leave alone.

    A redirect is no delivery: the request that follows it is another one.
    """
    from apprise import AppriseAsset

    return AppriseAsset(
        app_id=TITLE,
        app_desc=TITLE,
        app_url="",
        image_url_mask="",
        image_url_logo="",
        image_path_mask="",
        secure_logging=True,
        http_redirects=False,
        pgp_autogen=False,
        pem_autogen=False,
        storage_mode="memory",
        service_timeout=TRY_S,
        allow_templates=False,
        language="en",
    )
